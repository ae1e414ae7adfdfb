/**
 * Which letters a cue phrase cannot match without: what lets a passage be passed over without running a single
 * expression (see `src/detect/screen.ts`). Reads the regular expressions that `phrase.ts` compiles.
 */
import { INSIDE } from '../src/detect/stems';

/**
 * Strings of which every match of a pattern contains at least one; null where nothing can be promised. Before one with
 * which no word needs to begin stands `INSIDE`.
 */
export type Literals = readonly string[] | null;

/** How many of the texts that do not match would contain a literal, as a guess: what makes it a bad one. */
export type Cost = (literal: string) => number;

/**
 * The literals of a pattern's cheapest part.
 *
 * @param source a regular expression's source: groups, alternatives, classes, look-around, `?` and bounded repetition
 * @throws on a sign that is none of these
 */
export function requiredLiterals(source: string, cost: Cost): Literals {
  const reader = new Reader(source, cost);
  const literals = reader.alternatives();
  if (!reader.isAtEnd) throw new Error(`Cannot read ${source} from ${reader.position}`);
  return literals;
}

const LETTER = /[\p{L}\p{N}]/u;

class Reader {
  position = 0;
  /** Whether a word begins here for sure: at the start, and behind a sign that is no letter. */
  private isWordStart = true;

  constructor(
    private readonly source: string,
    private readonly cost: Cost,
  ) {}

  get isAtEnd(): boolean {
    return this.position >= this.source.length;
  }

  /** Any branch may match, so the literals of all are needed. */
  alternatives(): Literals {
    let all: string[] | null = [];
    const { isWordStart } = this;
    let isBehindAll = true;
    for (;;) {
      this.isWordStart = isWordStart;
      const branch = this.sequence();
      isBehindAll &&= this.isWordStart;
      all = all && branch ? [...all, ...branch] : null;
      if (this.peek() !== '|') break;
      this.position += 1;
    }
    this.isWordStart = isBehindAll;
    return all && [...new Set(all)];
  }

  /** All parts must match, so the literals of the cheapest are enough. */
  private sequence(): Literals {
    const candidates: Literals[] = [];
    let run = '';
    const endRun = (): void => {
      if (run !== '') candidates.push([run]);
      run = '';
    };
    while (!this.isAtEnd && this.peek() !== '|' && this.peek() !== ')') {
      const before = this.isWordStart;
      const atom = this.atom();
      const isOptional = this.quantifier();
      if (isOptional) this.isWordStart &&= before;
      if (typeof atom === 'string' && !isOptional) {
        if (run === '' && !before && LETTER.test(atom)) run = INSIDE;
        run += atom;
        continue;
      }
      endRun();
      if (typeof atom !== 'string' && !isOptional) candidates.push(atom.literals);
    }
    endRun();
    return this.cheapest(candidates);
  }

  private cheapest(candidates: readonly Literals[]): Literals {
    let best: Literals = null;
    let least = Infinity;
    for (const literals of candidates) {
      if (!literals) continue;
      const price = literals.reduce((sum, literal) => sum + this.cost(literal), 0);
      if (price < least) [best, least] = [literals, price];
    }
    return best;
  }

  /** A literal sign, or a part with literals of its own. */
  private atom(): string | { readonly literals: Literals } {
    const sign = this.next();
    if (sign === '(') return { literals: this.group() };
    if (/[$^]/.test(sign)) return { literals: null };
    this.isWordStart = false;
    if (sign === '[') {
      const start = this.position;
      while (this.peek() !== ']') this.position += this.peek() === '\\' ? 2 : 1;
      const signs = this.source.slice(start, this.position);
      this.isWordStart = signs.startsWith('^') ? signs.includes('a-z0-9') : !LETTER.test(signs.replaceAll('\\s', ' '));
      this.position += 1;
      return { literals: null };
    }
    if (sign === '\\') {
      const escaped = this.next();
      this.isWordStart = escaped === 's' || !LETTER.test(escaped);
      return /[a-zA-Z0-9]/.test(escaped) ? { literals: null } : escaped;
    }
    if (sign === '.') return { literals: null };
    this.isWordStart = !LETTER.test(sign);
    return sign;
  }

  private group(): Literals {
    const opening = /^\?(?::|=|!|<=|<!)/.exec(this.source.slice(this.position))?.[0] ?? '';
    this.position += opening.length;
    const { isWordStart } = this;
    const literals = this.alternatives();
    if (this.next() !== ')') throw new Error(`A group is not closed in ${this.source}`);
    // What only looks ahead or behind stays where it is.
    if (opening !== '?:' && opening !== '') this.isWordStart = isWordStart;
    return opening === '?:' || opening === '' ? literals : null;
  }

  /** Reads a quantifier, if there is one; whether it allows for nothing. A repeated part counts as one of its own. */
  private quantifier(): boolean {
    const found = /^(?:\?|\*|\+|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.position));
    if (!found) return false;
    this.position += found[0].length;
    return found[0].startsWith('?') || found[0].startsWith('*') || found[1] === '0';
  }

  private peek(): string {
    return this.source.charAt(this.position);
  }

  private next(): string {
    this.position += 1;
    return this.source.charAt(this.position - 1);
  }
}
