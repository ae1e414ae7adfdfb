/** The content script: the page side, wired to the reader's settings and to the popup. Runs before the page is parsed. */
import { askSettings } from '../settings/ask-settings';
import { browser } from '../settings/browser';
import { say } from '../settings/i18n';
import { isPageRequest } from '../settings/messages';
import { openReader } from '../settings/open-reader';
import { createSectionText } from '../settings/section-text';
import { readerOf } from '../settings/reader-of';
import type { Snapshot } from '../settings/settings-reader';
import { shieldPage } from '../page/page-shield';
import css from '../page/shield.css?inline';
import { pageHashOf } from '../page/trace';
import { answer } from './answer';
import { createBriefReveal } from './brief-reveal';
import { createDress } from './dress';
import { notSpoiler } from './not-spoiler';
import { once } from './once';
import { createPauseEnd } from './pause-end';
import { createReporter } from './reporter';
import { seenOf } from './seen';
import { createTally } from './tally';

once(() => {
  const { signal } = new AbortController();
  const settings = openReader();
  const text = createSectionText(say);
  let address = pageHashOf(location.href);
  let shows: Snapshot['shows'] = new Map();
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
    onOffer: (section, action) => {
      if (action === 'not-spoiler') {
        askSettings(notSpoiler(section, location.href)).catch(complain);
        return;
      }
      const seen = seenOf(section, shows);
      if (seen) askSettings({ type: 'settings:set-progress', ...seen }).catch(complain);
    },
    onFacts: follow,
    dress: createDress(css),
    onError: complain,
    // After an update this instance is an orphan: it has no id any more.
    isCurrent: () => Boolean(browser.runtime.id),
    signal,
  });
  const setTimer = (work: () => void, delayMs: number): number => window.setTimeout(work, delayMs);
  const brief = createBriefReveal(shield, setTimer);
  const pauseEnd = createPauseEnd({ now: Date.now, setTimer }, readAgain);
  // The last event that a page surely gets, on a phone, too.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && tally.send(), {
    signal,
  });
  settings.watch(take, complain, signal);
  readAgain();
  remember();

  browser.runtime.onMessage.addListener((message: unknown) =>
    isPageRequest(message) ? Promise.resolve(answer(message, shield, brief, document)) : undefined,
  );

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
    shield.setChoices({ kinds: news.preferences.covers, corrections: [...news.corrections.values()] });
    shield.setReader(readerOf(news, location.hostname, new Date()));
    shield.describeAgain();
    pauseEnd.waitFor(news.pauseEnds.get(location.hostname));
  }
});
