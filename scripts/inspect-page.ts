/** What would be shielded on a saved page, for one reader, passage by passage, and why. */
import { readAuthorCues } from '../src/detect/cues';
import { classifyHeading } from '../src/detect/headings';
import { LANGUAGES } from '../src/detect/languages';
import type { Passage, SiteFlag } from '../src/detect/passage';
import { LEVELS, type Level } from '../src/detect/verdict';
import type { Entry } from '../src/page/passage-list';
import { createSectionText } from '../src/settings/section-text';
import { isoDay } from '../src/settings/iso-day';
import { showIdOf } from '../src/shows/identify-show';
import { anyReader, readerSide } from '../src/shows/reader-side';
import type { Show } from '../src/shows/show';
import { sayEnglish } from './english';
import { InputError, type InspectRequest } from './inspect-arguments';
import { openSavedPage, type SavedPage } from './saved-page';

export interface InspectedPassage {
  readonly text: string;
  /** Local name of the element that the passage belongs to. */
  readonly tag: string;
  readonly shielded: boolean;
  /** Why it is shielded, in one line; null where it is left. */
  readonly reason: string | null;
  /** What detection reads in the passage itself. */
  readonly cues: readonly string[];
  /** Where it stands: region, heading level, containers, the site's flag. */
  readonly outline: string;
  /** The lowest level at which it is shielded, whatever the reader has watched; null where there is none. */
  readonly from: Level | null;
}

export interface Inspection {
  /** The page's show, under the reader's own title where it is the reader's. */
  readonly show: string | null;
  readonly level: Level;
  /** Why nothing is shielded for this reader whatever the page says, or null. */
  readonly lifted: string | null;
  readonly passages: readonly InspectedPassage[];
}

/**
 * Inspects a page.
 *
 * @param html the page
 * @param url where it stands
 * @throws InputError where progress is given, but neither the reader nor the page names a show
 */
export function inspectPage(html: string, url: string, request: InspectRequest): Inspection {
  const { level } = request;
  const page = openSavedPage(html, url, level);
  try {
    const lowest = shieldedFrom(page);
    const followed = readerShow(request, page.shield.pageShow?.title ?? null);
    const shows = new Map(followed ? [[followed.id, followed]] : []);
    page.shield.setReader(readerSide({ level, shows, unknownShows: 'protect', today: isoDay(new Date()) }));
    const reasons = reasonsOf(page);
    const passages = page.shield.entries.map((entry): InspectedPassage => {
      const { passage } = entry.reading;
      const reason = reasons.get(entry) ?? null;
      return {
        text: passage.text,
        tag: tagOf(entry),
        shielded: reason !== null,
        reason,
        cues: cuesOf(passage),
        outline: outlineOf(passage),
        from: lowest.get(entry) ?? null,
      };
    });
    const show = page.shield.pageShow;
    const isFinished = show?.id === followed?.id && followed?.progress.kind === 'finished';
    return {
      show: show?.title ?? null,
      level,
      lifted: isFinished ? `The reader has finished ${followed.title}.` : null,
      passages,
    };
  } finally {
    page.close();
  }
}

/** The show that the reader follows: of whom nothing was said, none. */
function readerShow({ show, aliases, episodes, progress }: InspectRequest, pageTitle: string | null): Show | null {
  const isSaid = show !== null || aliases.length > 0 || episodes !== null || progress.kind !== 'none';
  const title = isSaid ? (show ?? pageTitle) : null;
  if (title === null) {
    if (progress.kind === 'none') return null;
    throw new InputError('The page names no show that could have been watched: name it with --show.');
  }
  return {
    id: showIdOf(title),
    title,
    aliases,
    protection: 'shield',
    progress,
    ...(episodes === null ? {} : { episodes }),
  };
}

/** The lowest level at which each passage is shielded from somebody who has watched nothing. */
function shieldedFrom({ shield }: SavedPage): ReadonlyMap<Entry, Level> {
  const lowest = new Map<Entry, Level>();
  for (const level of LEVELS) {
    shield.setReader(anyReader(level));
    for (const { entries } of shield.sections)
      for (const entry of entries) if (!lowest.has(entry)) lowest.set(entry, level);
  }
  return lowest;
}

