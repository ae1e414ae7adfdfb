/** What `docs/performance.md` says: the bench's results in words and tables. */
import type { Circumstances } from './circumstances';
import { figuresOf, isReached, kilobytes, megabytes, percent } from './figures';
import type { BenchResults } from './results';
import type { Spread } from './spread';

/** Of the files in which time is spent. */
const MOST_FILES = 10;

/** The results as Markdown. */
export function reportOf(results: BenchResults): string {
  const { circumstances, costs, extension } = results;
  const { blocks, memory, scrolling, idle, size, profile } = extension;
  const { milliseconds, shares } = costs;
  const of = (share: number): string => `${Math.round(share * 100)} %`;
  return `# Performance

\`npm run bench -- --write\` measures this and writes this page and its chart.

${told(circumstances)}

| Figure | Asked for | Measured | Reached |
| --- | --- | --- | --- |
${figuresOf(results)
  .map((figure) => row([figure.name, figure.asked, figure.measured, isReached(figure) ? 'yes' : '**no**']))
  .join('\n')}

![Each figure as a multiple of what was asked for](performance.svg)

## Where the rest goes

What the page side does on a page, beside the two that it is measured against. Milliseconds of script; the share is that of the whole, on the page in the middle.

| Part | Median page | 95th percentile | ÷ TreeWalker, median page | Share |
| --- | --- | --- | --- | --- |
${[
  partRow('A bare TreeWalker over the text (the floor)', milliseconds.floor),
  partRow('Readability parses the page (the peer)', milliseconds.readability),
  partRow('The whole of our work', milliseconds.whole, costs.wholeToFloor, '100 %'),
  partRow('– read: passages from the document', milliseconds.read, costs.readToFloor, of(shares.read)),
  partRow('– detect: show, cues, plot, verdicts', milliseconds.detect, costs.detectToFloor, of(shares.detect)),
  partRow(
    '– decide and shield: sections, marks, covers',
    milliseconds.decideAndShield,
    undefined,
    of(shares.decideAndShield),
  ),
].join('\n')}

## As installed

The built extension in a real browser: its code is cold, the page is parsed, laid out and painted. Milliseconds of the processor.

| On each page of the set                                         | Median page | 95th percentile |
| --------------------------------------------------------------- | ----------- | --------------- |
${[
  blockRow('The content script starts: compiled, nothing to read yet', blocks.start),
  blockRow('Longest block after that', blocks.work),
  blockRow('All script together', blocks.all),
].join('\n')}

Where it is spent, by file, without what a file calls; a regular expression is compiled when it first runs, and that time is its file's:

| File | Share |
| --- | --- |
${profile
  .slice(0, MOST_FILES)
  .map(([file, share]) => row([file, percent(share)]))
  .join('\n')}

- **Content script.** ${kilobytes(size.contentScript)} compressed. The phrases of all languages and their stems alone are ${kilobytes(size.phrases)}${size.phrases > 60_000 ? ': 60 KB are out of reach as long as every page gets every language' : ''}.
- **Memory.** On the long page our scripts keep ${megabytes(memory.long.script)}, and the browser ${megabytes(memory.long.browser)} for what we added to the page; on a page of one line ${megabytes(memory.short.script)} and ${megabytes(memory.short.browser)}: code and phrases.
- **Scrolling.** ${percent(scrolling.dropped.with)} of the frames are dropped with ${scrolling.shieldedPassages} shielded passages, ${percent(scrolling.dropped.without)} on the same page without us. The table has the difference, in frames that were due.
- **Background.** It has no alarms and no timers, and stops by itself: ${idle.stoppedAfterMs === null ? '**it did not within a minute**' : `${Math.round(idle.stoppedAfterMs / 1000)} s after its start`}.
- **Exposed frames** are none, in both browsers. They are no matter of measuring but of tests, which fail at the first: streamed pages and stalls in \`tests/browsers/streaming.test.ts\`; late comments, endless scroll, address changes and the back/forward cache in \`changes.test.ts\`; cards before the settings are read in \`cards.test.ts\`.

## How it is measured

- Everything stands in one run of one browser, on documents that nobody has touched: each figure has copies of its own, so that each pays for the browser's objects that it is the first to ask for. A tiny page is measured in up to 40 copies at once, for it is over before the clock (5 µs) has moved.
- The middle of the runs stands for a page; the middle page, and the one at the 95th percentile, for the set. A ratio is one page's, and the spread that of the ratios.
- Where the page side stands alone, the code is warm: each page is read once before the first run. Documents are laid out nowhere, so this is script alone. The page that does not concern us is a manual of 100 steps.
- Blocks are read from a trace: the longest stretch in which script of ours held the page's thread, called functions and forced layouts included. The page's own scripts are switched off. Each page gets a tab of its own.
- Memory is what the page's process holds after garbage was collected, with the extension less without it. Scrolling and idleness are counted in traces, too.
`;
}

function told({ date, commit, browser, machine, load, runs, pages }: Circumstances): string {
  const busy =
    load > 0.5
      ? ` The machine had other work to do (load ${load.toFixed(1)} for each processor): long work was interrupted more often than short, so that times and ratios are too high.`
      : '';
  return `${date}, commit ${commit}. ${browser} on ${machine}. Runs: ${runs}, over ${pages}.${busy}`;
}

function partRow(name: string, time: Spread, toFloor?: Spread, share = ''): string {
  return row([name, time.median.toFixed(2), time.p95.toFixed(2), toFloor ? toFloor.median.toFixed(1) : '', share]);
}

function blockRow(name: string, time: Spread): string {
  return row([name, time.median.toFixed(1), time.p95.toFixed(1)]);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
