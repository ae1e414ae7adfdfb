/** Scores the project's own hand-written pages in the form of labelled ones, for a machine without `shared/`. */
import type { Level } from '../src/detect/verdict';
import { nameOf, readCorpus, type Case } from '../tests/pages/corpus';
import { forEachLevel, type LevelScores, type PageScore } from './evaluate-pages';
import { openSavedPage } from './saved-page';

/** What each expected passage is worth is not told apart there: all count as spoilers; announced are those at "Marked only". */
export function scoreOwnPages(): Record<Level, LevelScores> {
  const cases = readCorpus();
  const negative = cases.filter(
    ({ expected }) => expected.shielded.length === 0 && (expected.strict ?? []).length === 0,
  );
  const positive = cases.filter((each) => !negative.includes(each));
  return forEachLevel((level) => ({
    positive: positive.map((each) => scoreCase(each, level)),
    negative: negative.map((each) => ({ file: each.name, sections: scoreCase(each, level).wronglyShielded })),
  }));
}

/** About what is judged on a page, to give wrongly shielded passages something to be a share of. */
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, dt, dd, tr, figcaption, img, iframe';

function scoreCase({ name, html, expected }: Case, level: Level): PageScore {
  const saved = openSavedPage(html, expected.url, level);
  try {
    const shielded = saved.shield.sections.flatMap(({ entries }) =>
      entries.map(({ reading }) => nameOf(reading.passage)),
    );
    const spoilers = [...new Set([...expected.shielded, ...(level === 'strict' ? (expected.strict ?? []) : [])])];
    const missedOf = (wanted: readonly string[]): string[] =>
      wanted.filter((beginning) => !shielded.some((text) => text.startsWith(beginning)));
    const missed = missedOf(spoilers);
    const missedZones = missedOf(expected.marked);
    const wronglyShielded = shielded.filter((text) => !spoilers.some((beginning) => text.startsWith(beginning)));
    const found = { hits: spoilers.length - missed.length, of: spoilers.length };
    const rates = {
      spoilers: found,
      spoilersAndBorderline: found,
      zones: { hits: expected.marked.length - missedZones.length, of: expected.marked.length },
      falseShields: { hits: wronglyShielded.length, of: saved.document.querySelectorAll(BLOCKS).length },
    };
    return { file: name, language: expected.language, kind: expected.kind, rates, missed, wronglyShielded };
  } finally {
    saved.close();
  }
}
