/**
 * What detection reads: passages as plain data. `src/page/` makes them from a document; nothing here knows the DOM.
 */

/** What kind of page content a passage is. A fake heading (`<p><strong>…</strong></p>`) is a heading too. */
export type PassageKind = 'heading' | 'paragraph' | 'item' | 'row' | 'quote' | 'caption' | 'code' | 'image' | 'embed';

/** Where on the page a passage stands. `chrome` is navigation, sidebars, forms and footers: read for nothing, never shielded. */
export type Region = 'article' | 'comment' | 'chrome';

/**
 * What the site's own markup says: this passage stands in a review or comment flagged as a spoiler, it is named one by its
 * markup (and shown all the same), it is the flag's own words, or it is the official synopsis, which spoils nothing.
 */
export type SiteFlag = 'flagged' | 'named' | 'notice' | 'premise';

export interface Passage {
  readonly kind: PassageKind;
  /** Rendered text, white space folded, trimmed. For an image or embed: its `alt` or `title`, or ''. */
  readonly text: string;
  /** 1 to 6 for headings; 7 for fake headings, which rank below every real one; 0 for what is no heading. */
  readonly headingLevel: number;
  readonly region: Region;
  /** The containers (article, comment, review card …) that the passage stands in, outermost first, as numbers unique to the page. */
  readonly containers: readonly number[];
  /** Whether all of its text is a link's: such text speaks of another page. */
  readonly isLink: boolean;
  /** What the site itself says of this passage, or null. */
  readonly flag: SiteFlag | null;
}

/** An element that a passage stands in, one and the same for each element. Posts are frames of one form in one frame, their list. */
export interface Frame {
  /** What it looks like; read when it is asked for, as what follows. */
  readonly form: () => string;
  /** The form of its first line, where that says who wrote what follows. */
  readonly bylineForm: () => string | null;
  /** The same of its last line, where that says who wrote what stands before it. */
  readonly signatureForm: () => string | null;
}

/** What is known of a page before its body arrives. */
export interface PageFacts {
  /** Absolute address of the page. */
  readonly url: string;
  /** `<title>` and `og:title`, in this order, without doubles. */
  readonly titles: readonly string[];
  /** `<html lang>`, or ''. */
  readonly lang: string;
}
