import { describe, expect, test } from 'vitest';
import { type Measure, type Style, typeset } from './typeset.ts';

// Every letter is one wide, so that widths can be counted; digits are written in another face.
const measure: Measure = {
  runs: (text, weight) =>
    (text.match(/\d+|\D+/g) ?? []).map((part) => ({
      text: part,
      face: `${/\d/.test(part) ? 'wide' : 'own'}-${weight}`,
    })),
  width: ({ text }) => text.length,
};
const style: Style = { size: 10, leading: 12, weight: 400, role: 'ink' };
const lines = (text: string, width: number, more: Partial<Style> = {}) =>
  typeset([{ text }], { ...style, ...more }, width, measure);
const texts = (text: string, width: number) =>
  lines(text, width).map(({ pieces }) => pieces.map((piece) => piece.text).join('|'));

describe('lines', () => {
  test('break at white space and never hold more than their width', () => {
    expect(texts('one two three', 7)).toEqual(['one two', 'three']);
    expect(lines('one two three', 7).every(({ width }) => width <= 7)).toBe(true);
  });

  test('keep the breaks that were typed, empty lines too', () => {
    expect(texts('one\n\ntwo', 20)).toEqual(['one', '', 'two']);
  });

  test('break a word that is wider than the line', () => {
    expect(texts('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(texts('x abcd', 3)).toEqual(['x', 'abc', 'd']);
  });

  test('do not break at a space that forbids it', () => {
    expect(texts('a b\u00A0c', 4)).toEqual(['a', 'b\u00A0c']);
  });

  test('never break between an emoji and what belongs to it', () => {
    expect(texts('👩‍💻👩‍💻', 5)).toEqual(['👩‍💻', '👩‍💻']);
  });

  test('have a piece for each face', () => {
    expect(texts('ab12 cd', 20)).toEqual(['ab|12|cd']);
  });

  test('stand where they are aligned to', () => {
    expect(lines('abc', 10, { align: 'right' })[0]?.pieces[0]?.x).toBe(7);
    expect(lines('ab', 10, { align: 'center' })[0]?.pieces[0]?.x).toBe(4);
    expect(lines('שלום', 10)[0]?.pieces[0]?.x).toBe(6);
  });

  test('a bold word joins what stands right behind it', () => {
    const [line] = typeset([{ text: 'so ' }, { text: 'bold', weight: 600 }, { text: '. End' }], style, 20, measure);
    expect(line?.pieces.map(({ text, x, face }) => [text, x, face])).toEqual([
      ['so', 0, 'own-400'],
      ['bold', 3, 'own-600'],
      ['. End', 7, 'own-400'],
    ]);
  });

  test('links of their own stay apart', () => {
    const [line] = typeset([{ text: 'see ' }, { text: 'a b', link: 'https://example.org' }], style, 20, measure);
    expect(line?.pieces.map(({ text, span }) => [text, span.link])).toEqual([
      ['see', undefined],
      ['a b', 'https://example.org'],
    ]);
  });
});
