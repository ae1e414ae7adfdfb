import { expect, test } from 'vitest';
import { createBriefReveal } from '../../src/content/brief-reveal';
import type { Section, SectionId } from '../../src/page/sections';

function pageOf(states: Readonly<Record<string, boolean>>) {
  const revealed = new Map(Object.entries(states));
  const remembered: boolean[] = [];
  const timers: { work: () => void; delayMs: number }[] = [];
  const shield = {
    get sections() {
      return [...revealed].map(([id, isRevealed]) => ({ id: id as SectionId, isRevealed }) as Section);
    },
    revealAll: () => {
      for (const id of revealed.keys()) revealed.set(id, true);
      remembered.push(!brief.isRevealing);
    },
    shield: (id: SectionId) => revealed.set(id, false),
  };
  const brief = createBriefReveal(shield, (work, delayMs) => timers.push({ work, delayMs }));
  return { brief, revealed, remembered, timers };
}

test('reveals all, and shields again only what was shielded before', () => {
  const { brief, revealed, timers } = pageOf({ ending: false, death: true });
  brief.reveal(30);
  expect(Object.fromEntries(revealed)).toEqual({ ending: true, death: true });
  expect(timers.map(({ delayMs }) => delayMs)).toEqual([30_000]);
  timers[0]?.work();
  expect(Object.fromEntries(revealed)).toEqual({ ending: false, death: true });
});

test('what is revealed for a while is not remembered', () => {
  const { brief, remembered } = pageOf({ ending: false });
  brief.reveal(30);
  expect(remembered).toEqual([false]);
  expect(brief.isRevealing).toBe(false);
});

test('does nothing where nothing is shielded', () => {
  const { brief, timers } = pageOf({ death: true });
  brief.reveal(30);
  expect(timers).toEqual([]);
});
