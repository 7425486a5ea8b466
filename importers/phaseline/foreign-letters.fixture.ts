import { parse, stringify } from 'yaml';

const latin = 'abcdefghijklmnopqrstuvwxyz0123456789';
const cyrillic = 'абцдефгхийклмнопярстувшжызлмнопрстуф';
const letters = new Map([...latin].map((letter, index) => [letter, [...cyrillic][index] ?? letter]));

/** What authors write for people to read. */
const texts = new Set(
  'version title description attribution licence text help unit statements points term meaning why how outcome metrics example'.split(
    ' ',
  ),
);
/** Addresses, and the numbers of lists, which are syntax. */
const syntax = /(https?:\/\/\S+|^\s*\d{1,3}[.)]\s)/m;

/**
 * A questionnaire file with the same ids and structure whose texts have only Cyrillic letters and no digits: what a
 * questionnaire says can then be told from what the product says.
 */
export function inForeignLetters(file: string): string {
  return stringify(written(parse(file), false), { lineWidth: 0 });
}

function written(value: unknown, isText: boolean): unknown {
  if (typeof value === 'string') return isText ? foreign(value) : value;
  if (Array.isArray(value)) return value.map((each) => written(each, isText));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      // Statements by phase: their keys are phases.
      return [key, written(each, texts.has(key) || (isText && /^\d$/.test(key)))];
    }),
  );
}

/** The text with the same length in Cyrillic letters. */
export function foreign(text: string): string {
  const parts = text.split(new RegExp(syntax, 'gm'));
  return parts
    .map((part, index) => (index % 2 === 1 ? part : [...part].map((letter) => inCyrillic(letter)).join('')))
    .join('');
}

function inCyrillic(letter: string): string {
  const small = letter.toLowerCase();
  const found = letters.get(small) ?? letter;
  return small === letter ? found : found.toUpperCase();
}
