/** What `docs/performance.md` says: the bench's results in words and tables. */
import type { Circumstances } from './circumstances';
import { figuresOf, isReached } from './figures';
import type { BenchResults } from './results';
import type { Spread } from './spread';

/** The results as Markdown. */
export function reportOf(results: BenchResults): string {
  const { circumstances, costs } = results;
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

What the page side does on a page, beside the two that it is measured against. Milliseconds of script; the share is that of the whole set's time.

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

## How it is measured

- Everything stands in one run of one browser, on documents that nobody has touched: each figure has copies of its own, so that each pays for the browser's objects that it is the first to ask for. A tiny page is measured in up to 40 copies at once, for it is over before the clock (5 µs) has moved.
- The middle of the runs stands for a page; the middle page, and the one at the 95th percentile, for the set. A ratio is one page's, and the spread that of the ratios.
- The code is warm: each page is read once before the first run. Documents are laid out nowhere, so this is script alone.
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

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
