/**
 * What a version changes, from the changelog.
 *
 * @param changelog Markdown with a `## VERSION` heading for each version, whatever stands after it on that line
 * @param version such as `1.0.0`
 * @returns the text below that heading. Throws where the version has none, or nothing stands there.
 */
export function changesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
  if (section === undefined) throw new Error(`The changelog has no section for ${version}.`);
  const changes = section.slice(section.indexOf('\n')).trim();
  if (!section.includes('\n') || changes === '') throw new Error(`The changelog says nothing of ${version}.`);
  return changes;
}
