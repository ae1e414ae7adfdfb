/** The reader corrects a verdict: it holds at once, is stored, and can be taken back or said of the whole site on a bar. */
import type { BarAction } from '../page/bar';
import type { CorrectionKind, CorrectionRule } from '../page/correction-rule';
import type { Notice } from '../page/notice';
import type { PageShield } from '../page/page-shield';
import type { Entry } from '../page/passage-list';
import type { Section } from '../page/sections';
import { correctionIdOf, type CorrectionId, type NewCorrection } from '../settings/correction';
import type { Say } from '../settings/i18n';
import type { SettingsRequest } from '../settings/settings-request';
import { areMainText, scopeOnPage, scopeOnSite } from './scopes';

type Corrections = ReadonlyMap<CorrectionId, CorrectionRule>;

export interface Corrector {
  /** "Not a spoiler", said of a section. */
  leave(section: Pick<Section, 'entries' | 'reason'>, isByKeys: boolean): void;
  /** "Shield this", said of passages. What of them was revealed is hidden again. */
  shield(entries: readonly Entry[], isByKeys: boolean): void;
  /** Takes what is stored; what was said here since then still goes before it. */
  take(stored: Corrections): void;
}

export interface CorrectorWorld {
  readonly page: () => Pick<Location, 'href' | 'hostname'>;
  readonly now: () => number;
  readonly say: Say;
  readonly notice: Pick<Notice, 'say'>;
  readonly shield: Pick<PageShield, 'entries' | 'sections' | 'shield'>;
  readonly store: (request: SettingsRequest) => Promise<void>;
  /** Takes all corrections that hold now. */
  readonly apply: (corrections: CorrectionRule[]) => void;
  readonly onError: (error: unknown) => void;
}

export function createCorrector({ page, now, say, notice, shield, ...world }: CorrectorWorld): Corrector {
  let stored: Corrections = new Map();
  /** Said here and not stored yet, null where it was taken back. In a private window it stays so: nothing is stored. */
  const said = new Map<CorrectionId, CorrectionRule | null>();

  function apply(): void {
    world.apply([...new Map([...stored, ...said]).values()].filter((rule) => rule !== null));
  }

  /** Says a correction. @returns takes it back */
  function state(correction: NewCorrection): () => void {
    const id = correctionIdOf(correction);
    const before = said.get(id) ?? stored.get(id);
    const set = (rule: NewCorrection | undefined): void => {
      said.set(id, rule ? { ...rule, created: now() } : null);
      const request: SettingsRequest = rule
        ? { type: 'settings:add-correction', correction: { kind: rule.kind, scope: rule.scope } }
        : { type: 'settings:remove-correction', correction };
      world.store(request).catch(world.onError);
      apply();
    };
    set(correction);
    return () => set(before);
  }

  function tell(text: string, isByKeys: boolean, ...actions: readonly BarAction[]): void {
    notice.say(text, [...actions, { label: say('popup_dismiss'), isClose: true, act: () => undefined }], isByKeys);
  }

  function offerMore(
    kind: CorrectionKind,
    site: NewCorrection['scope'] | null,
    takeBack: () => void,
    isByKeys: boolean,
  ) {
    const host = page().hostname.replace(/^www\./, '');
    const undo: BarAction = { label: say('options_undo'), act: takeBack };
    const text = say(kind === 'shield' ? 'correction_shielded' : 'correction_left');
    if (!site) {
      tell(text, isByKeys, undo);
      return;
    }
    tell(text, isByKeys, undo, {
      label: say('correction_everywhere', host),
      act: (isAtKeys) => {
        const takeSiteBack = state({ kind, scope: site });
        const both = (): void => [takeSiteBack, takeBack].forEach((take) => take());
        tell(say('correction_done_everywhere', host), isAtKeys, { ...undo, act: both });
      },
    });
  }

  const sectionsOf = (entries: readonly Entry[]): Section[] => {
    const wanted = new Set(entries);
    return shield.sections.filter((section) => section.entries.some((entry) => wanted.has(entry)));
  };

  return {
    leave: ({ entries, reason }, isByKeys) => {
      const { href, hostname } = page();
      // What the reader shielded on the whole site is not to be left where detection finds a spoiler.
      const site = reason.source === 'reader' ? null : scopeOnSite(entries, hostname, reason);
      offerMore('not-spoiler', site, state({ kind: 'not-spoiler', scope: scopeOnPage(entries, href) }), isByKeys);
    },
    shield: (entries, isByKeys) => {
      const { href, hostname } = page();
      const covered = new Set(sectionsOf(entries).flatMap((section) => section.entries));
      const open = entries.filter((entry) => !covered.has(entry));
      const takeBack = open.length > 0 ? state({ kind: 'shield', scope: scopeOnPage(open, href) }) : null;
      for (const { id, isRevealed } of sectionsOf(entries)) if (isRevealed) shield.shield(id);
      if (!takeBack) return;
      if (sectionsOf(open).length > 0) {
        const site = areMainText(open, shield.entries) ? null : scopeOnSite(open, hostname, null);
        offerMore('shield', site, takeBack, isByKeys);
      } else {
        // Paused, or the reader left the show open.
        takeBack();
        tell(say('correction_no_effect'), isByKeys);
      }
    },
    take: (news) => {
      stored = news;
      for (const [id, rule] of said) if (news.get(id)?.kind === rule?.kind) said.delete(id);
      apply();
    },
  };
}
