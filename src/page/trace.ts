/** What corrections know passages by: hashes of what they say, and the names of the elements around them. */
import { fold } from '../detect/fold';
import type { Reason } from '../detect/verdict';
import type { CueHash, PageHash, PhraseHash, Signature } from './correction-rule';
import { hash53 } from './hash53';
import { isElement, isMedia } from './markup';
import type { Reading } from './reading';

/** Elements whose names make a signature: enough to tell a cast list from a review, too few to tell two pages apart. */
const MOST_STEPS = 4;
const MOST_NAMES = 2;
/** Class names that a theme makes of the page itself: its number, its topics, its author. */
const OF_THE_PAGE =
  /\d|^(?:tag|category|author|format|status|type|post_tag|term|page|id)[-_]|^(?:is|has|js|hentry)(?:[-_]|$)/;
const NAME = /^[a-zA-Z][\w-]{1,29}$/;

/** A page as corrections know it. @param url its address; the fragment does not count. */
export function pageHashOf(url: string): PageHash {
  return hash53(url.split('#', 1)[0] ?? '') as PageHash;
}

const phrases = new WeakMap<Reading, PhraseHash>();

/** What a passage says; of a picture without words, what it shows. */
export function phraseHashOf(reading: Reading): PhraseHash {
  const known = phrases.get(reading);
  if (known !== undefined) return known;
  const { kind, text } = reading.passage;
  const made = hash53(text === '' ? `${kind}:${sourceOf(reading)}` : fold(text)) as PhraseHash;
  phrases.set(reading, made);
  return made;
}

function sourceOf({ nodes }: Reading): string {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const media = isMedia(node) ? node : node.querySelector('img,video,audio,iframe,embed,object');
    const source = media?.getAttribute('src') ?? media?.getAttribute('data-src') ?? media?.getAttribute('srcset');
    if (source) return source;
  }
  return '';
}

/** Why a passage is shielded, as a correction keeps it. */
export function cueHashOf({ source, category, phrase }: Reason): CueHash {
  return hash53(`${source} ${category} ${fold(phrase)}`) as CueHash;
}

/** A block's place in its site: its own tag and class names and those of the few elements around it, the innermost last. */
export function signatureOf(unit: Element): Signature {
  const steps: string[] = [];
  let element: Element | null = unit;
  for (; element && steps.length < MOST_STEPS; element = element.parentElement) {
    const { localName } = element;
    if (localName === 'body' || localName === 'html') break;
    const names = (element.getAttribute('class') ?? '')
      .split(/\s+/)
      .filter((name) => NAME.test(name) && !OF_THE_PAGE.test(name));
    steps.unshift([localName.slice(0, 30), ...names.slice(0, MOST_NAMES)].join('.'));
  }
  return steps.join('>').slice(-400) as Signature;
}
