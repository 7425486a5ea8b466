import { CST, Lexer, Parser } from 'yaml';
import type { Limits } from './limits.ts';
import type { Spot } from './spot.ts';

/** Levels of lists and keys, references followed. */
export const DEEPEST = 50;
/** Before a line that begins with one, nothing else of a file has to be read. */
const MOST_DIRECTIVES = 100;
/** Words and comments behind a value. */
const MOST_BEHIND = 1_000;

/**
 * The syntax tokens of a YAML text. Composing them recurses (two malformed files of 10 kB are enough to abort the
 * whole process in `yaml` 2.9.1), while lexer and parser do not: so the depth is watched here, as it grows.
 */
export function tokeniseYaml(
  text: string,
  limits: Pick<Limits, 'lexemes' | 'entries'>,
): { ok: true; tokens: CST.Token[] } | { ok: false; spot: Spot } {
  if (count(text, /^%/gm, MOST_DIRECTIVES) > MOST_DIRECTIVES) {
    return { ok: false, spot: { offset: 0, message: `more than ${MOST_DIRECTIVES} lines begin with \`%\`.` } };
  }
  return withoutEnvironment(() => tokensOf(text, limits));
}

function tokensOf(text: string, limits: Parameters<typeof tokeniseYaml>[1]): ReturnType<typeof tokeniseYaml> {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  let words = 0;
  let before = '';
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    lexemes += 1;
    words += wordsIn(lexeme, before);
    before = lexeme;
    if (parser.stack.length > DEEPEST && depthOf(parser) > DEEPEST) {
      return refuse(parser, `lists and keys are nested more than ${DEEPEST} levels deep.`);
    }
    if (isPunctuation(lexemes, words, limits)) return refuse(parser, 'there are too many parts for one file.');
    if (behindValue(parser) > MOST_BEHIND) return refuse(parser, 'too much stands behind a value.');
    if (entriesOf(parser) > limits.entries) {
      return refuse(parser, `a list or a set of keys has more than ${limits.entries} entries.`);
    }
  }
  tokens.push(...parser.end());
  return { ok: true, tokens };
}

/**
 * Beyond the limit a text goes on while it has words between its signs: a large questionnaire has more than one and a
 * half characters for each.
 */
function isPunctuation(lexemes: number, words: number, limits: Pick<Limits, 'lexemes'>): boolean {
  if (lexemes <= limits.lexemes) return false;
  return lexemes > 3 * limits.lexemes || words < 1.5 * lexemes;
}

/** One long text, or a comment, does not make up for a file of signs. */
const MOST_WORDS = 80;

/** Characters that say something: not of white space and comments. A text may begin with white space of its own. */
function wordsIn(lexeme: string, before: string): number {
  const first = lexeme.charCodeAt(0);
  if ((first <= SPACE || first === HASH) && before !== CST.SCALAR) return 0;
  return Math.min(lexeme.length, MOST_WORDS);
}

const SPACE = 0x20;
const HASH = 0x23;

/** On the parser's stack, the document lies below the collections, and a scalar may lie on top. */
function depthOf({ stack }: Parser): number {
  const top = stack.at(-1);
  return stack.length - (top !== undefined && CST.isCollection(top) ? 1 : 2);
}

function entriesOf({ stack }: Parser): number {
  const top = stack.at(-1);
  return top !== undefined && CST.isCollection(top) ? top.items.length : 0;
}

function behindValue({ stack }: Parser): number {
  const top = stack.at(-1);
  return top !== undefined && 'end' in top && !CST.isCollection(top) ? (top.end?.length ?? 0) : 0;
}

/** How often the expression matches, counted up to one more than `most`. */
function count(text: string, expression: RegExp, most: number): number {
  return text
    .matchAll(expression)
    .take(most + 1)
    .toArray().length;
}

function refuse(parser: Parser, message: string): { ok: false; spot: Spot } {
  return { ok: false, spot: { offset: parser.offset, message } };
}

/** The parser asks the environment at every word whether to print it: a third of its time, and words on our output. */
function withoutEnvironment<T>(work: () => T): T {
  const { env } = process;
  process.env = { NODE_ENV: env.NODE_ENV };
  try {
    return work();
  } finally {
    process.env = env;
  }
}
