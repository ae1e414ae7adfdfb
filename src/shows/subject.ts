/**
 * What each passage is about, as a stream in document order: which show, which episodes. A small state is carried forward
 * from passage to passage, and never changed, only replaced, so that reading can be taken up again from any state kept.
 */
import { classifyHeading } from '../detect/headings';
import { LANGUAGES } from '../detect/languages';
import type { Passage } from '../detect/passage';
import { unicode } from '../detect/unicode';
import { findEpisodeReferences, isSameReference, mayNameEpisodes, type EpisodeReference } from './episode-reference';
import { showIdOf, type KnownShows, type PageShow } from './identify-show';
import { titleIn } from './page-title';
import type { Subject } from './reader-side';
import { inSeasonOf, narrowed } from './season';
import type { ShowId } from './show';

/** What a passage is about, with the show's title where one is known: the reader's own, or as the page has it. */
export interface PassageSubject extends Subject {
  readonly title: string | null;
  /** The episodes of the part of the page that it stands in, without those that it only mentions. */
  readonly episodes: readonly EpisodeReference[];
}

/** What a passage is about of which nothing is known. */
export const NO_SUBJECT: PassageSubject = {
  show: null,
  title: null,
  references: [],
  mentions: [],
  isByHeading: true,
  episodes: [],
};

/** A show and its title. */
interface Named {
  readonly show: ShowId;
  readonly title: string;
}

/** A heading, or a label at the start of a comment, that says what is under it. */
interface Topic {
  /** Headings of this level or a higher one end it. */
  readonly level: number;
  /** It ends with the innermost container that it stands in; 0 is the page. */
  readonly container: number;
  readonly region: Passage['region'];
  readonly named: Named | null;
  readonly references: readonly EpisodeReference[];
}

export interface SubjectState {
  readonly page: {
    readonly named: Named | null;
    readonly isReaders: boolean;
    readonly references: readonly EpisodeReference[];
  };
  /** Open topics, outermost first. */
  readonly topics: readonly Topic[];
}

