/** What is wrong with a password that somebody wants to have. */
export type PasswordProblem = 'passwordShort' | 'passwordLong' | 'passwordCommon' | 'passwordLikeYou';

export const passwordLength = { shortest: 12, longest: 256 } as const;

/** Letters, digits and signs around a common password that make it no better. */
const mostDecoration = 6;
/** Beside somebody's own name or address there must be as much as this. */
const leastBeside = 8;

/** The same password however a keyboard composes its letters: what is hashed and compared. */
export function composed(password: string): string {
  return password.normalize('NFC');
}

/**
 * Looks for what is guessed first: the length, `common` passwords (in lower case) also with a few signs around them,
 * rows of one thing, and `own` words such as the person's address. No rule about kinds of characters.
 */
export function checkNewPassword(
  password: string,
  own: readonly string[],
  common: ReadonlySet<string>,
): PasswordProblem | null {
  const characters = [...composed(password)];
  if (characters.length < passwordLength.shortest) return 'passwordShort';
  if (characters.length > passwordLength.longest) return 'passwordLong';
  const plain = composed(password).toLowerCase();
  if (isCommon(plain, common) || isRow(plain)) return 'passwordCommon';
  return [...withoutAny(plain, own)].length < leastBeside ? 'passwordLikeYou' : null;
}

function isCommon(plain: string, common: ReadonlySet<string>): boolean {
  if (common.has(plain)) return true;
  const core = plain.replace(/^[^\p{L}]+/u, '').replace(/[^\p{L}]+$/u, '');
  return core !== '' && plain.length - core.length <= mostDecoration && common.has(core);
}

/** One piece again and again, hardly any different characters, or a way along the alphabet or the digits. */
function isRow(plain: string): boolean {
  if (/^(.{1,6})\1+$/u.test(plain) || new Set(plain).size < 5) return true;
  const steps = [...plain].slice(1).map((character, at) => character.charCodeAt(0) - plain.charCodeAt(at));
  return new Set(steps.filter((step) => Math.abs(step) !== 9)).size <= 1;
}

/** What is left of it without the person's own words: the parts of the address and of the name, and the product's. */
function withoutAny(plain: string, own: readonly string[]): string {
  const words = [...own, 'phaseline'].flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]);
  return words.filter((word) => word.length > 3).reduce((left, word) => left.replaceAll(word.toLowerCase(), ''), plain);
}
