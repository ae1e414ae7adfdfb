/** Scores the pages of `tests/blind/`, written by authors who had never seen the phrases (see its README). */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import * as v from 'valibot';
import type { Level } from '../src/detect/verdict';
import { anyReader } from '../src/shows/reader-side';
import { countRates, forEachLevel, type LevelScores, type PageScore } from './evaluate-pages';
import { openSavedPage, type SavedPage } from './saved-page';

const FOLDER = resolve(import.meta.dirname, '../tests/blind');

/** `open` pages may be learned from; those `held` out only tell how far that carries: their figures may be looked at, the pages may not. */
export type Half = 'open' | 'held';

const Label = v.picklist(['spoiler', 'zone', 'unannounced', 'safe', 'either']);

/** Scores every page of a half at every level. Throws where a page carries another label, or none. */
export function scoreBlindPages(half: Half): Record<Level, LevelScores> {
  const pages = readdirSync(join(FOLDER, half)).map((file) => scorePage(join(half, file)));
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

function scorePage(file: string): Record<Level, PageScore> {
  const saved = openSavedPage(
    readFileSync(join(FOLDER, file), 'utf8'),
    `https://blind.example/${basename(file)}`,
    'strict',
  );
  try {
    const blocks = [...saved.document.querySelectorAll('[data-label]')].filter((block) => !isFolded(block));
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
  const rates = countRates();
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
  return { file, language: basename(file).slice(0, 2), kind: 'written blind', rates, missed, wronglyShielded };
}

/** What the site folds away itself is left alone. */
function isFolded(block: Element): boolean {
  return block.closest('summary') === null && block.closest('details:not([open])') !== null;
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
