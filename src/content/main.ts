/** The content script: the page side, wired to the reader's settings and to the popup. Runs before the page is parsed. */
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
import { identifyShow, type PageShow } from '../shows/identify-show';
import { answer } from './answer';
import { createBriefReveal } from './brief-reveal';
import { createReporter } from './reporter';
import { once } from './once';

once(() => {
  const { signal } = new AbortController();
  const settings = openReader();
  const text = createSectionText(say);
  const pageKey = (): string => hash53(location.href.split('#', 1)[0] ?? '');
  let snapshot: Snapshot | null = null;
  let show: PageShow | null = null;
  let address = pageKey();
  const reporter = createReporter((report) => browser.runtime.sendMessage(report));
  const complain = reporter.noteFailure;

  const shield = shieldPage({
    window,
    describe: ({ reason, isRevealed }) => text.coverOf(reason, isRevealed, show?.title ?? null),
    onSections: reporter.report,
    onReveal: (revealed) => {
      if (!brief.isRevealing) void settings.saveReveals(address, revealed).catch(complain);
    },
    onFacts: follow,
    onError: complain,
    signal,
  });
  const brief = createBriefReveal(shield, (work, delayMs) => window.setTimeout(work, delayMs));
  document.addEventListener('DOMContentLoaded', follow, { signal });
  settings.watch((news) => decide((snapshot = news)), complain, signal);
  settings.read().then((news) => decide((snapshot = news)), complain);
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
    show = identifyShow(readShowEvidence(document));
    decide(snapshot);
    shield.describeAgain();
  }

  function remember(): void {
    settings.readReveals(address).then((revealed) => shield.setRemembered(revealed), complain);
  }

  function decide(known: Snapshot | null): void {
    // Until the settings are read, the defaults protect.
    if (known) shield.setLevel(wantedLevel(known, location.hostname, show?.id ?? null, isoDay(new Date())));
  }
});
