import type { PageRequest, PageStatus } from '../settings/messages';
import type { Entry } from '../page/passage-list';
import { readHeading } from '../page/page-facts';
import type { PageShield } from '../page/page-shield';
import { selectedEntries } from '../page/selected-entries';
import type { BriefReveal } from './brief-reveal';

/** What a page is asked beside revealing and hiding. */
export interface Correcting {
  /** Lets the reader pick a passage that is to be shielded. */
  readonly pick: () => void;
  readonly shieldThis: (entries: readonly Entry[]) => void;
}

/** Does what the popup or the background asks of a page, and says how the page stands then. */
export function answer(
  request: PageRequest,
  shield: PageShield,
  brief: BriefReveal,
  { pick, shieldThis }: Correcting,
  document: Document,
): PageStatus {
  switch (request.type) {
    case 'page:status':
      break;
    case 'page:reveal':
      shield.reveal(request.section);
      shield.show(request.section);
      break;
    case 'page:shield':
      shield.shield(request.section);
      break;
    case 'page:reveal-all':
      shield.revealAll();
      break;
    case 'page:reveal-briefly':
      brief.reveal(request.seconds);
      break;
    case 'page:shield-all':
      shield.shieldAll();
      break;
    case 'page:shield-selection': {
      const selection = document.getSelection();
      const selected = selection && selectedEntries(selection, shield.entries);
      if (selected?.length) {
        shieldThis(selected);
        selection?.removeAllRanges();
      } else pick();
      break;
    }
    case 'page:pick':
      pick();
  }
  const show = shield.pageShow;
  return {
    host: document.location.hostname,
    heading: readHeading(document),
    show: show && { id: show.id, title: show.title },
    sections: shield.sections.map(({ id, reason, entries, isRevealed }) => ({
      id,
      reason,
      passages: entries.length,
      state: isRevealed ? 'revealed' : 'shielded',
    })),
  };
}
