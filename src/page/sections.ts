/** Consecutive shielded passages, put together into sections. */
import { shieldsAt, type Level, type Reason, type Verdict } from '../detect/verdict';
import type { Entry } from './passage-list';
import type { Reading } from './reading';

export type SectionId = string & { readonly brand: 'SectionId' };
/** Knows a section again after a reload: a hash of its first passage, and which of those that begin alike it is. */
export type Fingerprint = string & { readonly brand: 'Fingerprint' };

export interface Section {
  readonly id: SectionId;
  readonly zone: number;
  readonly reason: Reason;
  readonly entries: readonly Entry[];
  readonly fingerprint: Fingerprint;
  readonly isRevealed: boolean;
}

interface Group {
  readonly zone: number;
  readonly reason: Reason;
  readonly entries: Entry[];
}

/**
 * Groups a page's passages into sections.
 *
 * @param entries the page's passages in document order
 * @param previous what was grouped before: a section keeps its id and whether it is revealed
 * @param remembered fingerprints of sections that the reader revealed on an earlier visit
 */
export function groupSections(
  entries: readonly Entry[],
  verdictOn: (entry: Entry) => Verdict,
  level: Level,
  previous: readonly Section[],
  remembered: ReadonlySet<Fingerprint>,
): Section[] {
  const groups: Group[] = [];
  let open = null as Group | null;
  for (const entry of entries) {
    const verdict = verdictOn(entry);
    if (shieldsAt(verdict, level)) {
      if (open?.zone !== verdict.zone) {
        open = { zone: verdict.zone, reason: verdict.reason, entries: [] };
        groups.push(open);
      }
      open.entries.push(entry);
    } else if (entry.reading.passage.region !== 'chrome') {
      // A share box or an advertisement in the middle does not make two sections of one.
      open = null;
    }
  }
  if (groups.length === 0) return [];
  const sectionOf = new Map<Entry, Section>();
  for (const section of previous) for (const entry of section.entries) sectionOf.set(entry, section);
  const taken = new Set<Section>();
  const alike = new Map<string, number>();
  return groups.map((group) => {
    let earlier: Section | undefined;
    for (const entry of group.entries) {
      earlier = sectionOf.get(entry);
      if (earlier && !taken.has(earlier)) break;
      earlier = undefined;
    }
    if (earlier) taken.add(earlier);
    const hash = hashOf(group.entries[0]);
    const number = (alike.get(hash) ?? 0) + 1;
    alike.set(hash, number);
    const fingerprint = `${hash}.${number}` as Fingerprint;
    // A first passage that the parser had not finished may only now be known again.
    const isKnownAgain = earlier?.fingerprint !== fingerprint && remembered.has(fingerprint);
    return {
      ...group,
      id: earlier?.id ?? newId(),
      fingerprint,
      isRevealed: earlier?.isRevealed === true || isKnownAgain,
    };
  });
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

/** A 53-bit hash of a string, as hexadecimal; not for secrets. (cyrb53, public domain, by bryc.) */
export function hash53(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16);
}
