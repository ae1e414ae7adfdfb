/** What the page tells of itself, and which show that makes it about; what has been judged is judged anew where that changes. */
import type { PageFacts } from '../detect/passage';
import { identifyShow, type KnownShows, type PageShow } from '../shows/identify-show';
import { isSameShows } from '../shows/reader-side';
import { isSameSubjectState, startSubjects } from '../shows/subject';
import { createJudgement, type Judgement } from './judgement';
import { rootElement } from './markup';
import { isSameFacts, readPageFacts, readShowEvidence } from './page-facts';
import type { Entry } from './passage-list';
import type { Range } from './replay';
import type { IsTimeUp, Work } from './slices';

export interface Identity {
  readonly facts: PageFacts;
  readonly show: PageShow | null;
  readonly judgement: Judgement;
  /**
   * Reads the page's head and address again; where they say something new, everything is judged anew.
   *
   * @param removed the passages that went since judging last followed
   * @returns the range in which decisions may have changed; null where nothing is new
   */
  followFacts(removed?: ReadonlySet<Entry>): Work<Range | null>;
  /** Looks again which show the page is about, among these or those known before. The range as above. */
  identify(shows?: KnownShows): Work<Range | null>;
}

/** @param entries the page's passages, as far as they have been read */
export function createIdentity(
  document: Document,
  shows: KnownShows,
  entries: () => readonly Entry[],
  isTimeUp: IsTimeUp,
): Identity {
  let known = shows;
  let facts = readFacts();
  let show = readShow();
  const judgement = createJudgement(facts, show, known, isTimeUp);

  function readFacts(): PageFacts {
    return rootElement(document) ? readPageFacts(document) : { url: document.URL, titles: [], lang: '' };
  }

  function readShow(): PageShow | null {
    return rootElement(document) ? identifyShow(readShowEvidence(document), known) : null;
  }

  /** Whether the page is about another show now, or the reader has others. */
  function lookForShow(news: KnownShows): boolean {
    const before = startSubjects(show);
    const isNewToReader = !isSameShows(news.shows, known.shows);
    known = news;
    show = readShow();
    const isOther = isNewToReader || !isSameSubjectState(before, startSubjects(show));
    if (isOther) judgement.beginSubjects(show, known);
    return isOther;
  }

  function* identify(news: KnownShows = known): Work<Range | null> {
    return lookForShow(news) ? yield* judgement.followSubjects(entries()) : null;
  }

  function* followFacts(removed: ReadonlySet<Entry> = new Set()): Work<Range | null> {
    const news = readFacts();
    if (isSameFacts(news, facts)) return null;
    facts = news;
    if (isTimeUp()) yield;
    judgement.begin(facts);
    if (isTimeUp()) yield;
    lookForShow(known);
    if (isTimeUp()) yield;
    return yield* judgement.follow(entries(), { dirty: new Set(entries()), removed });
  }

  return {
    get facts() {
      return facts;
    },
    get show() {
      return show;
    },
    judgement,
    followFacts,
    identify,
  };
}
