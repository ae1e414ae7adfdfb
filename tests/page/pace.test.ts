import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { paceBetweenFrames } from '../../src/page/pace';
import type { Pace } from '../../src/page/slices';

interface Opened {
  readonly window: Window & typeof globalThis;
  readonly pace: Pace;
  /** Draws a frame, and says whether there was time in it, behind us. */
  readonly frame: () => Promise<boolean>;
  /** Ends the task: what was put off is done. */
  readonly endTask: () => void;
  /** How often the rest was asked for. */
  readonly rests: () => number;
  readonly load: () => void;
  readonly end: () => void;
}

/** A page that is being loaded, or has been. jsdom draws frames, but knows no scheduler. */
function open({ isLoaded = false } = {}): Opened {
  const dom = new JSDOM('<!doctype html><title>Harbour Lamps</title>', { pretendToBeVisual: true });
  const window = dom.window as unknown as Window & typeof globalThis;
  const putOff: (() => void)[] = [];
  Object.assign(window, { scheduler: { postTask: (work: () => void) => putOff.push(work) } });
  let readyState = isLoaded ? 'complete' : 'loading';
  Object.defineProperty(window.document, 'readyState', { get: () => readyState });
  const controller = new window.AbortController();
  const pace = paceBetweenFrames(window, controller.signal);
  let rests = 0;
  pace.beforeSeen(() => (rests += 1));
  return {
    window,
    pace,
    frame: () => new Promise((done) => window.requestAnimationFrame(() => done(pace.hasTime()))),
    endTask: () => putOff.splice(0).forEach((work) => work()),
    rests: () => rests,
    load: () => (readyState = 'complete'),
    end: () => controller.abort(),
  };
}

describe('the pace between two frames', () => {
  it('has no time where the page has been loaded', () => {
    expect(open({ isLoaded: true }).pace.hasTime()).toBe(false);
  });

  it('has time until a frame, and asks for the rest before anything is painted in it', async () => {
    const { pace, frame, rests } = open();
    expect(pace.hasTime()).toBe(true);
    expect(rests()).toBe(0);
    await frame();
    expect(rests()).toBe(1);
  });

  it('has no time within a frame: what still comes into it is painted', async () => {
    const { pace, frame, endTask } = open();
    expect(await frame()).toBe(false);
    expect(pace.hasTime()).toBe(false);
    endTask();
    expect(pace.hasTime()).toBe(true);
  });

  it('asks for no more frames once the page has been loaded', async () => {
    const { pace, frame, endTask, rests, load } = open();
    load();
    await frame();
    endTask();
    expect(pace.hasTime()).toBe(false);
    await frame();
    expect(rests()).toBe(1);
  });

  it('asks for no more frames where nothing comes for a while, and has no time from then on', async () => {
    const { window, pace, endTask, rests } = open();
    for (let frames = 0; frames < 30; frames += 1) {
      await new Promise<void>((done) => window.requestAnimationFrame(() => done()));
      endTask();
    }
    expect(rests()).toBeGreaterThan(10);
    expect(rests()).toBeLessThan(30);
    expect(pace.hasTime()).toBe(false);
  });

  it('goes on asking where something comes', async () => {
    const { pace, frame, endTask, rests } = open();
    for (let frames = 0; frames < 30; frames += 1) {
      await frame();
      endTask();
    }
    expect(rests()).toBe(30);
    expect(pace.hasTime()).toBe(true);
  });

  it('asks for the rest before printing', () => {
    const { window, rests } = open();
    window.dispatchEvent(new window.Event('beforeprint'));
    expect(rests()).toBe(1);
  });

  it('asks for no frame after the end', async () => {
    const { window, pace, frame, endTask, rests, end } = open();
    end();
    await frame();
    endTask();
    expect(pace.hasTime()).toBe(false);
    window.dispatchEvent(new window.Event('beforeprint'));
    expect(rests()).toBe(1);
  });
});
