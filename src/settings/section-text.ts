/** What is said of a section, on its cover and in the popup: never the hidden words. */
import type { Category, Reason, ReasonSource } from '../detect/verdict';
import type { CoverAction, CoverText } from '../page/cover';
import type { Section } from '../page/sections';
import { shortEpisodes } from '../shows/episode-reference';
import type { Say } from './i18n';

export interface SectionText {
  /** What the section tells: "The ending". */
  categoryOf(reason: Reason): string;
  /** Why it is shielded, in one line. */
  reasonOf(reason: Reason): string;
  /** What its cover says. */
  coverOf(section: Pick<Section, 'reason' | 'subject' | 'isRevealed'>, offers?: readonly CoverAction[]): CoverText;
}

const CATEGORIES: readonly Category[] = ['spoilers', 'ending', 'recap', 'death', 'identity', 'couple', 'plot'];
/** Sources that quote the page's own words. */
type QuotingSource = Exclude<ReasonSource, 'reader'>;
const QUOTING: readonly QuotingSource[] = ['announcement', 'heading', 'title', 'site', 'plot'];
const SOURCES: readonly ReasonSource[] = [...QUOTING, 'reader'];
const OFFERS: readonly CoverAction[] = ['seen', 'not-spoiler'];
const LONGEST_PHRASE = 80;
/** Stand-ins for a message's parts; private-use characters, so no message holds them. */
const FIRST = '\uE000';
const SECOND = '\uE001';

/**
 * Reads all of its messages at the first use: after the extension is updated, a page's old script can no longer ask for
 * them, and revealing has to go on working.
 */
export function createSectionText(say: Say): SectionText {
  let words: ReturnType<typeof readWords> | undefined;
  const all = (): ReturnType<typeof readWords> => (words ??= readWords(say));

  const categoryOf = (reason: Reason): string => all().categories[reason.category];
  const reasonOf = ({ source, phrase }: Reason): string =>
    phrase === '' || source === 'reader'
      ? all().plain[source]
      : all().quoting[source].replace(FIRST, () => shorten(phrase));
  return {
    categoryOf,
    reasonOf,
    coverOf: ({ reason, subject: { title, episodes }, isRevealed }, offers = []) => {
      const category = categoryOf(reason);
      const show = title === null ? '' : `${shorten(title)} ${shortEpisodes(episodes)}`.trim();
      return {
        heading:
          show === ''
            ? category
            : all()
                .ofShow.replace(FIRST, () => category)
                .replace(SECOND, () => show),
        reason: reasonOf(reason),
        action: isRevealed ? all().hide : all().reveal,
        offers: offers.map((action) => ({ action, label: all().offers[action] })),
      };
    },
  };
}

function readWords(say: Say) {
  const byKey = <Key extends string>(keys: readonly Key[], word: (key: Key) => string): Record<Key, string> =>
    Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<Key, string>;
  return {
    categories: byKey(CATEGORIES, (category) => say(`category_${category}`)),
    quoting: byKey(QUOTING, (source) => say(`reason_${source}`, FIRST)),
    plain: byKey(SOURCES, (source) => say(`reason_${source}_plain`)),
    ofShow: say('cover_of_show', FIRST, SECOND),
    reveal: say('cover_reveal'),
    hide: say('cover_hide'),
    offers: byKey(OFFERS, (action) => say(action === 'seen' ? 'cover_seen' : 'correction_not_spoiler')),
  };
}

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > LONGEST_PHRASE ? `${characters.slice(0, LONGEST_PHRASE - 1).join('')}…` : text;
}
