import type { CueGroup, Language } from '../../src/detect/language';

/** The expressions of all phrases of a group, in their order. */
export function expressionsOf(language: Language, group: CueGroup): readonly RegExp[] {
  return [...Array(language.phraseCount).keys()]
    .filter((phrase) => language.groupsOf(phrase).includes(group))
    .map(language.expressionOf);
}
