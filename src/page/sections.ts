/** Consecutive shielded passages, put together into sections. */
import { isSamePassageSubject } from '../shows/subject';
import type { Decision } from './decision';
import { hash53 } from './hash53';
import type { Shielded } from './judgement';
import type { Entry } from './passage-list';
import type { Reading } from './reading';
import type { Range } from './replay';

export type SectionId = string & { readonly brand: 'SectionId' };
/** Knows a section again after a reload: a hash of its first passage, and which of those that begin alike it is. */
export type Fingerprint = string & { readonly brand: 'Fingerprint' };

/** What is known of its first passage holds for all of a section. */
export interface Section extends Shielded {
  readonly id: SectionId;
  readonly entries: readonly Entry[];
  readonly fingerprint: Fingerprint;
  readonly isRevealed: boolean;
}

export type Decide = (entry: Entry) => Decision;

/** What a change did to the sections. */
export interface Regrouping {
  /** Sections that are new, or hold other passages or another state than before. */
  readonly changed: readonly Section[];
  readonly closed: readonly SectionId[];
}

export interface SectionList {
  /** In document order. */
  readonly sections: readonly Section[];
  readonly sectionOf: (entry: Entry) => Section | null;
  /**
   * Groups anew what a change touched; the cost follows the change.
   *
   * @param entries the page's passages in document order
   * @param range the positions whose verdicts may have changed
   * @param removed entries that are no longer in the list
   * @param decide what is shielded, and why
   */
  regroup(entries: readonly Entry[], range: Range, removed: ReadonlySet<Entry>, decide: Decide): Regrouping;
  /** Reveals sections or hides them again; what changed. */
  setRevealed(isConcerned: (section: Section) => boolean, isRevealed: boolean): readonly Section[];
  /** Fingerprints of sections that the reader revealed on an earlier visit; what they reveal now. */
  remember(fingerprints: ReadonlySet<Fingerprint>): readonly Section[];
}

/** Passages that belong together, and the sections that they were in before. */
interface Group extends Shielded {
  readonly entries: Entry[];
  readonly earlier: Section[];
}

export function createSectionList(): SectionList {
  let sections: readonly Section[] = [];
  const byId = new Map<SectionId, Section>();
  const idOf = new WeakMap<Entry, SectionId>();
  const numbers = createNumbers();
  let remembered: ReadonlySet<Fingerprint> = new Set();

  function sectionOf(entry: Entry): Section | null {
    const id = idOf.get(entry);
    return (id !== undefined && byId.get(id)) || null;
  }

  function regroup(entries: readonly Entry[], range: Range, removed: ReadonlySet<Entry>, decide: Decide): Regrouping {
    const touched = new Set<Section>();
    const touch = (entry: Entry | undefined): void => {
      const section = entry && sectionOf(entry);
      if (section) touched.add(section);
    };
    removed.forEach(touch);
    for (let index = range.from; index < range.to; index += 1) touch(entries[index]);
    const before = neighbour(entries, range.from - 1, -1, decide);
    const after = neighbour(entries, range.to, 1, decide);
    touch(before);
    touch(after);

    const isKept = (entry: Entry): boolean => !removed.has(entry);
    const left: Group[] = [];
    const right: Group[] = [];
    for (const section of [...touched].sort(byPlace)) {
      const kept = section.entries.some((entry) => removed.has(entry))
        ? section.entries.filter(isKept)
        : section.entries;
      const head = kept.slice(0, placeOf(kept, range.from));
      const tail = kept.slice(placeOf(kept, range.to));
      const group = (part: Entry[]): Group => ({ ...shieldedOf(section), entries: part, earlier: [section] });
      if (head.length > 0) left.push(group(head));
      if (tail.length > 0) right.push(group(tail));
    }
    const groups = left;
    const last = left.at(-1);
    let open: Group | null = last && last.entries.at(-1) === before ? last : null;
    for (let index = range.from; index < range.to; index += 1) {
      const entry = entries[index];
      if (!entry) break;
      const decision = decide(entry);
      if (decision !== null && decision !== 'passed-over') {
        if (!open || !isSamePart(open, decision)) {
          open = { ...decision, entries: [], earlier: [] };
          groups.push(open);
        }
        open.entries.push(entry);
        const earlier = sectionOf(entry);
        if (earlier && open.earlier.at(-1) !== earlier) open.earlier.push(earlier);
      } else {
        if (byId.size > 0) idOf.delete(entry);
        // A share box or an advertisement in the middle does not make two sections of one.
        if (decision === null) open = null;
      }
    }
    const [next, ...rest] = right;
    if (next && open && next.entries[0] === after && isSamePart(open, next)) {
      for (const entry of next.entries) open.entries.push(entry);
      open.earlier.push(...next.earlier);
    } else if (next) groups.push(next);
    groups.push(...rest);
    removed.forEach((entry) => idOf.delete(entry));
    return replace(touched, groups);
  }

  function replace(touched: ReadonlySet<Section>, groups: readonly Group[]): Regrouping {
    if (touched.size === 0 && groups.length === 0) return { changed: [], closed: [] };
    const taken = new Set<Section>();
    const changed: Section[] = [];
    const kept: Section[] = [];
    for (const group of groups) {
      const earlier = group.earlier.find((section) => !taken.has(section));
      if (earlier) taken.add(earlier);
      const section = sectionFor(group, earlier);
      if (section !== earlier) changed.push(section);
      kept.push(section);
    }
    const closed = [...touched].filter((section) => !taken.has(section));
    for (const { id, fingerprint } of closed) {
      byId.delete(id);
      numbers.release(fingerprint);
    }
    for (const section of changed) enter(section);
    sections = [...sections.filter((section) => !touched.has(section)), ...kept].sort(byPlace);
    return { changed, closed: closed.map(({ id }) => id) };
  }

  function enter(section: Section): void {
    byId.set(section.id, section);
    for (const entry of section.entries) if (idOf.get(entry) !== section.id) idOf.set(entry, section.id);
  }

  function sectionFor(group: Group, earlier: Section | undefined): Section {
    const { entries } = group;
    // What joins a revealed section is revealed with it; where two become one, both must have been.
    let isRevealed = earlier !== undefined && group.earlier.every((section) => section.isRevealed);
    const hash = hashOf(entries[0]);
    if (earlier && !earlier.fingerprint.startsWith(`${hash}.`)) numbers.release(earlier.fingerprint);
    const fingerprint = earlier?.fingerprint.startsWith(`${hash}.`) ? earlier.fingerprint : numbers.take(hash);
    // A first passage that the parser had not finished may only now be known again.
    if (earlier?.fingerprint !== fingerprint && remembered.has(fingerprint)) isRevealed = true;
    if (
      earlier?.isRevealed === isRevealed &&
      earlier.fingerprint === fingerprint &&
      isSameShielded(earlier, group) &&
      earlier.entries.length === entries.length &&
      earlier.entries.every((entry, at) => entry === entries[at])
    )
      return earlier;
    return { ...shieldedOf(group), id: earlier?.id ?? newId(), entries, fingerprint, isRevealed };
  }

  function setRevealed(isConcerned: (section: Section) => boolean, isRevealed: boolean): readonly Section[] {
    const changed: Section[] = [];
    sections = sections.map((section) => {
      if (section.isRevealed === isRevealed || !isConcerned(section)) return section;
      const news = { ...section, isRevealed };
      byId.set(news.id, news);
      changed.push(news);
      return news;
    });
    return changed;
  }

  return {
    get sections() {
      return sections;
    },
    sectionOf,
    regroup,
    setRevealed,
    remember: (fingerprints) => {
      remembered = fingerprints;
      return setRevealed(({ fingerprint }) => remembered.has(fingerprint), true);
    },
  };
}

