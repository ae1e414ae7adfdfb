/**
 * Scores the pages of `tests/blind/`, written by people who had never seen the phrases (see its README). Those with an even
 * number are held out: their figures may be looked at, the pages may not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import type { Level } from '../src/detect/verdict';
import { anyReader } from '../src/shows/reader-side';
import { Count, forEachLevel, type LevelScores, type PageScore } from './evaluate-pages';
import { openSavedPage, type SavedPage } from './saved-page';

const FOLDER = resolve(import.meta.dirname, '../tests/blind');

/** `open` pages may be learned from; those `held` out only tell how far it carries. */
export type Half = 'open' | 'held';

const Label = v.picklist(['spoiler', 'zone', 'unannounced', 'safe', 'either']);

/** Scores every page of a half at every level. Throws where a page carries another label, or none. */
export function scoreBlindPages(half: Half): Record<Level, LevelScores> {
  const pages = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html') && halfOf(file) === half)
    .map(scorePage);
  const isInnocent = ({ rates }: PageScore): boolean => rates.zones.of + rates.spoilersAndBorderline.of === 0;
  return forEachLevel((level) => {
    const scores = pages.map((page) => page[level]);
    return {
      // Innocent pages have safe blocks to count, too.
      positive: scores,
      negative: scores.filter(isInnocent).map(({ file, wronglyShielded }) => ({ file, sections: wronglyShielded })),
    };
  });
}

/** `en-07-disqus-news.html`: what is odd is open. Throws where a file has no number. */
export function halfOf(file: string): Half {
  const number = /^[a-z]{2}-(\d+)-/.exec(file)?.[1];
  if (number === undefined) throw new Error(`A blind page's name begins with language and number: ${file}`);
  return Number(number) % 2 === 1 ? 'open' : 'held';
}

function scorePage(file: string): Record<Level, PageScore> {
  const saved = openSavedPage(readFileSync(join(FOLDER, file), 'utf8'), `https://blind.example/${file}`, 'strict');
  try {
    const blocks = [...saved.document.querySelectorAll('[data-label]')];
    if (blocks.length === 0) throw new Error(`${file}: no block carries a label`);
    return forEachLevel((level) => {
      saved.shield.setReader(anyReader(level));
      return scoreBlocks(file, blocks, saved);
    });
  } finally {
    saved.close();
  }
}

function scoreBlocks(file: string, blocks: readonly Element[], saved: SavedPage): PageScore {
  const rates = {
    spoilers: new Count(),
    spoilersAndBorderline: new Count(),
    zones: new Count(),
    falseShields: new Count(),
  };
  const missed: string[] = [];
  const wronglyShielded: string[] = [];
  for (const block of blocks) {
    const texts = ownTexts(block);
    if (texts.length === 0) continue;
    const label = v.parse(Label, block.getAttribute('data-label'));
    const isShielded = texts.every((text) => saved.isShielded(text));
    const isTouched = texts.some((text) => saved.isShielded(text));
    const isAnnounced = label === 'spoiler' || label === 'zone';
    if (label === 'spoiler') rates.spoilers.add(isShielded);
    if (label === 'spoiler' || label === 'unannounced') rates.spoilersAndBorderline.add(isShielded);
    if (isAnnounced) rates.zones.add(isShielded);
    if (label === 'safe') rates.falseShields.add(isTouched);
    const line = `<${block.localName}> ${label}: ${block.textContent.replace(/\s+/g, ' ').trim().slice(0, 100)}`;
    if (isAnnounced && !isShielded) missed.push(line);
    if (label === 'safe' && isTouched) wronglyShielded.push(line);
  }
  return { file, language: file.slice(0, 2), kind: 'written blind', rates, missed, wronglyShielded };
}

/** A block's texts that say anything, without those of labelled blocks in it. */
function ownTexts(block: Element): Text[] {
  const walker = block.ownerDocument.createTreeWalker(block, 4 /* SHOW_TEXT */);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (text.parentElement?.closest('[data-label]') === block && /[\p{L}\p{N}]/u.test(text.data)) texts.push(text);
  }
  return texts;
}
