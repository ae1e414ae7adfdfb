/** Reads from a trace of Chromium's how long scripts held the main thread. */

/** One event of a trace, as far as it is used here; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  /** `X` is an event with a duration. */
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The processor's time, where the machine tells it: what was spent waiting for the processor is not in it. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Script that is compiled and run, called, or that goes on after a promise. */
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.compile']);

export interface ScriptBlock {
  /** Milliseconds of the processor. */
  readonly ms: number;
  /** Whether it is the script's own start, rather than work that follows. */
  readonly isStart: boolean;
}

/** What a trace must record for the functions below; nothing more, for recording costs time as well. */
export const TRACE_CATEGORIES: readonly string[] = ['devtools.timeline', 'v8.execute'];

/** The events of a trace file. Throws where there is none. */
export function eventsOf(trace: Uint8Array | undefined): TraceEvent[] {
  if (!trace) throw new Error('Chromium recorded no trace.');
  return (JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }).traceEvents;
}

function isStart(event: TraceEvent): boolean {
  return event.name === 'EvaluateScript' && isOfExtension(event);
}

/** The events in which a script of an extension's was started or called, in whatever process. */
export function extensionCalls(events: readonly TraceEvent[]): readonly TraceEvent[] {
  return events.filter((event) => SCRIPT.has(event.name) && isOfExtension(event));
}

function isOfExtension({ args }: TraceEvent): boolean {
  return args?.data?.url?.startsWith('chrome-extension://') === true;
}

/**
 * The stretches in which scripts held a thread on which an extension's script was started, in order. Only what is
 * outermost counts, with all that it called. The page's own scripts must be kept from running: they would count, too.
 *
 * @returns nothing where no such script was started
 */
export function scriptBlocks(events: readonly TraceEvent[]): ScriptBlock[] {
  const start = events.find(isStart);
  if (!start) return [];
  const scripts = events
    .filter(({ name, ph, pid, tid }) => ph === 'X' && SCRIPT.has(name) && pid === start.pid && tid === start.tid)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const blocks: ScriptBlock[] = [];
  let end = -Infinity;
  for (const event of scripts) {
    const { ts, dur = 0, tdur = dur } = event;
    if (ts < end) continue;
    end = ts + dur;
    blocks.push({ ms: tdur / 1000, isStart: isStart(event) });
  }
  return blocks;
}
