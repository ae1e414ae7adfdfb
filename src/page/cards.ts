/** Cards that tell of the reader's shows, on pages about anything: headlines, search results, posts, comments. */
import { givesPlotAway, readMention } from '../shows/mentions';
import { isProtected, type ReaderSide } from '../shows/reader-side';
import type { ShowId } from '../shows/show';
import { NO_SUBJECT, type PassageSubject } from '../shows/subject';
import { frameOf, type CardFrame } from './card-frame';
import type { Shielded } from './judgement';
import { labelsIn, labelsOf } from './labels';
import { isCover } from './markup';
import type { Entry } from './passage-list';
import type { Reading } from './reading';
import type { Range } from './replay';
import { holds, parentOf } from './shadow-trees';

export interface Cards {
  /**
   * Looks at what a change touched.
   *
   * @param reader null where nothing is shielded
   * @returns the range, widened to whole cards: a thumbnail stands before the headline that gives it away
   */
  follow(entries: readonly Entry[], range: Range, removed: ReadonlySet<Entry>, reader: ReaderSide | null): Range;
  /** Why an entry is shielded with its card, or null. */
  readonly decide: (entry: Entry) => Shielded | null;
  /** What the card shows beside its passages, of which these are all; null where they are not. */
  readonly frameOf: (passages: readonly Entry[]) => CardFrame | null;
}

/** What belongs to a card that names a show of the reader's, and what becomes of it. */
interface Card {
  readonly element: Element;
  readonly entries: readonly Entry[];
  /** Null where it is left: what comes into it may yet tell. */
  readonly shielded: Shielded | null;
  readonly frame: CardFrame | null;
}

/** A card has no more passages and no more text than this (UTF-16 units); what is larger is a list or an article. */
const MOST_PASSAGES = 8;
const LONGEST_CARD = 600;
/** A card is not looked for further up than this. */
const MOST_STEPS = 8;
/** Passages without a card that are looked at again when others come: their like may stand beside them by then. */
const MOST_ALONE = 16;
const ITEMS = new Set(['li', 'article', 'tr']);
const ITEM_ROLES = new Set(['listitem', 'article', 'row']);
const MAY_REPEAT = new Set(['div', 'section', 'a', 'span']);
const PAGE_WIDE = new Set(['html', 'body', 'main']);

/**
 * @param subjectOf what a passage is about: what an article tells of its own show is not judged here
 * @param pageShow the show that the page as a whole is about
 * @param language the page's language, BCP 47
 */
export function createCards(
  subjectOf: (entry: Entry) => PassageSubject,
  pageShow: () => ShowId | null,
  language: () => string,
): Cards {
  const cardOf = new WeakMap<Entry, Card>();
  const byElement = new Map<Element, Card>();
  const alone = new Set<Entry>();
  let count = 0;

  function follow(
    entries: readonly Entry[],
    range: Range,
    removed: ReadonlySet<Entry>,
    reader: ReaderSide | null,
  ): Range {
    const isIdle = !reader || ![...reader.shows.values()].some((show) => isProtected(show, reader.today));
    if (isIdle && byElement.size === 0) return range;
    const looked = new Set<Entry>();
    let { from, to } = range;
    const take = (place: Range): void => {
      from = Math.min(from, place.from);
      to = Math.max(to, place.to);
    };
    const lookAgain = (others: Iterable<Entry>): void => {
      for (const other of others) {
        if (removed.has(other)) continue;
        take({ from: other.index, to: other.index + 1 });
        if (reader && !isIdle) take(look(entries, other.index, reader, looked));
      }
    };
    for (const entry of removed) {
      alone.delete(entry);
      lookAgain(drop(cardOf.get(entry)));
    }
    for (let index = range.from; index < range.to; index += 1) {
      const entry = entries[index];
      if (!entry || looked.has(entry)) continue;
      // Any of what was in the card may be what names the show.
      lookAgain(new Set([...drop(cardOf.get(entry) ?? cardAround(entry)), entry]));
    }
    for (const entry of alone) {
      if (looked.has(entry) || elementAround(entry.reading.unit) === entry.reading.unit) continue;
      lookAgain(new Set([...drop(cardOf.get(entry)), entry]));
    }
    return { from, to };
  }

  /** Looks at the card that an entry stands in; the range that is shielded with it. */
  function look(entries: readonly Entry[], index: number, reader: ReaderSide, looked: Set<Entry>): Range {
    const entry = entries[index];
    const nothing = { from: index, to: index + 1 };
    if (!entry || looked.has(entry) || !mayName(entry, reader)) return nothing;
    let element = elementAround(entry.reading.unit);
    watchAlone(entry, element === entry.reading.unit);
    const isIn = (at: number): boolean => entries[at] !== undefined && holds(element, entries[at].reading.unit);
    let from = index;
    let to = index + 1;
    while (to - from <= MOST_PASSAGES && isIn(from - 1)) from -= 1;
    while (to - from <= MOST_PASSAGES && isIn(to)) to += 1;
    let members = entries.slice(from, to);
    let text = textOf(members);
    // What has the page's own heading in it is the page's article, however short.
    const isArticle = members.some(({ reading }) => reading.passage.headingLevel === 1);
    const isCard = !isArticle && members.length <= MOST_PASSAGES && text.length <= LONGEST_CARD;
    if (!isCard) {
      element = entry.reading.unit;
      members = [entry];
      text = entry.reading.passage.text;
    }
    for (const member of members) looked.add(member);
    const labels = isCard ? labelsIn(element) : labelsOf(entry.reading);
    const shielded = shieldedBy(members, joined([text, ...labels]), isCard, reader);
    const frame =
      isCard && shielded
        ? frameOf(
            element,
            members.map(({ reading }) => reading),
          )
        : null;
    const card = { element, entries: members, shielded, frame };
    byElement.set(element, card);
    for (const member of members) cardOf.set(member, card);
    return shielded ? { from: members[0]?.index ?? index, to: (members.at(-1)?.index ?? index) + 1 } : nothing;
  }

  function watchAlone(entry: Entry, isAlone: boolean): void {
    alone.delete(entry);
    if (!isAlone) return;
    alone.add(entry);
    for (const oldest of alone) {
      if (alone.size <= MOST_ALONE) break;
      alone.delete(oldest);
    }
  }

  function shieldedBy(members: readonly Entry[], text: string, isCard: boolean, reader: ReaderSide): Shielded | null {
    const [first] = members;
    if (!first) return null;
    const isHeadline = members.some(isLinked);
    const about = subjectOf(first).show;
    const mention = readMention(text, reader, { lang: language(), pageShow: about, isHeadline });
    if (!mention) return null;
    const { region, headingLevel } = first.reading.passage;
    // A post that begins with a show's name is about it, and still stands on a page about anything.
    const isPost = isCard && pageShow() !== mention.show && members.every(isOfPost);
    const isOwn = region === 'article' && !isHeadline && about === mention.show && !isPost;
    // What an article tells of its own show is detection's to judge, but for its title: that stands before all warnings.
    if (isOwn && !(headingLevel === 1 && mention.tells)) return null;
    count += 1;
    const title = reader.shows.get(mention.show)?.title ?? null;
    return {
      zone: -count,
      reason: mention.reason,
      subject: { ...NO_SUBJECT, show: mention.show, title },
      isReaders: true,
    };
  }

  /** Forgets a card; what was in it. */
  function drop(card: Card | undefined): readonly Entry[] {
    if (!card) return [];
    if (byElement.get(card.element) === card) byElement.delete(card.element);
    const members = card.entries.filter((entry) => cardOf.get(entry) === card);
    for (const entry of members) cardOf.delete(entry);
    return members;
  }

  /** The card that a passage has come to stand in. */
  function cardAround({ reading }: Entry): Card | undefined {
    if (byElement.size === 0) return undefined;
    let element: Element | null = reading.unit;
    for (let steps = 0; element && steps < MOST_STEPS; steps += 1) {
      const card = byElement.get(element);
      if (card) return card;
      element = parentOf(element);
    }
    return undefined;
  }

  return {
    follow,
    decide: (entry) => cardOf.get(entry)?.shielded ?? null,
    frameOf: (passages) => {
      const card = passages[0] && cardOf.get(passages[0]);
      return card?.frame && card.entries.length === passages.length ? card.frame : null;
    },
  };
}