/** The passages that are shielded, with their reasons. */
function reasonsOf({ shield }: SavedPage): ReadonlyMap<Entry, string> {
  const words = createSectionText(sayEnglish);
  return new Map(
    shield.sections.flatMap(({ entries, reason }) =>
      entries.map((entry) => [entry, `${words.categoryOf(reason)}. ${words.reasonOf(reason)}`] as const),
    ),
  );
}

function tagOf({ reading: { unit, nodes, passage } }: Entry): string {
  if (passage.kind !== 'image' && passage.kind !== 'embed') return unit.localName;
  const media = 'img,video,audio,iframe,embed,object';
  for (const node of nodes) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const shown = element.matches(media) ? element : element.querySelector(media);
    if (shown) return shown.localName;
  }
  return unit.localName;
}

/** The cues that detection finds in a passage by itself, in words. */
export function cuesOf({ kind, text }: Passage): string[] {
  if (kind === 'code') return [];
  const isHeading = kind === 'heading';
  const { announcement, ofComments, allClear, closing, denial, otherSense } = readAuthorCues(
    text,
    LANGUAGES,
    isHeading,
  );
  const cues: string[] = [];
  if (announcement) {
    const { extent, phrase, tells, isDoubtful } = announcement;
    const marks = [extent, ...(tells ? ['goes on to tell'] : []), ...(isDoubtful ? ['doubtful'] : [])];
    cues.push(`announcement (${marks.join(', ')})${phrase === '' ? '' : ` “${phrase}”`}`);
  }
  if (ofComments !== null) cues.push('announcement (of the comments)');
  if (allClear) cues.push('all-clear');
  if (closing) cues.push('closing');
  if (denial) cues.push('denial');
  if (otherSense) cues.push('the word in another sense');
  if (isHeading) {
    const heading = classifyHeading(text, LANGUAGES);
    if (heading.kind === 'spoiler') cues.push(`heading that tells: ${heading.category}`);
    else if (heading.kind === 'safe') cues.push('safe heading');
  }
  return cues;
}

const FLAGS: Readonly<Record<SiteFlag, string>> = {
  flagged: 'flagged by the site',
  named: 'named a spoiler by the site',
  notice: "the site's flag",
  premise: "the site's synopsis",
};

/** Where a passage stands, in words. */
export function outlineOf({ region, headingLevel, containers, isLink, flag }: Passage): string {
  return [
    region,
    ...(headingLevel === 0 ? [] : [headingLevel > 6 ? 'fake heading' : `heading ${headingLevel}`]),
    ...(containers.length === 0 ? [] : [`in ${containers.join(' > ')}`]),
    ...(isLink ? ['a link'] : []),
    ...(flag === null ? [] : [FLAGS[flag]]),
  ].join(', ');
}

/** What design.md promises of `--json`, and nothing else. */
export function toJson({ show, level, passages }: Inspection): string {
  return JSON.stringify({
    show,
    level,
    passages: passages.map(({ text, tag, shielded, reason }) => ({ text, tag, shielded, reason })),
  });
}

const LONGEST_TEXT = 100;

/** An inspection, to be read by a person. */
export function formatInspection({ show, level, lifted, passages }: Inspection): string {
  const lines = [`Show: ${show ?? 'none recognised'}`, `Level: ${level}`];
  if (lifted !== null) lines.push(lifted);
  for (const { text, tag, shielded, reason, cues, outline, from } of passages) {
    const start = text.replace(/\s+/g, ' ');
    const shown = start.length > LONGEST_TEXT ? `${start.slice(0, LONGEST_TEXT - 1)}…` : start;
    lines.push('', `${shielded ? 'SHIELD' : 'leave '} <${tag}> ${shown}`, `       ${outline}`);
    if (cues.length > 0) lines.push(`       cues: ${cues.join('; ')}`);
    if (reason !== null) lines.push(`       why: ${reason}`);
    else if (from !== null) lines.push(`       shielded from level ${from} upwards, but not for this reader`);
  }
  const count = passages.filter(({ shielded }) => shielded).length;
  lines.push('', `${count} of ${passages.length} passages shielded`);
  return lines.join('\n');
}
