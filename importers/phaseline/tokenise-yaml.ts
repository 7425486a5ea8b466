import { CST, Lexer, Parser } from 'yaml';
import type { Spot } from './spot.ts';

/** Levels of lists and keys, references followed. */
export const DEEPEST = 50;

/**
 * The syntax tokens of a YAML text. Composing them recurses (two malformed files of 10 kB are enough to abort the
 * whole process in `yaml` 2.9.1), while lexer and parser do not: so the depth is watched here, as it grows.
 */
export function tokeniseYaml(
  text: string,
  mostLexemes: number,
): { ok: true; tokens: CST.Token[] } | { ok: false; spot: Spot } {
  return withoutEnvironment(() => tokensOf(text, mostLexemes));
}

function tokensOf(text: string, mostLexemes: number): ReturnType<typeof tokeniseYaml> {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    lexemes += 1;
    if (parser.stack.length > DEEPEST && depthOf(parser) > DEEPEST) {
      return refuse(parser, `lists and keys are nested more than ${DEEPEST} levels deep.`);
    }
    if (lexemes > mostLexemes) return refuse(parser, 'there are too many parts for one file.');
  }
  tokens.push(...parser.end());
  return { ok: true, tokens };
}

/** On the parser's stack, the document lies below the collections, and a scalar may lie on top. */
function depthOf({ stack }: Parser): number {
  const top = stack.at(-1);
  return stack.length - (top !== undefined && CST.isCollection(top) ? 1 : 2);
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
