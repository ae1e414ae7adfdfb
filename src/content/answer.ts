import type { PageRequest, PageStatus } from '../settings/messages';
import { readHeading } from '../page/page-facts';
import type { PageShield } from '../page/page-shield';
import type { BriefReveal } from './brief-reveal';

/** Does what the popup or the background asks of a page, and says how the page stands then. */
export function answer(request: PageRequest, shield: PageShield, brief: BriefReveal, document: Document): PageStatus {
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
    case 'page:toggle-all':
      if (shield.sections.some(({ isRevealed }) => !isRevealed)) shield.revealAll();
      else shield.shieldAll();
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
