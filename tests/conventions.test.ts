/** The project holds itself to its own rules: layers, names, permissions, locales. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import project from '../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

const SOURCES = filesIn('src', /\.tsx?$/);

/** The layers of `docs/architecture.md`, from the top of the list: each a set of folders. The last are the entry points. */
const LAYERS: readonly (readonly string[])[] = read('docs/architecture.md')
  .split('\n')
  .filter((line) => /^\d+\. .*`src\//.test(line))
  .map((line) => [...line.matchAll(/`(src\/[a-z-]+)\/`/g)].map(([, folder]) => folder ?? ''));
const ENTRY_POINTS = LAYERS.at(-1) ?? [];

const folderOf = (path: string): string => path.split('/').slice(0, 2).join('/');
const layerOf = (path: string): number => LAYERS.findIndex((folders) => folders.includes(folderOf(path)));

interface Import {
  readonly from: string;
  /** A path in the project, or a package's name. */
  readonly to: string;
}

const IMPORTS: readonly Import[] = SOURCES.flatMap((from) =>
  [...new Set(ts.preProcessFile(read(from), true, true).importedFiles.map(({ fileName }) => fileName))].map(
    (fileName) => ({
      from,
      to: fileName.startsWith('.')
        ? relative(ROOT, resolve(ROOT, dirname(from), fileName)).replaceAll('\\', '/')
        : fileName,
    }),
  ),
);
const told = ({ from, to }: Import): string => `${from} imports ${to}`;

describe('layers', () => {
  test('docs/architecture.md lists them, entry points last', () => {
    expect(LAYERS.slice(0, -1)).toEqual([['src/detect'], ['src/shows'], ['src/page'], ['src/settings'], ['src/ui']]);
    expect(ENTRY_POINTS).toContain('src/content');
    expect(SOURCES.length).toBeGreaterThan(20);
    expect(IMPORTS.length).toBeGreaterThan(50);
  });

  test('every source file belongs to one', () => {
    expect(SOURCES.filter((path) => layerOf(path) < 0)).toEqual([]);
  });

  test('a layer imports only from those above it', () => {
    const wrong = IMPORTS.filter(({ from, to }) => to.startsWith('src/') && layerOf(to) > layerOf(from));
    expect(wrong.map(told)).toEqual([]);
  });

  test('entry points never import each other', () => {
    const wrong = IMPORTS.filter(
      ({ from, to }) =>
        ENTRY_POINTS.includes(folderOf(from)) && ENTRY_POINTS.includes(folderOf(to)) && folderOf(from) !== folderOf(to),
    );
    expect(wrong.map(told)).toEqual([]);
  });

  test('no file imports from outside of src but the locales and the manifest', () => {
    const wrong = IMPORTS.filter(({ to }) => !/^src\/|^_locales\/|^manifest\.json$/.test(to) && /[/\\]|^\.+$/.test(to));
    expect(wrong.filter(({ to }) => !isPackage(to)).map(told)).toEqual([]);
  });

  test('only src/settings/browser.ts imports webextension-polyfill, and nobody uses the global it wraps', () => {
    const importers = IMPORTS.filter(({ to }) => to === 'webextension-polyfill').map(({ from }) => from);
    expect(importers).toEqual(['src/settings/browser.ts']);
    expect(SOURCES.filter((path) => /\bchrome\.[a-z]+\.|\bglobalThis\.(?:chrome|browser)\b/.test(read(path)))).toEqual(
      [],
    );
  });

  test('the pure layers import no package', () => {
    const wrong = IMPORTS.filter(({ from, to }) => layerOf(from) < 2 && !to.startsWith('src/'));
    expect(wrong.map(told)).toEqual([]);
  });

  test('the pure layers know no document, no browser and no clock', () => {
    expect(problemsWithoutDom(SOURCES.filter((path) => layerOf(path) < 2))).toEqual([]);
    const clocks = SOURCES.filter(
      (path) => layerOf(path) < 2 && /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b/.test(read(path)),
    );
    expect(clocks).toEqual([]);
  });

  test('nothing asks the network', () => {
    const asks = /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bimportScripts\b/;
    expect(SOURCES.filter((path) => asks.test(read(path)))).toEqual([]);
  });
});

function isPackage(name: string): boolean {
  const [first = '', second = ''] = name.split('/');
  return (first.startsWith('@') ? `${first}/${second}` : first) in project.dependencies;
}

/** What the compiler misses where there is no DOM: names of the document, timers, the console. `URL` is plain data. */
function problemsWithoutDom(files: readonly string[]): string[] {
  const options: ts.CompilerOptions = {
    ...ts.convertCompilerOptionsFromJson(
      (ts.parseConfigFileTextToJson('tsconfig.json', read('tsconfig.json')).config as { compilerOptions: object })
        .compilerOptions,
      ROOT,
    ).options,
    lib: ['lib.es2023.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const globals = join(ROOT, 'pure-globals.d.ts');
  const getSourceFile = host.getSourceFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.getSourceFile = (name, ...rest) =>
    name === globals
      ? ts.createSourceFile(
          name,
          'declare class URL { constructor(url: string, base?: string); static canParse(url: string): boolean; readonly host: string; readonly hostname: string; readonly href: string; readonly pathname: string; readonly search: string; }',
          ts.ScriptTarget.ES2022,
        )
      : getSourceFile(name, ...rest);
  host.fileExists = (name) => name === globals || fileExists(name);
  const program = ts.createProgram([globals, ...files.map((path) => join(ROOT, path))], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${relative(ROOT, file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

describe('names', () => {
  const FILES = [...SOURCES, ...filesIn('scripts', /./), ...filesIn('tests', /\.tsx?$/), ...filesIn('demo', /./)];

  test('files and folders are in kebab-case', () => {
    const isKebab = (part: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.d)?(?:\.[a-z]+)?$/.test(part);
    expect(FILES.filter((path) => !path.split('/').every(isKebab))).toEqual([]);
  });

  test('no file is a drawer for anything', () => {
    const drawer = /(?:^|[/-])(?:utils?|helpers?|managers?|common|misc|shared|stuff)(?:[-./]|$)/;
    expect(FILES.filter((path) => drawer.test(path))).toEqual([]);
  });

  test.each(Object.entries(project.scripts))('npm run %s names files that are there', (_, command) => {
    const named = command.match(/\bscripts\/[\w./-]+/g) ?? [];
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('files named in the documents are there', () => {
    const documents = [...filesIn('docs', /\.md$/), 'README.md', 'CONTRIBUTING.md'].filter((path) =>
      existsSync(join(ROOT, path)),
    );
    const missing = documents.flatMap((path) =>
      [...read(path).matchAll(/`((?:src|scripts|tests|docs|demo|icons)\/[\w./-]+\.\w+)`/g)]
        .map(([, named]) => named ?? '')
        .filter((named) => !existsSync(join(ROOT, named)))
        .map((named) => `${path} names ${named}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the manifest', () => {
  const all: Readonly<Record<string, unknown>> = manifest;

  test('asks for these permissions and no others', () => {
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting', 'contextMenus']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    for (const key of ['host_permissions', 'optional_permissions']) expect(all).not.toHaveProperty(key);
  });

  test.each(['web_accessible_resources', 'externally_connectable', 'content_security_policy', 'update_url'])(
    'has no %s',
    (key) => {
      expect(all).not.toHaveProperty(key);
    },
  );

  test('leaves the version to package.json', () => {
    expect(all).not.toHaveProperty('version');
    expect(project.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('says that no data are collected', () => {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  test('runs one content script with its style sheet, before the page is parsed', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]).toMatchObject({
      js: ['src/content/main.ts'],
      css: ['src/page/shield.css'],
      run_at: 'document_start',
    });
  });

  const matches = manifest.content_scripts[0]?.matches ?? [];

  test('protects named sites over http and https, in order, each once', () => {
    expect(
      matches.filter((pattern) => !/^\*:\/\/\*\.[a-z0-9-]+(?:\.[a-z0-9-]+)+\/(?:[a-z]+\/)?\*$/.test(pattern)),
    ).toEqual([]);
    expect(matches).toEqual([...new Set(matches)].sort());
  });

  test('protects from the start the sites that docs/sites.md lists so', () => {
    const [, section = ''] = read('docs/sites.md').split(/^## Protected from the start$/m);
    const listed = [
      ...(section.split(/^## /m)[0] ?? '').matchAll(/^\| ([a-z0-9-]+\.[a-z0-9.-]+(?:\/[a-z]+)?) +\|/gm),
    ].map(([, site]) => site);
    expect(listed.sort()).toEqual(matches.map((pattern) => pattern.replace(/^\*:\/\/\*\.|\/\*$/g, '')).sort());
  });
});

describe('locales', () => {
  interface Message {
    readonly message: string;
    readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
  }
  const messagesOf = (locale: string): Record<string, Message> =>
    JSON.parse(read(`_locales/${locale}/messages.json`)) as Record<string, Message>;
  const LOCALES = readdirSync(join(ROOT, '_locales'));
  const english = messagesOf('en');
  /** Other languages have more forms for numbers (`tests/ui/count-text.test.ts`). */
  const inEnglish = (key: string): Message | undefined =>
    english[key] ?? english[key.replace(/_(?:zero|two|few|many)$/, '_other')];

  test('are these fourteen, and each has its text for the stores', () => {
    const names = 'ar de en es fr id ja ko pt_BR th tr vi zh_CN zh_TW';
    expect(LOCALES.join(' ')).toBe(names);
    expect(
      filesIn('store/listing', /./)
        .map((path) => basename(path, '.md'))
        .join(' '),
    ).toBe(names);
    expect(manifest.default_locale).toBe('en');
  });

  test.each(LOCALES)('%s says all that English says, with the same parts', (locale) => {
    const messages = messagesOf(locale);
    expect(Object.keys(english).filter((key) => !(key in messages))).toEqual([]);
    expect(Object.keys(messages).filter((key) => !inEnglish(key))).toEqual([]);
    for (const [key, { message, placeholders = {} }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      // None, one and two may be said in words.
      if (/_(?:zero|one|two)$/.test(key) && !message.includes('$')) continue;
      expect(Object.keys(placeholders).sort(), key).toEqual(Object.keys(inEnglish(key)?.placeholders ?? {}).sort());
      const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => (name ?? '').toLowerCase());
      expect([...new Set(used)].sort(), key).toEqual(Object.keys(placeholders).sort());
    }
  });

  test.each(LOCALES)("%s keeps to the stores' limits", (locale) => {
    const messages = messagesOf(locale);
    expect(messages['extension_description']?.message.length).toBeLessThanOrEqual(132);
    expect(messages['extension_name']?.message.length).toBeLessThanOrEqual(45);
  });

  test('the manifest uses messages that are there', () => {
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((key) => !(key in english))).toEqual([]);
  });
});

test('a folder of sources has a name of its own', () => {
  expect(new Set(LAYERS.flat().map((folder) => basename(folder))).size).toBe(LAYERS.flat().length);
});
