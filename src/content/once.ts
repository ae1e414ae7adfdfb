const MARK = Symbol.for('drama-spoiler-shield');

/** Runs the content script once in a document, however often it is injected. The mark stands in the extension's own world. */
export function once(start: () => void): void {
  const world = globalThis as { [MARK]?: true };
  if (world[MARK]) return;
  world[MARK] = true;
  start();
}
