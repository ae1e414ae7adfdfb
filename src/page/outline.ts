/** Where elements stand on the page: article, comment or chrome, inside which containers, flagged by the site or not. */
import type { Region } from '../detect/passage';
import { byClass } from './by-class';
import { isElement, isUnreadClass, UNREAD } from './markup';
import { parentOf } from './shadow-trees';
import {
  CHROME_ELEMENTS,
  CHROME_ROLES,
  COMMENT_ELEMENTS,
  FLAGGING_TAG,
  HIDING_ELEMENTS,
  roleOf,
  type MarkupRole,
} from './site-markup';

export interface Place {
  readonly region: Region;
  /** Numbers of the containers around, outermost first. */
  readonly containers: readonly number[];
  readonly isInComment: boolean;
  /** The site keeps this hidden itself. */
  readonly isHiddenBySite: boolean;
  /** The site names this a spoiler, and shows it all the same. */
  readonly isNamedSpoiler: boolean;
  /** The element is, or stands in, the words of the site's own flag. */
  readonly isNotice: boolean;
  /** It stands in the site's own synopsis. */
  readonly isPremise: boolean;
  readonly isLink: boolean;
  /** The element is one that the reader opens and closes: what is right in it may be folded away. */
  readonly isDetails: boolean;
  /** The element is, or stands in, one whose content is not read. */
  readonly isUnread: boolean;
}

export interface Outline {
  /** The place of an element; kept until `forget`. */
  placeOf(element: Element): Place;
  /** Whether the site flagged a container that a place stands in. */
  isFlagged(place: Place): boolean;
  /** Containers flagged since the last call. */
  takeFlagged(): ReadonlySet<number>;
  /** Drops the place of an element that was moved or removed. */
  forget(element: Element): void;
  /** Whether any form was taken for a form only because no article stood in it so far. */
  readonly hasDoubtfulForms: boolean;
  isDoubtful(form: Element): boolean;
}

const ROOT: Place = {
  region: 'article',
  containers: [],
  isInComment: false,
  isHiddenBySite: false,
  isNamedSpoiler: false,
  isNotice: false,
  isPremise: false,
  isLink: false,
  isDetails: false,
  isUnread: false,
};

/** Elements whose name alone says where they stand. */
const SPEAKING: ReadonlySet<string> = new Set([
  ...['a', 'article', 'aside', 'details', 'form', 'header', 'main', 'summary'],
  ...[...HIDING_ELEMENTS, ...COMMENT_ELEMENTS, ...CHROME_ELEMENTS, ...UNREAD],
]);

/** @param isHidden whether the site really hides an element that its markup names so */
export function createOutline(isHidden: (element: Element) => boolean): Outline {
  const places = new WeakMap<Element, Place>();
  const flagged = new Set<number>();
  let newlyFlagged = new Set<number>();
  const doubtfulForms = new WeakSet<Element>();
  let hasDoubtfulForms = false;
  let count = 0;

  function placeOf(element: Element): Place {
    const known = places.get(element);
    if (known) return known;
    const parent = parentOf(element);
    const around = parent && places.get(parent);
    if (!around) return placeFarFromKnown(element);
    const place = derive(around, element);
    places.set(element, place);
    return place;
  }

  function placeFarFromKnown(element: Element): Place {
    // Up to the nearest known ancestor, then down again: no recursion, pages may be nested very deep.
    const path: Element[] = [];
    let place: Place = ROOT;
    for (let node: Element | null = element; node; node = parentOf(node)) {
      const above = places.get(node);
      if (above) {
        place = above;
        break;
      }
      path.push(node);
    }
    for (const node of path.reverse()) {
      place = derive(place, node);
      places.set(node, place);
    }
    return place;
  }

  function derive(parent: Place, element: Element): Place {
    const name = element.localName;
    if (name === 'html' || name === 'body') return parent;
    // In a list of comments whose items carry no name, each item is one.
    const isListed = name === 'li' && parent.region === 'comment' && !parent.isInComment;
    // Most elements say nothing, and cost a page the most.
    const isSpeaking = SPEAKING.has(name) || isListed || parent.isDetails;
    if (!isSpeaking && !element.hasAttributes()) return parent;
    const role = element.getAttribute('role');
    const names = namesOf(element);
    const { roles } = names;
    const isComment =
      roles.has('comment') || COMMENT_ELEMENTS.has(name) || /\bcomment\b/i.test(element.getAttribute('itemprop') ?? '');
    if (!isSpeaking && role === null && names.isSilent && !isComment) return parent;
    let { region, isInComment, isHiddenBySite, isNamedSpoiler, isNotice, isPremise, isLink } = parent;
    const isDetails = name === 'details';
    const isFolded = parent.isDetails && name !== 'summary' && element.parentElement?.hasAttribute('open') === false;
    const isUnread = parent.isUnread || UNREAD.has(name) || names.isUnread;
    let containers = parent.containers;
    const contain = (): void => {
      count += 1;
      containers = [...containers, count];
    };

    if (name === 'a') isLink = true;
    if (roles.has('premise')) isPremise = true;
    const isFlag = roles.has('flags') || (names.isFlaggingTag && isTag(element));
    if (HIDING_ELEMENTS.has(name) || isFolded) isHiddenBySite = true;
    else if ((roles.has('hides') || roles.has('folds')) && !isFlag && !isHiddenBySite) {
      if (isHidden(element)) isHiddenBySite = true;
      else if (roles.has('hides')) isNamedSpoiler = true;
    }
    if ((isComment || roles.has('comments')) && region !== 'chrome') region = 'comment';
    if (isComment || isListed) {
      isInComment = true;
      contain();
    } else if (
      name === 'article' ||
      name === 'main' ||
      role === 'article' ||
      role === 'main' ||
      roles.has('container')
    ) {
      contain();
    }
    if (isChrome(element, name, role, names, containers.length > 0)) {
      region = 'chrome';
      if (name === 'form') {
        doubtfulForms.add(element);
        hasDoubtfulForms = true;
      }
    }
    // What a site folds away stays so; the label says nothing of what stands around it.
    if (name === 'summary' && isElement(element.parentElement) && !element.parentElement.hasAttribute('open'))
      isNotice = true;
    if (isFlag) {
      isNotice = true;
      const container = parent.containers.at(-1);
      if (container !== undefined && !flagged.has(container)) {
        flagged.add(container);
        newlyFlagged.add(container);
      }
    }
    const isSame =
      region === parent.region &&
      containers === parent.containers &&
      isInComment === parent.isInComment &&
      isHiddenBySite === parent.isHiddenBySite &&
      isNamedSpoiler === parent.isNamedSpoiler &&
      isNotice === parent.isNotice &&
      isPremise === parent.isPremise &&
      isLink === parent.isLink &&
      isDetails === parent.isDetails &&
      isUnread === parent.isUnread;
    return isSame
      ? parent
      : {
          region,
          containers,
          isInComment,
          isHiddenBySite,
          isNamedSpoiler,
          isNotice,
          isPremise,
          isLink,
          isDetails,
          isUnread,
        };
  }

  return {
    placeOf,
    forget: (element) => places.delete(element),
    get hasDoubtfulForms() {
      return hasDoubtfulForms;
    },
    isDoubtful: (form) => doubtfulForms.has(form),
    isFlagged: ({ containers, region }) =>
      flagged.size > 0 && flaggable(containers, region).some((container) => flagged.has(container)),
    takeFlagged: () => {
      const taken = newlyFlagged;
      newlyFlagged = new Set();
      return taken;
    },
  };
}

