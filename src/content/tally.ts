import type { Counts } from '../settings/numbers';
import type { Fingerprint, Section } from '../page/sections';

/** Counts what was shielded on a page and what its reader revealed: each section once. */
export interface Tally {
  /** Another page begins at this place: what was counted is sent. */
  begin(): void;
  /** Sections that the reader had revealed on an earlier visit: they count as neither. */
  remember(fingerprints: ReadonlySet<Fingerprint>): void;
  noteSections(sections: readonly Pick<Section, 'fingerprint' | 'isRevealed'>[]): void;
  noteRevealed(fingerprints: ReadonlySet<Fingerprint>): void;
  /** Sends what has been counted and not yet sent. */
  send(): void;
}

export function createTally(hand: (counts: Counts) => void): Tally {
  const shielded = new Set<Fingerprint>();
  const revealed = new Set<Fingerprint>();
  const remembered = new Set<Fingerprint>();
  let sent: Counts = { shielded: 0, revealed: 0 };

  const countOf = (set: ReadonlySet<Fingerprint>): number => [...set].filter((print) => !remembered.has(print)).length;
  const send = (): void => {
    const total: Counts = { shielded: countOf(shielded), revealed: countOf(revealed) };
    // What is remembered may be read late: a number that was sent is not taken back.
    const counts: Counts = {
      shielded: Math.max(0, total.shielded - sent.shielded),
      revealed: Math.max(0, total.revealed - sent.revealed),
    };
    if (counts.shielded === 0 && counts.revealed === 0) return;
    sent = total;
    hand(counts);
  };

  return {
    begin: () => {
      send();
      for (const set of [shielded, revealed, remembered]) set.clear();
      sent = { shielded: 0, revealed: 0 };
    },
    remember: (fingerprints) => {
      for (const print of fingerprints) remembered.add(print);
    },
    noteSections: (sections) => {
      for (const { fingerprint, isRevealed } of sections) if (!isRevealed) shielded.add(fingerprint);
    },
    noteRevealed: (fingerprints) => {
      for (const print of fingerprints) revealed.add(print);
    },
    send,
  };
}
