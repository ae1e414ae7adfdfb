/** Decides on each passage: what detection and the shows say, the kinds that the reader wants shielded, and their corrections. */
import { correctionOf, type CorrectionKind, type CorrectionRule } from './correction-rule';
import { ALL_KINDS, isCoveredKind, type CoveredKinds } from './covered-kinds';
import type { Shielded } from './judgement';
import type { Entry } from './passage-list';
import { cueHashOf, pageHashOf, phraseHashOf, signatureOf } from './trace';

/** What the reader chose beside level, shows and progress. */
export interface Choices {
  readonly kinds: CoveredKinds;
  readonly corrections: readonly CorrectionRule[];
}

/** Passed over: left, and no end of the section that it stands in, like a share box or a picture that is not wanted shielded. */
export type Decision = Shielded | 'passed-over' | null;

export interface Decisions {
  /** Takes the reader's choices; whether they say something new. */
  readonly setChoices: (choices: Choices) => boolean;
  /** @param shielded what detection and the shows say; asked again, as the reader's own shield, where a correction says so */
  decide(entry: Entry, shielded: (isCorrected: boolean) => Shielded | null): Decision;
}

/** @param address the page's address now: corrections hold for a page or a site */
export function createDecisions(address: () => string): Decisions {
  let choices: Choices = { kinds: ALL_KINDS, corrections: [] };
  let here: { readonly url: string; readonly rules: readonly CorrectionRule[] } | null = null;

  /** The corrections that can concern this page: asked for each passage, they are sorted out once. */
  function rulesHere(): readonly CorrectionRule[] {
    if (choices.corrections.length === 0) return choices.corrections;
    const url = address();
    if (here?.url !== url) {
      const hash = pageHashOf(url);
      const host = new URL(url).hostname;
      const isHere = ({ scope }: CorrectionRule): boolean =>
        scope.kind === 'page' ? scope.page === hash : scope.host === host;
      here = { url, rules: choices.corrections.filter(isHere) };
    }
    return here.rules;
  }

  function correction({ reading }: Entry, shielded: Shielded | null): CorrectionKind | null {
    const rules = rulesHere();
    if (rules.length === 0) return null;
    const trace = {
      page: pageHashOf(address()),
      host: new URL(address()).hostname,
      phrase: phraseHashOf(reading),
      signature: signatureOf(reading.unit),
      cue: shielded && cueHashOf(shielded.reason),
    };
    return correctionOf(trace, rules);
  }

  return {
    setChoices: (wanted) => {
      const isNews = JSON.stringify(wanted) !== JSON.stringify(choices);
      choices = wanted;
      here = null;
      return isNews;
    },
    decide: (entry, ask) => {
      const { passage } = entry.reading;
      const shielded = ask(false);
      const corrected = correction(entry, shielded);
      if (corrected === 'shield') return shielded ?? ask(true);
      if (shielded && corrected === null && isCoveredKind(passage, choices.kinds)) return shielded;
      return passage.region === 'chrome' || (shielded && corrected === null) ? 'passed-over' : null;
    },
  };
}
