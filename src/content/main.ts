/** The content script: the page side, wired to the reader's settings and to the popup. Runs before the page is parsed. */
import { askSettings } from '../settings/ask-settings';
import { browser } from '../settings/browser';
import { say } from '../settings/i18n';
import { isPageRequest } from '../settings/messages';
import { openReader } from '../settings/open-reader';
import { createSectionText } from '../settings/section-text';
import type { Snapshot } from '../settings/settings-reader';
import { isoDay, wantedLevel } from '../settings/wanted-level';
import { readShowEvidence } from '../page/page-facts';
import { shieldPage } from '../page/page-shield';
import { hash53 } from '../page/sections';
import { identifyShow, type KnownShows, type PageShow } from '../shows/identify-show';
import { compileShows } from '../shows/match-title';
import { answer } from './answer';
import { createBriefReveal } from './brief-reveal';
import { once } from './once';
import { createPauseEnd } from './pause-end';
import { createReporter } from './reporter';
import { createTally } from './tally';

once(() => {
  const { signal } = new AbortController();
  const settings = openReader();
  const text = createSectionText(say);
  const pageKey = (): string => hash53(location.href.split('#', 1)[0] ?? '');
  let snapshot: Snapshot | null = null;
  let show: PageShow | null = null;
  let known: KnownShows | undefined;
  let address = pageKey();
  const reporter = createReporter((report) => browser.runtime.sendMessage(report));
  const complain = reporter.noteFailure;
  const tally = createTally((counts) => void askSettings({ type: 'settings:add-numbers', ...counts }).catch(complain));

  const shield = shieldPage({
    window,
    describe: ({ reason, isRevealed }) => text.coverOf(reason, isRevealed, show?.title ?? null),
    onSections: (sections) => {
      reporter.report(sections);
      tally.noteSections(sections);
    },
    onReveal: (revealed) => {
      tally.noteRevealed(revealed);
      if (!brief.isRevealing) void settings.saveReveals(address, revealed).catch(complain);
    },
    onFacts: follow,
    onError: complain,
    // After an update this instance is an orphan: it has no id any more.
    isCurrent: () => Boolean(browser.runtime.id),
    signal,
  });
  const setTimer = (work: () => void, delayMs: number): number => window.setTimeout(work, delayMs);
  const brief = createBriefReveal(shield, setTimer);
  const pauseEnd = createPauseEnd({ now: Date.now, setTimer }, readAgain);
  document.addEventListener('DOMContentLoaded', follow, { signal });
  // The last event that a page surely gets, on a phone, too.
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && tally.send(), {
    signal,
  });
  settings.watch(take, complain, signal);
  readAgain();
  remember();
  follow();

  browser.runtime.onMessage.addListener((message: unknown) =>
    isPageRequest(message) ? Promise.resolve(answer(message, shield, brief, show, location.hostname)) : undefined,
  );

  /** What page is this? Asked again whenever its head or address says something new. */
  function follow(): void {
    if (address !== pageKey()) {
      address = pageKey();
      remember();
    }
    show = identifyShow(readShowEvidence(document), known);
    decide();
    shield.describeAgain();
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

  /** The reader's settings are new: their shows may know this page by another title. */
  function take(news: Snapshot): void {
    snapshot = news;
    known = { shows: news.shows, matcher: compileShows(news.shows.values()) };
    follow();
  }

  function decide(): void {
    // Until the settings are read, the defaults protect.
    if (!snapshot) return;
    shield.setLook(snapshot.preferences.look);
    shield.setLevel(wantedLevel(snapshot, location.hostname, show?.id ?? null, isoDay(new Date())));
    pauseEnd.waitFor(snapshot.pauseEnds.get(location.hostname));
  }
});