/** The nearest entry in a direction that is not passed over. */
function neighbour(entries: readonly Entry[], from: number, step: 1 | -1, decide: Decide): Entry | undefined {
  let index = from;
  let entry = entries[index];
  while (entry && decide(entry) === 'passed-over') {
    index += step;
    entry = entries[index];
  }
  return entry;
}

/** How many of a section's entries stand before a position of the page. */
function placeOf(entries: readonly Entry[], position: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.index ?? Infinity) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byPlace(a: Section, b: Section): number {
  return (a.entries[0]?.index ?? 0) - (b.entries[0]?.index ?? 0);
}

function shieldedOf({ zone, reason, subject, isReaders }: Shielded): Shielded {
  return { zone, reason, subject, isReaders };
}

/** Whether two passages in a row stand behind one cover: one show's, and one episode's where the reader has seen some. */
function isSamePart(a: Shielded, b: Shielded): boolean {
  return (
    a.zone === b.zone &&
    a.subject.show === b.subject.show &&
    (!(a.isReaders || b.isReaders) || isSamePassageSubject(a.subject, b.subject))
  );
}

function isSameShielded(a: Shielded, b: Shielded): boolean {
  return (
    a.zone === b.zone &&
    a.reason.source === b.reason.source &&
    a.reason.category === b.reason.category &&
    a.reason.phrase === b.reason.phrase &&
    a.isReaders === b.isReaders &&
    isSamePassageSubject(a.subject, b.subject)
  );
}

interface Numbers {
  take(hash: string): Fingerprint;
  release(fingerprint: Fingerprint): void;
}

/** Numbers sections that begin alike: each gets the lowest number that is free. */
function createNumbers(): Numbers {
  const used = new Map<string, { readonly taken: Set<number>; lowest: number }>();
  return {
    take: (hash) => {
      const known = used.get(hash) ?? { taken: new Set<number>(), lowest: 1 };
      used.set(hash, known);
      while (known.taken.has(known.lowest)) known.lowest += 1;
      known.taken.add(known.lowest);
      return `${hash}.${known.lowest}` as Fingerprint;
    },
    release: (fingerprint) => {
      const [hash = '', number] = fingerprint.split('.');
      const known = used.get(hash);
      if (!known?.taken.delete(Number(number))) return;
      known.lowest = Math.min(known.lowest, Number(number));
    },
  };
}

const hashes = new WeakMap<Reading, string>();

function hashOf(entry: Entry | undefined): string {
  if (!entry) return '';
  const { reading } = entry;
  const known = hashes.get(reading) ?? hash53(reading.passage.text);
  hashes.set(reading, known);
  return known;
}

let ids = 0;
function newId(): SectionId {
  ids += 1;
  return `section-${ids}` as SectionId;
}
