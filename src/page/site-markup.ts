/**
 * The names by which sites mark spoilers and the parts of a page: class tokens and ids. Sources: `docs/sites.md`; each was
 * last seen true in November 2026. Names are compared as whole tokens, in kebab case: "has-sidebar" is no sidebar.
 */

/** What a name says of the element that carries it. */
export type MarkupRole =
  /** The site keeps what it names a spoiler hidden itself until the reader asks for it: left alone where it really does. */
  | 'hides'
  /** The same of what it folds away, spoiler or not. */
  | 'folds'
  /** The site's own words that a review or comment spoils: the words stay, the review is shielded. */
  | 'flags'
  /** The official synopsis. */
  | 'premise'
  /** A list of tags: a tag "spoiler" in it flags the review that it stands in (MyAnimeList). */
  | 'tags'
  /** One reader's comment: it is judged on its own. */
  | 'comment'
  /** What stands around comments, or a part of one. */
  | 'comments'
  /** An article's body, a reader's review, a post: what is announced in it ends with it. */
  | 'container'
  /** Navigation, sidebars, related links, bylines: never shielded. */
  | 'chrome';

const NAMES: Readonly<Record<Exclude<MarkupRole, 'premise'>, string>> = {
  hides: `
    md-spoiler-text bb-code-spoiler-content bb-code-spoiler-text bb-code-inline-spoiler bbc-spoiler
    ips-spoiler_contents spoiled spoiler-blurred spoiler markdown_spoiler markdown-spoiler tg-spoiler
    spoiler-text spoiler_content spoiler-container hidden-spoilers bbcode_spoiler_content spoiler-content spoiler__content`,
  folds: 'su-spoiler-content spoilcontent wiki-folding collapseomatic_content',
  flags: 'review-spoiler spoiler-tip main-title-tip contains-spoilers',
  tags: 'tags',
  comment: 'push ub-content',
  comments: 'entry-item-list',
  container: `
    entry-content post-content post-body article-body article-content article__body story-body td-post-content
    wp-block-post-content se-main-container contents_style tt_article_useless_p_margin mw-parser-output cooked bb-wrapper
    e-content hentry article usertext usertext-body
    review review-body user-review user-review-item review-element review-item review-container review-content
    p-mark p-mark-review js-review-body status message--post topic-post
    postbody postbit postbitlegacy postcontainer`,
  chrome: `
    side widget widget-area secondary colophon masthead skip-link screen-reader-text adsbygoogle jp-relatedposts sharedaddy yarpp
    yarpp-related popular-posts trending outbrain taboola entry-meta post-meta article-meta posted-on respond cookie-notice
    cookie-banner search-form navbox portable-infobox another_category post-navigation nav-links read-more-links page-header-meta
    main-hd comment-form comment-respond comment-meta comment-metadata`,
};

const ROLES = new Map<string, MarkupRole>(
  (['chrome', 'comment', 'comments', 'container', 'tags', 'flags', 'folds', 'hides'] as const).flatMap((role) =>
    NAMES[role]
      .trim()
      .split(/\s+/)
      .map((name) => [name, role] as const),
  ),
);

// Families of names, whatever stands before them ("main-nav", "post-tags", "u_cbox_list"): but not "has-sidebar", "no-comments".
const PREFIX = '^(?!(?:has|no|with|without|hide|show|is|allow|js)[-_])(?:[a-z0-9]{1,20}[-_]{1,2}){0,4}';
const COMMENT_FAMILY = new RegExp(`${PREFIX}(?:comment|reply|cmt)(?:[-_]{1,2}(?:item|entry|row|card|unit|node))?$`);
const COMMENTS_FAMILY = new RegExp(
  `${PREFIX}(?:comments?|commentlist|commentarea|replies|reply|cbox|disqus|cmts?)` +
    '(?:[-_]{0,2}(?:list|area|thread|tree|body|contents?|section|box|wrap|wrapper|container|text|main|block)){0,3}$',
);
const CHROME_FAMILY = new RegExp(
  `${PREFIX}(?:nav|navbar|navigation|menu|side-?bar|footer|breadcrumbs?|pagination|pager|share|sharing|share-?buttons|social|sns|newsletter|subscribe|` +
    'related|relation|related-?posts?|related-?articles?|related-?stories|recommend|recommended|recommendations?|toc|table-of-contents|advert|' +
    'advertisement|ads?|promo|sponsored|byline|avatar|author|author-(?:box|bio|info|name)|user-?name|nick|nickname|thumb|ratings?|rating-overall|score|' +
    'votes|helpful|meta|timestamp|dateline|views|view-?count|comments?-?(?:header|count)|tags?-(?:list|links|cloud|trail)|categories|cookie|login|edit-?section)$',
);

// One of several in a list. Not "message": notices are called so, and what they announce comes after them.
const ITEM_FAMILY = new RegExp(
  `${PREFIX}(?:(?:review|critique|post|answer)[-_]{1,2}(?:item|entry|card|row|wrapper)|(?:user|site|audience|critic|customer)[-_]{1,2}review)$`,
);
const PREMISE_FAMILY = new RegExp(
  `^(?:[a-z0-9]{1,20}[-_]{1,2}){0,4}(?:synopsis|logline|premise)(?:[-_]{1,2}(?:text|desc|description|body|content|wrap|box))?$`,
);

const NUMBERED = /(?<=^spoiler-[a-z]{1,20})__?(?=[a-z]{0,6}[0-9])[a-z0-9]{4,8}$/;

const known = new Map<string, MarkupRole | null>();
const MOST_KNOWN = 5000;

/** What a class token or id says, or null. */
export function roleOf(name: string): MarkupRole | null {
  const found = known.get(name);
  if (found !== undefined) return found;
  const role = readRole(name);
  // Pages that number their classes must not fill the memory.
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, role);
  return role;
}

function readRole(name: string): MarkupRole | null {
  if (name.length > 60) return null;
  const token = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  // "spoilerContainer__54ab5": some builds number their classes.
  const role = ROLES.get(token) ?? ROLES.get(token.replace(NUMBERED, ''));
  if (role) return role;
  if (PREMISE_FAMILY.test(token)) return 'premise';
  if (COMMENT_FAMILY.test(token)) return 'comment';
  if (COMMENTS_FAMILY.test(token)) return 'comments';
  if (ITEM_FAMILY.test(token)) return 'container';
  return CHROME_FAMILY.test(token) ? 'chrome' : null;
}

/** Elements that are a hiding of the site's themselves. */
export const HIDING_ELEMENTS: ReadonlySet<string> = new Set([
  'shreddit-spoiler',
  'shreddit-blurred-container',
  'tg-spoiler',
]);
export const COMMENT_ELEMENTS: ReadonlySet<string> = new Set(['shreddit-comment']);
export const CHROME_ELEMENTS: ReadonlySet<string> = new Set([
  'nav',
  'footer',
  'menu',
  'dialog',
  'fieldset',
  'option',
  'legend',
]);
export const CHROME_ROLES: ReadonlySet<string> = new Set(
  'navigation banner complementary contentinfo search menu menubar toolbar tablist dialog alertdialog tooltip listbox'.split(
    ' ',
  ),
);
/** The tag that flags a review where it stands in a list of tags. */
export const FLAGGING_TAG = 'spoiler';
/** Links and labels inside headings and texts that say nothing of the page's own. */
export const UNREAD_INLINE: ReadonlySet<string> = new Set([
  'mw-editsection',
  'wiki-edit-section',
  'screen-reader-text',
  'headerlink',
  'anchor',
]);
