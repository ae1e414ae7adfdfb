/** Where a page's sections begin and end: each has its cover before its first element; its last one is marked once it is revealed. */
import { createCover, placeCover, type Cover, type CoverAction, type CoverText } from './cover';
import { END_ATTRIBUTE } from './marks';
import type { Entry } from './passage-list';
import type { Section, SectionId } from './sections';

export interface Covers {
  /** Adds or brings up to date a section's cover, puts it in its place, and marks the end of what is revealed. */
  readonly show: (section: Section) => void;
  remove(id: SectionId): void;
  removeAll(): void;
  hostOf(id: SectionId): HTMLElement | undefined;
  /** What a click on a section's cover offers to do beside revealing and hiding, or null. */
  offerAt(id: SectionId, event: MouseEvent): CoverAction | null;
  /** The section whose cover a node is. */
  sectionOf(node: Node): SectionId | undefined;
}

/**
 * @param describe what a section's cover says
 * @param elementsOf the elements that carry a passage's mark
 * @param onClick hears of clicks on covers
 */
export function createCovers(
  document: Document,
  describe: (section: Section) => CoverText,
  elementsOf: (entry: Entry) => readonly Element[],
  onClick: (event: MouseEvent) => void,
): Covers {
  const covers = new Map<SectionId, Cover>();
  const ends = new Map<SectionId, Element>();
  const sections = new WeakMap<Node, SectionId>();

  function add(id: SectionId): Cover {
    const cover = createCover(document);
    cover.host.addEventListener('click', onClick);
    covers.set(id, cover);
    sections.set(cover.host, id);
    return cover;
  }

  function firstElementOf(section: Section): Element | undefined {
    for (const entry of section.entries) {
      const element = elementsOf(entry)[0];
      if (element?.isConnected) return element;
    }
    return undefined;
  }

  function lastElementOf(section: Section): Element | undefined {
    for (let index = section.entries.length - 1; index >= 0; index -= 1) {
      const entry = section.entries[index];
      const element = entry && elementsOf(entry).at(-1);
      if (element?.isConnected) return element;
    }
    return undefined;
  }

  function markEnd(id: SectionId, end: Element | undefined): void {
    const before = ends.get(id);
    if (before === end) return;
    before?.removeAttribute(END_ATTRIBUTE);
    end?.setAttribute(END_ATTRIBUTE, '');
    if (end) ends.set(id, end);
    else ends.delete(id);
  }

  function remove(id: SectionId): void {
    covers.get(id)?.host.remove();
    covers.delete(id);
    markEnd(id, undefined);
  }

  return {
    show: (section) => {
      const first = firstElementOf(section);
      if (!first) return;
      const cover = covers.get(section.id) ?? add(section.id);
      cover.show(section, describe(section));
      placeCover(cover.host, first);
      markEnd(section.id, section.isRevealed ? lastElementOf(section) : undefined);
    },
    remove,
    removeAll: () => {
      for (const id of covers.keys()) remove(id);
    },
    offerAt: (id, event) => covers.get(id)?.offerAt(event) ?? null,
    hostOf: (id) => covers.get(id)?.host,
    sectionOf: (node) => sections.get(node),
  };
}