const MOST_TOPICS = 12;
/** Passages up to this length are searched for a show that they begin with; characters. */
const SHORT_PASSAGE = 160;
/** A label stands at the start of its passage; characters. */
const LABEL_START = 3;
/** Below every heading, real or fake. */
const LABEL_LEVEL = 8;
const LABEL_END = /^\s{0,2}(?:[:：)\]|】」]|[-–—~.]\s|$)/;
const NUMBERING = /^\s*(?:[#(]?\d{1,2}[.):]|#\d{1,2}|[①-⑳]|\d{1,2}위)\s*/;
const FOUR_LETTERS = unicode('[\\p{L}\\p{N}]{4}', 'u', /[a-z0-9]{4}/i);
const TITLE_QUOTES = /[『《〈«][^『』《》〈〉«»]{1,80}[』》〉»]/;
const YEAR = /[([（](?:19|20)\d\d[)\]）]/;
const NOTHING: readonly EpisodeReference[] = [];
const THE_END: EpisodeReference = { kind: 'finale' };

/** The state before the first passage of a page. */
export function startSubjects(page: PageShow | null): SubjectState {
  return {
    page: {
      named: page && { show: page.id, title: page.title },
      isReaders: page?.isReaders ?? false,
      references: page?.references ?? NOTHING,
    },
    topics: [],
  };
}

/** Reads the next passage. Where it changes nothing, the state that comes back is the one given. */
export function advanceSubject(before: SubjectState, passage: Passage, known: KnownShows): SubjectState {
  if (passage.region === 'chrome') return before;
  const left = leaveContainers(before, passage);
  if (passage.kind === 'heading') return passHeading(left, passage, known);
  if (passage.region !== 'comment') return left;
  const { isLabel, references } = episodesNamed(passage.text);
  return isLabel ? openTopic(left, topicOf(passage, LABEL_LEVEL, null, references)) : left;
}

/**
 * What a passage is about.
 *
 * @param state the state after the passage
 */
export function subjectAfter(state: SubjectState, passage: Passage, known: KnownShows): PassageSubject {
  return passage.region === 'chrome' || passage.kind === 'heading'
    ? subjectAt(state, passage, null, UNNAMED)
    : subjectAt(state, passage, leadingShow(state, passage, known), episodesNamed(passage.text));
}

/** The episodes that a passage names, and whether it begins with them as with a label: "Episode 7:". */
interface EpisodesNamed {
  readonly references: readonly EpisodeReference[];
  readonly isLabel: boolean;
}

const UNNAMED: EpisodesNamed = { references: NOTHING, isLabel: false };

function episodesNamed(text: string): EpisodesNamed {
  if (!mayNameEpisodes(text)) return UNNAMED;
  const found = findEpisodeReferences(text);
  const end = labelEnd(found);
  const isLabel = (found[0]?.start ?? Infinity) <= LABEL_START && LABEL_END.test(text.slice(end, end + 4));
  return { references: found.map(({ reference }) => reference), isLabel };
}

/** Whether two states say the same: from there on, the same passages have the same subjects. */
export function isSameSubjectState(a: SubjectState, b: SubjectState): boolean {
  if (a === b) return true;
  return (
    isSameNamed(a.page.named, b.page.named) &&
    a.page.isReaders === b.page.isReaders &&
    isSameList(a.page.references, b.page.references, isSameReference) &&
    isSameList(
      a.topics,
      b.topics,
      (one, other) =>
        one.level === other.level &&
        one.container === other.container &&
        one.region === other.region &&
        isSameNamed(one.named, other.named) &&
        isSameList(one.references, other.references, isSameReference),
    )
  );
}

/** Whether two passages stand in the same part of a page: the same show's, the same episodes'. */
export function isSamePassageSubject(a: PassageSubject, b: PassageSubject): boolean {
  return a.show === b.show && a.title === b.title && isSameList(a.episodes, b.episodes, isSameReference);
}

/** Behind the last of the references that a label is made of: "Episodes 7 & 8:". */
function labelEnd(found: readonly { readonly end: number; readonly start: number }[]): number {
  let end = found[0]?.end ?? 0;
  for (const { start, end: next } of found) if (start - end <= 4) end = Math.max(end, next);
  return end;
}

function leaveContainers(state: SubjectState, passage: Passage): SubjectState {
  for (const topic of state.topics) if (isLeft(topic, passage)) return withOpenTopics(state, passage);
  return state;
}

function withOpenTopics(state: SubjectState, passage: Passage): SubjectState {
  return { ...state, topics: state.topics.filter((topic) => !isLeft(topic, passage)) };
}

function isLeft({ container }: Topic, { containers }: Passage): boolean {
  return container !== 0 && !containers.includes(container);
}

function passHeading(state: SubjectState, passage: Passage, known: KnownShows): SubjectState {
  const ends = (topic: Topic): boolean => topic.region === passage.region && topic.level >= passage.headingLevel;
  const left = state.topics.some(ends) ? { ...state, topics: state.topics.filter((topic) => !ends(topic)) } : state;
  const named = showInHeading(state, passage.text, known);
  const own = findEpisodeReferences(passage.text).map(({ reference }) => reference);
  const references = own.length === 0 && tellsEnding(left, passage, known) ? [THE_END] : own;
  if (!named && references.length === 0) return left;
  return openTopic(left, topicOf(passage, passage.headingLevel, named, references));
}

/** Whether a heading is of the show's ending, whatever episodes the page is about; one of an episode's is that episode's. */
function tellsEnding(state: SubjectState, passage: Passage, { shows }: KnownShows): boolean {
  if (shows.size === 0) return false;
  const { references, isByHeading } = inherited(state, passage);
  if (references.length === 0 || isByHeading) return false;
  const heading = classifyHeading(passage.text, LANGUAGES);
  return heading.kind === 'spoiler' && heading.category === 'ending';
}

function topicOf(passage: Passage, level: number, named: Named | null, references: readonly EpisodeReference[]): Topic {
  return { level, container: passage.containers.at(-1) ?? 0, region: passage.region, named, references };
}

function openTopic(state: SubjectState, topic: Topic): SubjectState {
  const others = state.topics.filter((other) => topic.level !== LABEL_LEVEL || other.level !== LABEL_LEVEL);
  return { ...state, topics: [...others.slice(1 - MOST_TOPICS), topic] };
}

/** The show that a heading names. One that is not the reader's must look like a title, most of all on a page of the reader's. */
function showInHeading({ page }: SubjectState, text: string, known: KnownShows): Named | null {
  const bare = text.replace(NUMBERING, '');
  const mayBeTitle = TITLE_QUOTES.test(text) || YEAR.test(text) || (!page.isReaders && bare !== text);
  if (!mayBeTitle && !known.matcher.mayName(text)) return null;
  const found = titleIn(bare);
  const id =
    (found ? known.matcher.showsTitled(found.title)[0] : undefined) ??
    known.matcher.findShows(text, { pageShow: page.named?.show ?? null })[0]?.showId;
  const readers = id === undefined ? undefined : known.shows.get(id);
  if (readers) return { show: readers.id, title: readers.title };
  if (!found) return null;
  const looksLikeTitle =
    TITLE_QUOTES.test(text) || YEAR.test(text) || (!page.isReaders && bare !== text && found.title.length <= 60);
  const show = showIdOf(found.title);
  return looksLikeTitle && show !== '' ? { show, title: found.title } : null;
}

/** The show of the reader's that a list entry, row, caption or other short passage begins with. */
function leadingShow(state: SubjectState, passage: Passage, known: KnownShows): Named | null {
  const isEntry = passage.kind !== 'paragraph' && passage.kind !== 'quote' && passage.kind !== 'code';
  if (known.shows.size === 0 || (!isEntry && passage.text.length > SHORT_PASSAGE)) return null;
  const lead = passage.text.slice(0, SHORT_PASSAGE);
  const first = known.matcher.findShows(lead, { pageShow: state.page.named?.show ?? null })[0];
  if (!first || FOUR_LETTERS(lead).test(lead.slice(0, first.start).replace(NUMBERING, ''))) return null;
  const show = known.shows.get(first.showId);
  return show ? { show: show.id, title: show.title } : null;
}

function subjectAt(
  state: SubjectState,
  passage: Passage,
  leading: Named | null,
  { references: own, isLabel }: EpisodesNamed,
): PassageSubject {
  const { named, references, isByHeading } = inherited(state, passage);
  if (leading && leading.show !== named?.show)
    return { ...leading, references: own, mentions: own, isByHeading: true, episodes: own };
  const subject = { show: named?.show ?? null, title: named?.title ?? null };
  const isPages = named?.show === state.page.named?.show;
  const filled = inSeasonOf(references.length === 0 && isPages ? state.page.references : references, own);
  if (isLabel) return { ...subject, references: filled, mentions: filled, isByHeading: true, episodes: filled };
  return { ...subject, isByHeading, ...toldIn(references, filled) };
}

/** What is inherited stays; where nothing is known of the section, what the passage mentions does not make it known. */
function toldIn(
  inherited: readonly EpisodeReference[],
  mentions: readonly EpisodeReference[],
): Pick<PassageSubject, 'references' | 'mentions' | 'episodes'> {
  const isAll = inherited.length === 0 || mentions.length === 0;
  return { references: isAll ? inherited : [...inherited, ...mentions], mentions, episodes: inherited };
}

/**
 * What a comment is about that stands under a whole thread's announcement: readers' comments may speak of any episode, but
 * those of a thread about one ("Episode 8 discussion") speak of that one, unless they name another.
 */
export function inThread(comment: PassageSubject, page: PageShow | null): PassageSubject {
  if (!page || comment.show !== page.id || comment.episodes.length > 0) return comment;
  return { ...comment, ...toldIn(page.references, comment.mentions) };
}

/** What the topics above a passage say, the nearest first. */
function inherited(
  state: SubjectState,
  passage: Passage,
): Pick<Subject, 'references' | 'isByHeading'> & { readonly named: Named | null } {
  const topics = state.topics.filter((topic) => topic.region === passage.region);
  const named = topics.findLast((topic) => topic.named)?.named ?? state.page.named;
  let references = NOTHING;
  // The page's first heading says again what the page is about.
  let isByHeading = false;
  for (const topic of [...topics].reverse()) {
    if (topic.named && topic.named.show !== named?.show) return { named, references, isByHeading };
    references = narrowed(references, topic.references);
    isByHeading ||= topic.references.length > 0 && topic.level > 1;
    // What an outer heading says is of its own show.
    if (topic.named && topic.named.show !== state.page.named?.show) return { named, references, isByHeading };
  }
  // Readers' comments on one episode's recap may speak of any other, of its season where they name none.
  if (passage.region === 'comment')
    return { named, references: inSeasonOf(state.page.references, references), isByHeading };
  return { named, references: narrowed(references, state.page.references), isByHeading };
}

function isSameNamed(a: Named | null, b: Named | null): boolean {
  return a?.show === b?.show && a?.title === b?.title;
}

function isSameList<T>(a: readonly T[], b: readonly T[], isSame: (one: T, other: T) => boolean): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return other !== undefined && isSame(one, other);
    })
  );
}
