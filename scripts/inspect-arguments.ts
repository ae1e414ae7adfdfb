/** What `npm run inspect` is asked: its command line, checked. */
import { parseArgs } from 'node:util';
import { LEVELS, type Level } from '../src/detect/verdict';
import type { Progress } from '../src/shows/show';

/** A mistake of the one who asks: told in one line. */
export class InputError extends Error {}

export interface InspectRequest {
  readonly file: string;
  /** Where the page is said to stand; null where that is not said. */
  readonly url: string | null;
  readonly level: Level;
  /** The reader's show; null where it is the page's, whatever that is. */
  readonly show: string | null;
  readonly aliases: readonly string[];
  readonly episodes: number | null;
  readonly progress: Progress;
  readonly json: boolean;
}

export const USAGE =
  'npm run inspect -- FILE.html [--url URL] [--level marked|balanced|strict] [--show TITLE] [--alias TITLE]… ' +
  '[--episodes N] [--watched S1E6|E6|finished] [--json]';

const WATCHED = /^(?:s(?<season>\d{1,3}))?e(?<episode>\d{1,4})$/i;
const MOST_EPISODES = 9999;

/** Reads the command line. Throws `InputError` where it cannot be followed. */
export function readInspectArguments(argv: readonly string[]): InspectRequest {
  const { values, positionals } = parse(argv);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0)
    throw new InputError(
      `${file === undefined ? 'Which page?' : `One page at a time, not ${positionals.length}.`} ${USAGE}`,
    );
  const level = LEVELS.find((known) => known === (values.level ?? 'balanced'));
  if (!level) throw new InputError(`No such level: ${values.level}. The levels are ${LEVELS.join(', ')}.`);
  return {
    file,
    url: values.url === undefined ? null : readUrl(values.url),
    level,
    show: values.show === undefined ? null : readTitle(values.show, '--show'),
    aliases: (values.alias ?? []).map((alias) => readTitle(alias, '--alias')),
    episodes: values.episodes === undefined ? null : readEpisodes(values.episodes),
    progress: values.watched === undefined ? { kind: 'none' } : readWatched(values.watched),
    json: values.json ?? false,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        level: { type: 'string' },
        show: { type: 'string' },
        alias: { type: 'string', multiple: true },
        episodes: { type: 'string' },
        watched: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split(/\n|\. To specify/);
    throw new InputError(`${line} ${USAGE}`);
  }
}

/** "S1E6", "E6" (of the first season) or "finished". */
function readWatched(text: string): Progress {
  if (text.toLowerCase() === 'finished') return { kind: 'finished' };
  const groups = WATCHED.exec(text.trim())?.groups;
  const season = Number(groups?.['season'] ?? 1);
  const episode = Number(groups?.['episode'] ?? 0);
  if (!groups || season < 1 || episode < 1)
    throw new InputError(`--watched takes S1E6, E6 or finished, not "${text}". Seasons and episodes count from 1.`);
  return { kind: 'upTo', season, episode };
}

function readEpisodes(text: string): number {
  const episodes = Number(text);
  if (!/^\d+$/.test(text) || episodes < 1 || episodes > MOST_EPISODES)
    throw new InputError(`--episodes takes a number from 1 to ${MOST_EPISODES}, not "${text}".`);
  return episodes;
}

function readUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new InputError(`--url takes an http or https address, not "${text}".`);
  return url.href;
}

function readTitle(text: string, option: string): string {
  const title = text.trim();
  if (!/[\p{L}\p{N}]/u.test(title)) throw new InputError(`${option} takes a title, not "${text}".`);
  return title;
}
