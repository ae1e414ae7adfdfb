/** A small made-up review in a page of its own, with the real page side at work on it. */
import { shieldPage } from '../page/page-shield';
import { say } from '../settings/i18n';
import { createSectionText } from '../settings/section-text';
import { NO_SUBJECT } from '../shows/subject';
import { nameDocument } from '../ui/texts';

const text = createSectionText(say);
nameDocument(say('sample_title'));
const sample = document.getElementById('sample');
const { signal } = new AbortController();

shieldPage({
  window,
  // It is about no show.
  describe: (section) => text.coverOf({ ...section, subject: NO_SUBJECT }),
  onSections: () => undefined,
  onOffer: () => undefined,
  onReveal: () => undefined,
  onFacts: () => undefined,
  shadowRootOf: () => null,
  dress: () => undefined,
  onError: (error) => console.error(error),
  signal,
});

for (const [tag, words] of [
  ['h1', say('sample_title')],
  ['p', say('sample_safe')],
  ['p', say('sample_warning')],
  ['p', say('sample_spoiler')],
] as const) {
  const element = document.createElement(tag);
  element.textContent = words;
  sample?.append(element);
}
