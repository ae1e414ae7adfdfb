/** A chart of what was measured in parts of what was asked, on a scale by powers of ten. */
import { isReached, type Figure } from './figures';

const WIDTH = 760;
const LABELS = 390;
const RIGHT = 60;
const ROW = 26;
const TOP = 40;
/** The scale's ends, as powers of ten: from a hundredth of what was asked to a hundred times as much. */
const FROM = -2;
const TO = 2;

/** The chart as SVG. It brings its own ground, so that it can be read on a light page and on a dark one. */
export function chartOf(figures: readonly Figure[]): string {
  const height = TOP + figures.length * ROW + 14;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title">
<title id="title">Each figure as a multiple of what was asked for: left of the line it is reached</title>
<style>
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.ground { fill: #fff }
.line { stroke: #8c959f }
.asked { stroke: #1f2328; stroke-width: 2 }
.reached { fill: #2da44e }
.missed { fill: #d1570a }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  .ground { fill: #161b22 }
  .line { stroke: #484f58 }
  .asked { stroke: #e6edf3 }
}
</style>
<rect class="ground" width="${WIDTH}" height="${height}" rx="8"/>
${[-2, -1, 0, 1, 2].map((power) => scaleMark(power, height)).join('\n')}
${figures.map(bar).join('\n')}
</svg>
`;
}

function scaleMark(power: number, height: number): string {
  const x = place(10 ** power);
  const label = power === 0 ? 'as asked' : `${10 ** power} ×`;
  return `<line class="${power === 0 ? 'asked' : 'line'}" x1="${x}" x2="${x}" y1="${TOP - 8}" y2="${height - 10}"/><text x="${x}" y="${TOP - 16}" text-anchor="middle">${label}</text>`;
}

function bar(figure: Figure, index: number): string {
  const y = TOP + index * ROW;
  const from = place(0);
  const width = Math.max(2, place(figure.share) - from);
  const value = Number.isFinite(figure.share) ? `${Number(figure.share.toPrecision(2))} ×` : 'more';
  return `<text x="12" y="${y + 15}">${escape(figure.name)}</text><rect class="${isReached(figure) ? 'reached' : 'missed'}" x="${from}" y="${y + 3}" width="${width}" height="${ROW - 10}" rx="2"/><text x="${from + width + 6}" y="${y + 15}">${value}</text>`;
}

/** Where a share stands on the scale; what is beyond its ends stands at them. */
function place(share: number): number {
  const power = Math.min(TO, Math.max(FROM, Math.log10(share)));
  return Math.round(LABELS + ((power - FROM) / (TO - FROM)) * (WIDTH - LABELS - RIGHT));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
