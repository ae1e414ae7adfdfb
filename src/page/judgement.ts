/** What detection and the shows say of a page's passages, kept up with its changes; and what that means for one reader. */
import type { PageFacts, Passage } from '../detect/passage';
import { advance, startStream, type Step } from '../detect/stream';
import { isAround, isSameState, settledOtherwise } from '../detect/stream-state';
import { settle } from '../detect/unannounced';
import { shieldsAt, type Reason, type Verdict } from '../detect/verdict';
import type { KnownShows, PageShow } from '../shows/identify-show';
import { episodesKept, wantsShield, type ReaderSide } from '../shows/reader-side';
import { isShowName } from '../shows/show-name';
import {
  advanceSubject,
  isSameSubjectState,
  inThread,
  NO_SUBJECT,
  startSubjects,
  subjectAfter,
  type PassageSubject,
  type SubjectState,
} from '../shows/subject';
import { belongsToNextHeadline, withPicturesBefore } from './next-headline';
import type { Change, Entry } from './passage-list';
import { framesAround } from './posts';
import { createReplay, type Range } from './replay';
import type { IsTimeUp, Work } from './slices';

/** A passage that is shielded from the reader. */
export interface Shielded {
  readonly zone: number;
  readonly reason: Reason;
  readonly subject: PassageSubject;
  /** Whether its show is among the reader's. */
  readonly isReaders: boolean;
}

/** The verdict where the reader shields what detection leaves. Detection counts its zones from 0. */
const READERS_OWN: NonNullable<Verdict> = {
  from: 'marked',
  zone: -1,
  reason: { source: 'reader', category: 'spoilers', phrase: '' },
};

export interface Judgement {
  /** Judges what a change touched; the range in which decisions may have changed. */
  follow(entries: readonly Entry[], change: Change): Work<Range>;
  /** Takes the page's facts anew: everything must be judged again. */
  begin(facts: PageFacts): void;
  /** Takes the page's show, and the shows to be found in it, anew: what everything is about must be read again. */
  beginSubjects(show: PageShow | null, known: KnownShows): void;
  /** Reads again what everything is about; the range as above. */
  followSubjects(entries: readonly Entry[]): Work<Range>;
  /** What a passage is about. */
  readonly subjectOf: (entry: Entry) => PassageSubject;
  /**
   * What the reader gets of a passage: shielded, or null.
   *
   * @param isCorrected whether the reader said that it is to be shielded, whatever detection says
   */
  readonly decide: (entry: Entry, reader: ReaderSide, isCorrected?: boolean) => Shielded | null;
}

/** @param isTimeUp whether judging is to be left off after a passage */
export function createJudgement(
  facts: PageFacts,
  show: PageShow | null,
  known: KnownShows,
  isTimeUp: IsTimeUp,
): Judgement {
  let shows = known;
  let pageFacts = facts;
  let pageShow = show;
  let names = surelyCalled(show, shows);
  /** Whether the verdicts must be followed with the subjects. */
  let isAnew = false;
  const verdicts = createReplay<Step>(
    beginAt(pageFacts, names),
    (before, { passage, unit }) => {
      const step = advance(before.state, passage, () => framesAround(unit));
      return step.state === before.state && step.verdict === before.verdict ? before : step;
    },
    (a, b) => isSameState(a.state, b.state),
    isTimeUp,
  );
  const subjects = createReplay<SubjectState>(
    startSubjects(show),
    (before, { passage }) => advanceSubject(before, passage, shows),
    isSameSubjectState,
    isTimeUp,
  );
  /** Subjects that were asked for, by the state after their passage: of most nobody asks. */
  const toldUnder = new WeakMap<SubjectState, WeakMap<Passage, PassageSubject>>();
  let last = verdicts.endOf([]).state;
  let page: readonly Entry[] = [];

  function subjectOf(entry: Entry): PassageSubject {
    const state = subjects.stateOf(entry);
    if (!state) return NO_SUBJECT;
    const { passage } = entry.reading;
    const told = toldUnder.get(state) ?? new WeakMap<Passage, PassageSubject>();
    toldUnder.set(state, told);
    const subject = told.get(passage) ?? subjectAfter(state, passage, shows);
    told.set(passage, subject);
    return subject;
  }

  /** What is known at the page's end settles verdicts that were given before, in the containers that it speaks of. */
  function settled(entries: readonly Entry[], range: Range): Range {
    const end = verdicts.endOf(entries).state;
    const containers = settledOtherwise(end, last);
    last = end;
    if (containers === null) return { from: 0, to: entries.length };
    if (containers.length === 0) return range;
    let { from, to } = range;
    for (const [index, { reading }] of entries.entries()) {
      if (!containers.some((container) => isAround(container, reading.passage))) continue;
      from = Math.min(from, index);
      to = Math.max(to, index + 1);
    }
    return { from, to };
  }

  function* follow(entries: readonly Entry[], change: Change): Work<Range> {
    isAnew = false;
    page = entries;
    const judged = settled(entries, yield* verdicts.follow(entries, change));
    const told = yield* subjects.follow(entries, change);
    return withPicturesBefore(entries, around(judged, told));
  }

  return {
    follow,
    begin: (newFacts) => {
      pageFacts = newFacts;
      verdicts.begin(beginAt(pageFacts, names));
    },
    beginSubjects: (about, newShows) => {
      shows = newShows;
      pageShow = about;
      subjects.begin(startSubjects(about));
      const news = surelyCalled(about, shows);
      if (news.join('\n') === names.join('\n')) return;
      names = news;
      isAnew = true;
      verdicts.begin(beginAt(pageFacts, names));
    },
    followSubjects: (entries) => {
      const everything = { dirty: new Set(entries), removed: new Set<Entry>() };
      return isAnew ? follow(entries, everything) : subjects.follow(entries, everything);
    },
    subjectOf,
    decide: (entry, reader, isCorrected = false) => {
      const { passage } = entry.reading;
      const verdict = isCorrected ? READERS_OWN : settle(verdicts.stateOf(entry)?.verdict ?? null, passage, last);
      if (!shieldsAt(verdict, reader.level)) return null;
      const subject = verdict.isOfThread ? inThread(subjectOf(entry), pageShow) : subjectOf(entry);
      if (!wantsShield(verdict, subject, reader)) return null;
      if (verdict.isOfHeadline && belongsToNextHeadline(page, entry)) return null;
      const { kind, text } = passage;
      if (kind === 'heading' && !isCorrected && isShowName(text, reader.matcher, pageShow?.title ?? null)) return null;
      const isReaders = subject.show !== null && reader.shows.has(subject.show);
      const episodes = episodesKept(verdict.reason, subject, reader);
      const about = episodes === subject.episodes ? subject : { ...subject, episodes };
      return { zone: verdict.zone, reason: verdict.reason, subject: about, isReaders };
    },
  };
}

/** Before the first passage nothing was said of any. */
function beginAt(facts: PageFacts, names: readonly string[]): Step {
  return { state: startStream(facts, names), verdict: null };
}

/** What the page's show is called by its reader, or by the page's own data; what its title only suggests is not sure. */
function surelyCalled(show: PageShow | null, { shows }: KnownShows): readonly string[] {
  if (!show) return [];
  const own = shows.get(show.id);
  if (own) return [own.title, ...own.aliases].sort((a, b) => b.length - a.length);
  return show.source === 'data' ? [show.title] : [];
}

/** The smallest range that holds both. */
function around(a: Range, b: Range): Range {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
