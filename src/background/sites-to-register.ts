/** The granted match patterns for which a content script must be registered: those that the manifest does not list. */
export function sitesToRegister(granted: readonly string[], listed: readonly string[]): string[] {
  const known = new Set(listed);
  return [...new Set(granted)].filter((pattern) => !known.has(pattern) && /^(\*|https?):/.test(pattern)).sort();
}
