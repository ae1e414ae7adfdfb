/** What a page's address says of its show: "/zanvello-episode-16-recap/", "/shows/zanvello/". */
export interface AddressWords {
  /** The show's title as far as it can be told, in words; '' where it cannot. */
  readonly title: string;
  /** The last part of the address in words, in capitals: "ZANVELLO EPISODE 16 RECAP". */
  readonly words: string;
}

const SHOW_FOLDER = /^(?:shows?|series|tv|tv-?shows?|tv-?series|dramas?|k-?dramas?|titles?|films?|movies?|anime)$/i;
const MARK =
  /-(?:s\d{1,2}(?:-?e\d{1,3}|-|ending|$)|season|seasons|series-\d|episodes?|eps?-?\d|recaps?|review|weecap|ending|finale|explained|spoilers?|summary|synopsis|cast|where-to-watch|release-date|k-?drama|korean-drama|final-explicado|explicado|explicada|capitulos?|episodios?|resena|resenha|critica|temporada|episode|saison|critique|fin-expliquee|folge|staffel|ende|sinopsis|penjelasan|tap-|bolum|final)/i;
const NO_TITLE = /^(?:\d+|page|tag|category|article|articles|post|index|amp|recap|recaps|review|reviews|news)$/i;

/** Reads an address. Anything that is no address says nothing. */
export function readAddress(url: string): AddressWords {
  const parts = pathOf(url);
  const last = parts.at(-1) ?? '';
  const marked = parts.findLast((part) => MARK.test(part)) ?? '';
  const folder = parts.findIndex((part) => SHOW_FOLDER.test(part));
  const named = marked !== '' ? (marked.split(MARK)[0] ?? '') : folder >= 0 ? (parts[folder + 1] ?? '') : '';
  // "123-zanvello", "123c-zanvello": the site's own number.
  const bare = named.replace(/^\d{2,}[a-z]?-/, '').replace(/-(?:19|20)\d\d$/, '');
  const title = NO_TITLE.test(bare) ? '' : wordsOf(bare);
  return { title, words: wordsOf(marked === '' ? last : marked).toUpperCase() };
}

function pathOf(url: string): string[] {
  try {
    return decodeURIComponent(new URL(url).pathname)
      .slice(0, 500)
      .replace(/\.(?:html?|php|aspx?)$/i, '')
      .split('/')
      .filter((part) => part !== '');
  } catch {
    return []; // A broken address or escape names nothing.
  }
}

/** "episode16recap" → "episode 16 recap". */
function wordsOf(slug: string): string {
  return slug
    .replace(/[-_+.]+/g, ' ')
    .replace(/(\d)(?=[a-z]{3,})/gi, '$1 ')
    .replace(/([a-z]{3,})(?=\d)/gi, '$1 ')
    .trim();
}
