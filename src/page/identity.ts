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
  /** Reads the page's head and address again. The range in which decisions may have changed; null where nothing is new. */
  followFacts(): Work<Range | null>;
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

  function* identify(news: KnownShows = known): Work<Range | null> {
    const before = startSubjects(show);
    const isNewToReader = !isSameShows(news.shows, known.shows);
    known = news;
    show = readShow();
    return isNewToReader || !isSameSubjectState(before, startSubjects(show))
      ? yield* judgement.restartSubjects(show, known, entries())
      : null;
  }

  function* followFacts(): Work<Range | null> {
    const news = readFacts();
    if (isSameFacts(news, facts)) return null;
    facts = news;
    yield* judgement.restart(facts, entries());
    yield* identify();
    return { from: 0, to: entries().length };
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
