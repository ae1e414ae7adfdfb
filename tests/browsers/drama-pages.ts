/** Hand-written pages about made-up dramas. Each hidden sentence carries a word that stands nowhere else: HIDDEN. */

/** The word that only passages behind a shield say. */
export const HIDDEN = 'Tessaly';

export interface PageParts {
  readonly title?: string;
  /** Goes first into `<head>`. */
  readonly head?: string;
  /** What stands in the article, after its heading. */
  readonly content?: string;
  /** What stands after the article, in `<main>`. */
  readonly after?: string;
}

export const OPENING = `
<p id="premise">Harbour Lanterns follows Seo-yul, a ferry clerk who finds a box of undelivered letters in her late father's office and sets out to bring each of them home.</p>
<p id="cast">The cast is led by Bae Ira and Moon Dae-hyun, and the twelve episodes were filmed on the south coast in a very rainy spring.</p>`;

export const WARNING = `<p id="warning">The setting is lovely and the music quietly does its work. <strong>WARNING: The section below contains spoilers!</strong></p>`;

export const SECTION = `
<h2>Harbour Lanterns Ending</h2>
<figure class="wp-block-image"><a href="/large-picture/"><img id="picture" src="/stripes.svg" alt="${HIDDEN} on the pier with the last letter" title="${HIDDEN} says goodbye" width="320" height="180"></a></figure>
<p id="first" title="${HIDDEN} wrote them all">In the last episode it turns out that ${HIDDEN}, the harbour master, wrote every one of the letters to himself, and that he drowned on the night before the ferry was sold to the mainland company.</p>
<p id="second">Seo-yul reads the last letter aloud at his grave, <a id="link" href="/elsewhere/">and ${HIDDEN}'s brother forgives her</a>, after which the two of them light the lanterns again. <button type="button" id="own-button">Play ${HIDDEN}</button></p>
<figure class="wp-block-embed"><iframe id="embed" src="/player/" title="${HIDDEN}: the last scene" width="320" height="180"></iframe></figure>`;

export const CLOSING = `<p id="closing">That's everything about Harbour Lanterns and its ending! Overall, the series is worth watching. Leave a comment with your thoughts below!</p>`;

/** An article in a WordPress skeleton, with navigation, sidebar and footer around it. */
export function dramaPage({
  title = 'Harbour Lanterns Review',
  head = '',
  content = OPENING + WARNING + SECTION + CLOSING,
  after = '',
}: PageParts = {}): string {
  return `<!doctype html>
<html lang="en-US"><head>${head}<meta charset="utf-8"><title>${title} - Ferry Notes</title><meta property="og:title" content="${title}"><meta property="og:type" content="article">
<style>body{font:17px/1.6 sans-serif;margin:24px;max-width:760px;background:#fff;color:#111}</style></head>
<body class="single single-post"><header class="site-header"><nav id="navigation"><a href="/">Home</a> <a href="/k-drama/">K-Drama</a></nav></header>
<main id="main"><article class="post type-post"><header class="entry-header"><h1 class="entry-title">${title}</h1></header><div class="entry-content">
${content}
</div></article>
${after}
</main><aside class="sidebar"><h3>Latest</h3><ul><li><a href="/where-to-watch/">Where to watch quiet dramas</a></li></ul></aside>
<footer><p id="footer">Ferry Notes, a small place for slow dramas.</p></footer></body></html>`;
}

/**
 * The page's first inline script: on every animation frame it looks for hidden words that stand in the document
 * without a shield around them. What it found is in `window.exposure`.
 */
export const SAMPLER = `<script>
window.exposure = { frames: 0, framesWithHidden: 0, exposedFrames: 0, exposed: [] };
(function sample() {
  var seen = false, open = '';
  var walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (var node = walker.nextNode(); node; node = walker.nextNode()) {
    var element = node.nodeType === 1 ? node : node.parentElement;
    if (!element || element.closest('head,script')) continue;
    var words = node.nodeType === 1 ? (node.getAttribute('alt') || '') + (node.getAttribute('title') || '') : node.data;
    if (words.indexOf('${HIDDEN}') < 0) continue;
    seen = true;
    // What is held until it is known whether its site hides it cannot be read either.
    if (element.closest('[data-spoiler-shield-held]') && getComputedStyle(element).visibility === 'hidden') continue;
    if (!element.closest('[data-spoiler-shield="on"]')) open = element.tagName + ': ' + words.slice(0, 80);
  }
  window.exposure.frames += 1;
  if (seen) window.exposure.framesWithHidden += 1;
  if (open) { window.exposure.exposedFrames += 1; if (window.exposure.exposed.length < 5) window.exposure.exposed.push(open); }
  requestAnimationFrame(sample);
})();
</script>`;

export interface Exposure {
  readonly frames: number;
  readonly framesWithHidden: number;
  readonly exposedFrames: number;
  readonly exposed: readonly string[];
}