function isHeading({ passage }: Reading): boolean {
  return passage.kind === 'heading';
}

/** A heading tells what stands under it, and detection judges that; one that gives plot away itself is the post's own. */
function isOfPost({ reading }: Entry): boolean {
  return !isHeading(reading) || givesPlotAway(reading.passage.text);
}

function mayName({ reading }: Entry, { matcher }: ReaderSide): boolean {
  const { kind, text } = reading.passage;
  if (kind === 'code') return false;
  // Without the page's language, so that all that could be a title is looked at.
  const names = (words: string): boolean => matcher.findShows(words.slice(0, LONGEST_CARD)).length > 0;
  return names(text) || labelsOf(reading).some(names);
}

function textOf(members: readonly Entry[]): string {
  return joined(members.map(({ reading }) => reading.passage.text));
}

/** Each text once: a tooltip says again what the headline does. */
function joined(texts: readonly string[]): string {
  return [...new Set(texts)].filter((text) => text !== '').join(' · ');
}

/** Whether a passage leads to another page: a headline, a thumbnail. */
function isLinked({ reading: { passage, unit, nodes } }: Entry): boolean {
  if (passage.isLink || unit.closest('a') !== null) return true;
  if (passage.kind !== 'heading' && passage.kind !== 'image') return false;
  return nodes.some(
    (node) => node.nodeType === 1 && ((node as Element).matches('a') || (node as Element).querySelector('a') !== null),
  );
}

/** The card around a block: the nearest item of a list, by its name or by its like beside it; else the block alone. */
function elementAround(unit: Element): Element {
  let element: Element | null = unit;
  for (let steps = 0; element && steps < MOST_STEPS && !PAGE_WIDE.has(element.localName); steps += 1) {
    if (isItem(element)) return element;
    element = parentOf(element);
  }
  return unit;
}

function isItem(element: Element): boolean {
  if (ITEMS.has(element.localName) || ITEM_ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (!MAY_REPEAT.has(element.localName) && !element.localName.includes('-')) return false;
  const isLike = (other: Element | null): boolean =>
    other !== null && other.localName === element.localName && other.className === element.className;
  return isLike(neighbourOf(element, 'previous')) || isLike(neighbourOf(element, 'next'));
}

/** The next element of the page's own. */
function neighbourOf(element: Element, side: 'previous' | 'next'): Element | null {
  let other = element[`${side}ElementSibling`];
  while (other && isCover(other)) other = other[`${side}ElementSibling`];
  return other;
}
