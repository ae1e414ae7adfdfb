/**
 * Class names by which sites mark spoilers and the parts of a page. Sources: `docs/sites.md`; each was last seen true in
 * November 2026. Names are compared as whole tokens: "has-sidebar" on `<body>` is no sidebar.
 */

const words = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Text that the site itself keeps hidden until the reader asks for it: left alone. */
export const HIDDEN_BY_SITE = words(`
  md-spoiler-text bbCodeSpoiler-content bbCodeSpoilerText bbCodeInlineSpoiler bbc-spoiler spoilcontent ipsSpoiler_contents
  su-spoiler-content spoiled spoiler-blurred spoiler markdown_spoiler markdown-spoiler tg-spoiler spoiler-text spoiler_content
  spoilerContainer hidden-spoilers bbcode_spoiler_content spoiler-content spoiler__content wiki-folding
`);

/** Elements that are such a hiding themselves. */
export const HIDING_ELEMENTS = words('shreddit-spoiler shreddit-blurred-container tg-spoiler');

/** The site's flag on a review or comment: "This review may contain spoilers". Its text stays, the review's is shielded. */
export const FLAGS = words('review-spoiler spoiler-tip main-title-tip contains-spoilers');

/** A tag "Spoiler" in a list of tags flags the review that it stands in (MyAnimeList). */
export const TAG_LISTS = words('tags');
export const FLAGGING_TAG = 'spoiler';

/** One reader's comment or review: judged on its own. */
export const COMMENTS = words('comment commentlist comment-list comments comments-area disqus_thread replies comment-thread comment-item cmt');
export const REVIEWS = words(`
  review review-body user-review user-review-item review-element review-item review-container film-detail review-content
  p-mark p-mark-review js-review-body status message--post topic-post usertext-body
`);

/** Navigation, sidebars, related links, bylines, forms: never shielded. */
export const CHROME = words(`
  nav navbar navigation menu main-menu sub-menu nav-menu sidebar side-bar sidebar-primary secondary widget widget-area footer
  site-footer page-footer colophon masthead site-header breadcrumb breadcrumbs pagination pager nav-links post-navigation
  share sharing share-buttons social social-share social-links sharedaddy jp-relatedposts newsletter subscribe related
  related-posts related-articles relatedposts related-post read-more-links recommended recommendations yarpp yarpp-related
  popular-posts trending ad ads advert advertisement adsbygoogle promo sponsored toc table-of-contents ez-toc-container
  wiki-macro-toc author-box author-bio about-author byline entry-meta post-meta article-meta entry-footer post-footer tags
  post-tags tag-links tag-list cat-links categories comment-respond comment-form respond comment-meta comment-author
  comment-metadata comment-header reply cookie-notice cookie-banner search-form skip-link screen-reader-text
  review-rating rating-overall mw-editsection wiki-edit-section navbox
`);

export const CHROME_ELEMENTS = words('nav footer menu dialog fieldset option legend');
export const CHROME_ROLES = words(
  'navigation banner complementary contentinfo search menu menubar toolbar tablist dialog alertdialog tooltip listbox',
);
