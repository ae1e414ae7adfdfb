/** Every message is said somewhere, and its parts come in one order everywhere. (`conventions.test.ts` holds the rest.) */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { readInspectArguments } from '../scripts/inspect-arguments';
import { inspectPage } from '../scripts/inspect-page';

const ROOT = join(import.meta.dirname, '..');

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const LOCALES = readdirSync(join(ROOT, '_locales'));
const messagesOf = (locale: string): Record<string, Message> =>
  JSON.parse(readFileSync(join(ROOT, '_locales', locale, 'messages.json'), 'utf8')) as Record<string, Message>;
const english = messagesOf('en');

/** Names of messages that a text can mean: written out, or as a template that begins with a fixed part. */
function namesIn(path: string, text: string): { literals: string[]; templates: RegExp[] } {
  const literals: string[] = [];
  const templates: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) literals.push(node.text);
    // A template that begins with a hole would match every message.
    if (ts.isTemplateExpression(node) && /^[a-z]\w*_$/.test(node.head.text)) {
      const rest = node.templateSpans.map(({ literal }) => `[a-z0-9_]+${literal.text.replace(/\W/g, '\\$&')}`);
      templates.push(new RegExp(`^${node.head.text}${rest.join('')}$`));
    }
    ts.forEachChild(node, visit);
  };
  visit(
    ts.createSourceFile(
      path,
      text,
      ts.ScriptTarget.Latest,
      false,
      path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
    ),
  );
  return { literals, templates };
}

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const found = sources.filter((path) => /\.tsx?$/.test(path)).map((path) => namesIn(path, readFileSync(path, 'utf8')));
const literals = new Set(found.flatMap((file) => file.literals));
const templates = found.flatMap((file) => file.templates);
const inManifestAndPages = [join(ROOT, 'manifest.json'), ...sources.filter((path) => /\.(?:html|css)$/.test(path))]
  .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/__MSG_(\w+?)__/g)])
  .map(([, key]) => key ?? '');

/** A number's forms (`Intl.PluralRules`) are said by the name that they share. */
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

function isUsed(key: string): boolean {
  return (
    literals.has(key) ||
    inManifestAndPages.includes(key) ||
    templates.some((template) => template.test(key)) ||
    (PLURAL.test(key) && literals.has(key.replace(PLURAL, '')))
  );
}

describe('messages', () => {
  test('are all said somewhere in the sources, the pages or the manifest', () => {
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  test('a name that nothing says would be found out', () => {
    expect(isUsed('no_such_message')).toBe(false);
  });

  test.each(LOCALES)('%s: each part stands for the same thing as in English', (locale) => {
    const contents = (message: Message | undefined): [string, string][] =>
      Object.entries(message?.placeholders ?? {})
        .map(([name, { content }]): [string, string] => [name, content])
        .sort();
    for (const [key, message] of Object.entries(messagesOf(locale)).filter(([name]) => name in english)) {
      // "One section", in words.
      if (PLURAL.test(key) && !message.message.includes('$')) continue;
      expect(contents(message), key).toEqual(contents(english[key]));
    }
  });

  test.each(LOCALES)('%s: of the sample on the welcome page, its spoiler is shielded, and nothing else', (locale) => {
    const messages = messagesOf(locale);
    const [title, ...words] = ['title', 'safe', 'warning', 'spoiler'].map((key) => messages[`sample_${key}`]?.message);
    const html = `<title>${title}</title><main><article><h1>${title}</h1><p>${words.join('</p><p>')}</p></article></main>`;
    const { passages } = inspectPage(html, 'https://sample.example/', readInspectArguments(['sample.html']));
    expect(passages.map(({ shielded }) => shielded)).toEqual([false, false, false, true]);
  });

  test.each(LOCALES)('%s: parts are named in the message, never numbered', (locale) => {
    const numbered = Object.entries(messagesOf(locale)).filter(([, { message }]) => /\$\d/.test(message));
    expect(numbered.map(([key]) => key)).toEqual([]);
  });
});
