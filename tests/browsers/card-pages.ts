/** Hand-written pages about anything, on which cards speak of a made-up show, "Tin Harvest", and of others. */

export interface ListPage {
  readonly html: string;
  /** The card that tells what is beyond episode 6, with a `.text` and a `.picture` in it. */
  readonly telling: string;
  /** Cards that tell nothing: the same show within the progress, a bare link to it, other shows. */
  readonly others: readonly string[];
}

export const SHOW_TITLE = 'Tin Harvest';
/** Stands in telling cards only: in their texts, tooltips and descriptions. */
export const TOLD = 'Ossington';

const STYLE = `<style>body{font:16px/1.5 sans-serif;margin:24px;max-width:820px;background:#fff;color:#111}
.thumb{width:240px;height:120px;background-image:url(/stripes.svg)} .grid{display:grid;grid-template-columns:1fr 1fr;gap:20px}
.card,.result,.post{border:1px solid #ccc;padding:8px}</style>`;

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${STYLE}</head><body>${body}</body></html>`;
}

export const SEARCH: ListPage = {
  html: page(
    'tin harvest - Ferry Search',
    `<header><form role="search"><input value="tin harvest"></form></header><main><div id="results">
<div class="result" id="telling"><a href="/a/"><h3 class="text">Tin Harvest Episode 9 Recap: the night of the flood</h3></a><img class="picture" src="/stripes.svg" alt="${TOLD} drowns" title="${TOLD} drowns" width="240" height="120"><p class="teaser">${TOLD} is dead, and the mine is sold.</p></div>
<div class="result" id="seen"><a href="/b/"><h3>Tin Harvest Episode 5 Recap</h3></a><img src="/stripes.svg" alt="" width="240" height="120"><p>Her first week at the mine.</p></div>
<div class="result" id="bare"><a href="/c/"><h3>Watch Tin Harvest online</h3></a></div>
<div class="result" id="mention"><a href="/d/"><h3>Tin Harvest: meet the cast</h3></a><p>Five actors, and a dog.</p></div>
<div class="result" id="other"><a href="/e/"><h3>Quiet Orchard: the best moments</h3></a><p>An evening in May.</p></div>
</div></main>`,
  ),
  telling: '#telling',
  others: ['#seen', '#bare', '#mention', '#other'],
};

export const FEED: ListPage = {
  html: page(
    'Ferry Feed',
    `<main><div id="feed">
<article class="post" id="other"><p>The weather was lovely today, and the ferry was late.</p></article>
<article class="post" id="telling" style="background-image:url(/stripes.svg)"><div class="thumb picture"></div><p class="text">I cannot believe the finale of Tin Harvest: ${TOLD} dies in the flood!</p><button aria-label="Share: ${TOLD} dies" type="button">Share</button></article>
<article class="post" id="bare"><p>Tonight I start Tin Harvest.</p></article>
<article class="post" id="thread"><p>What are you all watching this week?</p>
<ol class="comments"><li class="comment" id="comment">In Tin Harvest ${TOLD} is killed by his own brother, you know.</li><li class="comment" id="thanks">Thank you for the list.</li></ol></article>
</div></main>`,
  ),
  telling: '#telling',
  others: ['#other', '#bare', '#thanks'],
};

/** A grid without a class to it. The first card tells; the picture of the second belongs to the second. */
export const GRID: ListPage = {
  html: page(
    'Ferry Recaps',
    `<main><h1>Recaps of every drama series</h1><div class="grid">
<div id="telling"><img class="picture" src="/stripes.svg" alt="${TOLD} drowns" width="240" height="120"><h3 class="text"><a href="/a/">Tin Harvest Episode 9 Recap</a></h3><p>${TOLD} is dead.</p></div>
<div id="seen"><img src="/stripes.svg" alt="A week at the mine" width="240" height="120"><h3><a href="/b/">Tin Harvest Episode 5 Recap</a></h3><p>Her first week.</p></div>
<div id="other"><img src="/stripes.svg" alt="An evening in May" width="240" height="120"><h3><a href="/c/">Quiet Orchard in pictures</a></h3><p>The trees bloom.</p></div>
</div></main>`,
  ),
  telling: '#telling',
  others: ['#seen img', '#other img', '#seen', '#other'],
};

const VIDEO = (id: string, title: string, thumbnail: string): string =>
  `<div class="card" id="${id}">${thumbnail}<h3 class="text"><a href="/v/${id}/" title="${title}">${title}</a></h3><span class="by">Ferry Films</span></div>`;
const INLINE = (alt: string): string =>
  `<a href="/v/"><img class="picture" src="/stripes.svg" alt="${alt}" width="240" height="120"></a>`;
const DRAWN = '<a href="/v/"><div class="thumb picture"></div></a>';

export const VIDEOS: ListPage = {
  html: page(
    'Ferry Films',
    `<main><h1>Films of the week</h1><div class="grid">
${VIDEO('telling', `Tin Harvest ending explained: why ${TOLD} had to die`, INLINE(`${TOLD} in the flood`))}
${VIDEO('drawn', `Tin Harvest episode 9: ${TOLD} in the flood`, DRAWN)}
${VIDEO('seen', 'Tin Harvest episode 5: the best moments', DRAWN)}
<div class="card" id="empty"><a class="thumb" href="/v/" title="Tin Harvest: the finale, in which ${TOLD} dies" style="display:block"></a><p>Tonight</p></div>
${VIDEO('other', 'Quiet Orchard episode 9: the best moments', INLINE(''))}
</div></main>`,
  ),
  telling: '#telling',
  others: ['#seen', '#other'],
};
