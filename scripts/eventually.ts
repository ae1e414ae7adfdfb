import { setTimeout as wait } from 'node:timers/promises';

/** How long the extension may take for what needs a round through its storage. */
export const SOON_MS = 5000;

/** Asks again and again until the answer is neither null nor undefined. Throws what was awaited. */
export async function eventually<T>(
  ask: () => Promise<T | null | undefined>,
  awaited: string,
  withinMs = SOON_MS,
): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`Waited ${withinMs} ms in vain until ${awaited}.`);
    await wait(50);
  }
}
