/** What the show that a page is about can be told from. The page wrote all of it: none is trusted. */
export interface ShowEvidence {
  /** Absolute address of the page. */
  readonly url: string;
  /** `og:title` and `<title>`, without doubles. */
  readonly titles: readonly string[];
  /** `og:site_name`, or ''. */
  readonly siteName: string;
  /** Texts of the first `<h1>`s and `<h2>`s. */
  readonly headings: readonly string[];
  /** The page's JSON-LD blocks, parsed; of any shape. */
  readonly jsonLd: readonly unknown[];
  /** Texts of the links in its breadcrumb trail, outermost first. */
  readonly breadcrumbs: readonly string[];
  /** The page's own tags and keywords. */
  readonly tags: readonly string[];
  /** `<html lang>`, or ''. */
  readonly lang: string;
}
