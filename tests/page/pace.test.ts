import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { paceUntilSeen } from '../../src/page/pace';
import type { Pace } from '../../src/page/slices';

interface Opened {
  readonly window: Window & typeof globalThis;
  readonly pace: Pace;
  /** Draws a frame, and says whether the page was seen in it. */
  readonly frame: () => Promise<boolean>;
  /** Ends the task: what was put off is done. */
  readonly endTask: () => void;
  /** How often the rest was asked for. */
  readonly rests: () => number;
  readonly end: () => void;
}

/** A page that is still loading. jsdom draws frames, but knows no scheduler. */
function open({ isLoaded = false } = {}): Opened {
  const dom = new JSDOM('<!doctype html><title>Harbour Lamps</title>', { pretendToBeVisual: true });
  const window = dom.window as unknown as Window & typeof globalThis;
  const { document } = window;
  const putOff: (() => void)[] = [];
  Object.assign(window, { scheduler: { postTask: (work: () => void) => putOff.push(work) } });
  Object.defineProperty(document, 'readyState', { value: isLoaded ? 'interactive' : 'loading' });
  const controller = new window.AbortController();
  const pace = paceUntilSeen(window, controller.signal);
  let rests = 0;
  pace.beforeSeen(() => (rests += 1));
  return {
    window,
    pace,
    frame: () => new Promise((done) => window.requestAnimationFrame(() => done(pace.isSeen()))),
    endTask: () => putOff.splice(0).forEach((work) => work()),
    rests: () => rests,
    end: () => controller.abort(),
  };
}

describe('the pace until the page is seen', () => {
  it('waits for no frame where the page has been loaded', () => {
    expect(open({ isLoaded: true }).pace.isSeen()).toBe(true);
  });

  it('asks for the rest before the first frame with something in it, and there is no time after that', async () => {
    const { window, pace, frame, endTask, rests } = open();
    expect(pace.isSeen()).toBe(false);
    window.document.body.append(window.document.createElement('p'));
    expect(await frame()).toBe(true);
    expect(rests()).toBe(1);
    endTask();
    expect(pace.isSeen()).toBe(true);
  });

  it('asks for the rest in an empty frame, too, and there is no time until it is over: more may come into it', async () => {
    const { pace, frame, endTask, rests } = open();
    expect(await frame()).toBe(true);
    expect(rests()).toBe(1);
    endTask();
    expect(pace.isSeen()).toBe(false);
    expect(await frame()).toBe(true);
  });

  it('waits while there is no body', async () => {
    const { window, pace, frame, endTask } = open();
    window.document.body.remove();
    await frame();
    endTask();
    expect(pace.isSeen()).toBe(false);
  });

  it('asks for the rest before printing', () => {
    const { window, pace, rests } = open();
    window.dispatchEvent(new window.Event('beforeprint'));
    expect(rests()).toBe(1);
    expect(pace.isSeen()).toBe(true);
  });

  it('asks for nothing after the end', async () => {
    const { window, frame, rests, end } = open();
    window.document.body.append(window.document.createElement('p'));
    end();
    await frame();
    window.dispatchEvent(new window.Event('beforeprint'));
    expect(rests()).toBe(0);
  });
});
