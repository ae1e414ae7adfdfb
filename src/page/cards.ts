/** Cards that tell of the reader's shows, on pages about anything: headlines, search results, posts, comments. */
import { readMention } from '../shows/mentions';
import { isProtected, type ReaderSide } from '../shows/reader-side';
import { NO_SUBJECT, type PassageSubject } from '../shows/subject';
import type { Shielded } from './judgement';
import { isCover } from './markup';
import type { Entry } from './passage-list';
import type { Range } from './replay';

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
}

/** What belongs to one card, and what becomes of it. */
interface Card {
  readonly element: Element;
  readonly entries: readonly Entry[];
  readonly shielded: Shielded;
}

/** A card has no more passages and no more text than this (UTF-16 units); what is larger is a list or an article. */
const MOST_PASSAGES = 8;
const LONGEST_CARD = 600;
/** A card is not looked for further up than this. */
const MOST_STEPS = 8;
const ITEMS = new Set(['li', 'article', 'tr']);
const ITEM_ROLES = new Set(['listitem', 'article', 'row']);
const MAY_REPEAT = new Set(['div', 'section', 'a', 'span']);
const PAGE_WIDE = new Set(['html', 'body', 'main']);

/**
 * @param subjectOf what a passage is about: what an article tells of its own show is not judged here
 * @param language the page's language, BCP 47
 */
export function createCards(subjectOf: (entry: Entry) => PassageSubject, language: () => string): Cards {
  const cardOf = new WeakMap<Entry, Card>();
  const byElement = new Map<Element, Card>();
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
    for (const entry of removed)
      for (const other of drop(cardOf.get(entry)))
        if (!removed.has(other) && reader) take(look(entries, other.index, reader, looked));
    for (let index = range.from; index < range.to; index += 1) {
      const entry = entries[index];
      if (!entry || looked.has(entry)) continue;
      // Any of what was in the card may be what names the show.
      for (const { index: at } of new Set([...drop(cardOf.get(entry) ?? cardAround(entry)), entry])) {
        take({ from: at, to: at + 1 });
        if (reader && !isIdle) take(look(entries, at, reader, looked));
      }
    }
    return { from, to };
  }

  /** Looks at the card that an entry stands in; the range that is shielded with it. */
  function look(entries: readonly Entry[], index: number, reader: ReaderSide, looked: Set<Entry>): Range {
    const entry = entries[index];
    const nothing = { from: index, to: index + 1 };
    if (!entry || !mayName(entry, reader)) return nothing;
    let element = elementAround(entry.reading.unit);
    const isIn = (at: number): boolean => entries[at] !== undefined && element.contains(entries[at].reading.unit);
    let from = index;
    let to = index + 1;
    while (to - from <= MOST_PASSAGES && isIn(from - 1)) from -= 1;
    while (to - from <= MOST_PASSAGES && isIn(to)) to += 1;
    let members = entries.slice(from, to);
    let text = textOf(members);
    // What has the page's own heading in it is the page's article, however short.
    const isArticle = members.some(({ reading }) => reading.passage.headingLevel === 1);
    if (isArticle || members.length > MOST_PASSAGES || text.length > LONGEST_CARD) {
      element = entry.reading.unit;
      members = [entry];
      text = entry.reading.passage.text;
    }
    for (const member of members) looked.add(member);
    const shielded = shieldedBy(members, text, reader);
    if (!shielded) return nothing;
    const card = { element, entries: members, shielded };
    byElement.set(element, card);
    for (const member of members) cardOf.set(member, card);
    return { from: members[0]?.index ?? index, to: (members.at(-1)?.index ?? index) + 1 };
  }

  function shieldedBy(members: readonly Entry[], text: string, reader: ReaderSide): Shielded | null {
    const [first] = members;
    if (!first) return null;
    const isHeadline = members.some(isLinked);
    const about = subjectOf(first).show;
    const mention = readMention(text, reader, { lang: language(), pageShow: about, isHeadline });
    if (!mention) return null;
    const { region, headingLevel } = first.reading.passage;
    const isOwn = region === 'article' && !isHeadline && about === mention.show;
    // What an article tells of its own show is detection's to judge, but for its title: that stands before all warnings.
    if (isOwn && !(headingLevel === 1 && mention.reason.source === 'plot')) return null;
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
    if (!card || !byElement.delete(card.element)) return [];
    for (const entry of card.entries) cardOf.delete(entry);
    return card.entries;
  }

  /** The shielded card that a passage has come to stand in. */
  function cardAround({ reading }: Entry): Card | undefined {
    if (byElement.size === 0) return undefined;
    let element: Element | null = reading.unit;
    for (let steps = 0; element && steps < MOST_STEPS; steps += 1) {
      const card = byElement.get(element);
      if (card) return card;
      element = element.parentElement;
    }
    return undefined;
  }

  return { follow, decide: (entry) => cardOf.get(entry)?.shielded ?? null };
}

function mayName({ reading: { passage } }: Entry, { matcher }: ReaderSide): boolean {
  // Without the page's language, so that all that could be a title is looked at.
  return passage.kind !== 'code' && matcher.findShows(passage.text.slice(0, LONGEST_CARD)).length > 0;
}

function textOf(members: readonly Entry[]): string {
  return [...new Set(members.map(({ reading }) => reading.passage.text))].filter((text) => text !== '').join(' · ');
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
    element = element.parentElement;
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