/**
 * The containers whose flag speaks of a passage: all around it, for a review's body may be a container of its own. A comment
 * has another author than what it stands in.
 */
export function flaggable(containers: readonly number[], region: Region): readonly number[] {
  return region === 'comment' ? containers.slice(-1) : containers;
}

/** Whether a form holds a whole page rather than fields. */
export function holdsArticle(form: Element): boolean {
  return form.querySelector('article,main,h1,h2') !== null;
}

function isChrome(
  element: Element,
  name: string,
  role: string | null,
  { isNamed, roles }: Names,
  isInContainer: boolean,
): boolean {
  if (CHROME_ELEMENTS.has(name) || (role !== null && CHROME_ROLES.has(role))) return true;
  // An `<aside>` in an article is a pull quote or a box of the author's, and its class one of looks; elsewhere it is a sidebar.
  if (name === 'aside')
    return !isInContainer || roles.has('chrome') || (isNamed && element.closest('article') === null);
  if (name === 'header' && !roles.has('chrome')) return element.parentElement?.localName === 'body';
  // Some servers put the whole page into one form.
  if (name === 'form' && !roles.has('container'))
    return !holdsArticle(element) && element.parentElement?.localName !== 'body';
  if (name === 'main' || name === 'article') return false;
  return roles.has('chrome') || roles.has('tags');
}

const NO_ROLES: ReadonlySet<MarkupRole> = new Set();

/** What the names that an element carries say: its classes, and its id. */
interface Names {
  readonly isNamed: boolean;
  readonly roles: ReadonlySet<MarkupRole>;
  readonly isFlaggingTag: boolean;
  readonly isUnread: boolean;
  /** Nothing at all. */
  readonly isSilent: boolean;
}

function namesSaid(tokens: readonly string[], isUnread: boolean): Names {
  const roles = rolesOf(tokens);
  const isFlaggingTag = tokens.includes(FLAGGING_TAG);
  return {
    isNamed: tokens.length > 0,
    roles,
    isFlaggingTag,
    isUnread,
    isSilent: roles.size === 0 && !isFlaggingTag && !isUnread,
  };
}

const NO_NAMES = namesSaid([], false);
const NAMES_OF_NOTHING: Names = { ...NO_NAMES, isNamed: true };
const namesOfClass = byClass((classes) => namesSaid(classes.split(/\s+/), isUnreadClass(classes)));

function namesOf(element: Element): Names {
  const classes = element.getAttribute('class');
  const names = classes ? namesOfClass(classes) : NO_NAMES;
  const id = element.getAttribute('id');
  if (!id) return names;
  if (roleOf(id) === null && id !== FLAGGING_TAG) return names.isNamed ? names : NAMES_OF_NOTHING;
  return namesSaid([...(classes ?? '').split(/\s+/), id], names.isUnread);
}

function rolesOf(tokens: readonly string[]): ReadonlySet<MarkupRole> {
  let roles: Set<MarkupRole> | null = null;
  for (const token of tokens) {
    const role = roleOf(token);
    if (role) (roles ??= new Set()).add(role);
  }
  return roles ?? NO_ROLES;
}

function isTag(element: Element): boolean {
  return element.parentElement !== null && namesOf(element.parentElement).roles.has('tags');
}
