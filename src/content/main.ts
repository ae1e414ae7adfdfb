/** The content script: the page side, wired to the reader's settings and to the popup. Runs before the page is parsed. */
import { askSettings } from '../settings/ask-settings';
import { browser } from '../settings/browser';
import { say } from '../settings/i18n';
import { isPageRequest } from '../settings/messages';
import { openReader } from '../settings/open-reader';
import { createSectionText } from '../settings/section-text';
import { readerOf } from '../settings/reader-of';
import type { Snapshot } from '../settings/settings-reader';
import { DEFAULT_PREFERENCES } from '../settings/preferences';
import { createNotice } from '../page/notice';
import { shieldPage } from '../page/page-shield';
import { paceBetweenFrames } from '../page/pace';
import { createPicker } from '../page/picker';
import css from '../page/shield.css?inline';
import type { Entry } from '../page/passage-list';
import { pageHashOf } from '../page/trace';
import { answer } from './answer';
import { createBriefReveal } from './brief-reveal';
import { createCorrector } from './corrector';
import { holdPage } from './hold';
import { createDress } from './dress';
import { frameOf } from './frame';
import { once } from './once';
import { createPauseEnd } from './pause-end';
import { createReporter } from './reporter';
import { seenOf } from './seen';
import { createShadowRootOf } from './shadow-root-of';
import { createTally } from './tally';

once(() => {
  const { signal } = new AbortController();
  const showPage = holdPage(document);
  const settings = openReader();
  // Asked before anything else is done: the page is out of sight until the answer.
  const first = settings.read();
  const text = createSectionText(say);
  const { isTop, siteHost } = frameOf({
    isTop: window.parent === window,
    host: location.hostname,
    ancestors: location.ancestorOrigins as Iterable<string> | undefined,
    referrer: document.referrer,
  });
  let address = pageHashOf(location.href);
  let shows: Snapshot['shows'] = new Map();
  let kinds = DEFAULT_PREFERENCES.covers;
  const reporter = createReporter((report) => browser.runtime.sendMessage(report));
  const complain = reporter.noteFailure;
  const tally = createTally((counts) => void askSettings({ type: 'settings:add-numbers', ...counts }).catch(complain));

  const shield = shieldPage({
    window,
    describe: (section) => text.coverOf(section, seenOf(section, shows) ? ['seen', 'not-spoiler'] : ['not-spoiler']),
    onSections: (sections) => {
      reporter.report(sections);
      tally.noteSections(sections);
    },
    onReveal: (revealed) => {
      tally.noteRevealed(revealed);
      if (!brief.isRevealing) void settings.saveReveals(address, revealed).catch(complain);
    },
    onOffer: (section, action, isByKeys) => {
      if (action === 'not-spoiler') {
        corrector.leave(section, isByKeys);
        return;
      }
      const seen = seenOf(section, shows);
      if (seen) askSettings({ type: 'settings:set-progress', ...seen }).catch(complain);
    },
    onFacts: follow,
    shadowRootOf: createShadowRootOf(complain),
    dress: createDress(css),
    onError: complain,
    // After an update this instance is an orphan: it has no id any more.
    isCurrent: () => Boolean(browser.runtime.id),
    pace: paceBetweenFrames(window, signal),
    signal,
  });
  const setTimer = (work: () => void, delayMs: number): number => window.setTimeout(work, delayMs);
  const brief = createBriefReveal(shield, setTimer);
  const notice = createNotice(window, signal);
  const corrector = createCorrector({
    page: () => location,
    now: Date.now,
    say,
    notice,
    shield,
    store: askSettings,
    apply: (corrections) => shield.setChoices({ kinds, corrections }),
    onError: complain,
  });
  const picker = createPicker({ window, entries: openEntries, signal });
  const pauseEnd = createPauseEnd({ now: Date.now, setTimer }, readAgain);
  // The last event that a page surely gets, on a phone, too.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && tally.send(), {
    signal,
  });
  // A frame that goes takes its number with it; the badge of a page that goes is cleared by the browser.
  if (!isTop) window.addEventListener('pagehide', () => reporter.report([]), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && reporter.reportAgain(shield.sections), {
    signal,
  });
  settings.watch(take, complain, signal);
  void first.then(take, complain).finally(showPage);
  remember();

  browser.runtime.onMessage.addListener((message: unknown) => {
    if (!isPageRequest(message)) return undefined;
    // Whoever asks is told of the whole page.
    shield.finish();
    const status = answer(message, shield, brief, { pick, shieldThis }, document);
    // The popup hears the page, not its frames.
    return isTop ? Promise.resolve(status) : undefined;
  });

  /** What is shielded or revealed has been judged: it cannot be picked. */
  function openEntries(): Entry[] {
    const judged = new Set(shield.sections.flatMap(({ entries }) => entries));
    return shield.entries.filter((entry) => !judged.has(entry));
  }

  function pick(): void {
    notice.end();
    picker.pick({ about: say('picker_about'), cancel: say('options_cancel') }, (entry, isByKeys) =>
      corrector.shield([entry], isByKeys),
    );
  }

  function shieldThis(entries: readonly Entry[]): void {
    corrector.shield(entries, false);
  }

  /** A page that goes on under another address is another page. */
  function follow(): void {
    const current = pageHashOf(location.href);
    if (address === current) return;
    address = current;
    remember();
  }

  function remember(): void {
    tally.begin();
    settings.readReveals(address).then((revealed) => {
      tally.remember(revealed);
      shield.setRemembered(revealed);
    }, complain);
  }

  function readAgain(): void {
    settings.read().then(take, complain);
  }

  function take(news: Snapshot): void {
    shows = news.shows;
    shield.setLook(news.preferences.look);
    kinds = news.preferences.covers;
    corrector.take(news.corrections);
    shield.setReader(readerOf(news, siteHost, new Date()));
    shield.describeAgain();
    pauseEnd.waitFor(news.pauseEnds.get(siteHost));
  }
});
