/** What a show is called tells nothing of it: "Who Killed Odile?". */
import { hasLetterOrDigit } from './unicode';

/** Stands where a name stood, so that the words around it stay apart: "How … ended". */
const NAME = 'x';

/** A title with the names in it, where they stand as words of their own, made to say nothing. Case is forgiven. */
export function withoutNames(title: string, names: readonly string[]): string {
  let rest = title;
  for (const name of names) {
    const lower = rest.toLowerCase();
    if (name === '' || lower.length !== rest.length) continue;
    const at = lower.indexOf(name.toLowerCase());
    const end = at + name.length;
    const isWord = at >= 0 && !hasLetterOrDigit(rest.charAt(at - 1)) && !hasLetterOrDigit(rest.charAt(end));
    if (isWord) rest = rest.slice(0, at) + NAME + rest.slice(end);
  }
  return rest;
}
