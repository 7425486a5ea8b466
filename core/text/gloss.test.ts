import { describe, expect, it } from 'vitest';
import { gloss } from './gloss.ts';

const api = { term: 'API', meaning: 'A contract.' };
const path = { term: 'golden path', meaning: 'The easy way.' };
const plain = (text: string) => ({ text, entry: null });

describe('gloss', () => {
  it('marks the first mention of a term in all texts, in any case and number', () => {
    expect(gloss(['Golden paths need an api.', 'An API', 'a golden path'], [api, path])).toEqual([
      [{ text: 'Golden paths', entry: path }, plain(' need an '), { text: 'api', entry: api }, plain('.')],
      [plain('An API')],
      [plain('a golden path')],
    ]);
  });

  it('leaves parts of words alone', () => {
    expect(gloss(['Rapid apiary'], [api])).toEqual([[plain('Rapid apiary')]]);
  });

  it('prefers the longer term, and takes signs as letters', () => {
    const long = { term: 'API (public)', meaning: 'x' };
    expect(gloss(['An API (public)'], [api, long])).toEqual([[plain('An '), { text: 'API (public)', entry: long }]]);
  });

  it('returns the text where nothing is to be marked', () => {
    expect(gloss([''], [api])).toEqual([[plain('')]]);
    expect(gloss(['API'], [])).toEqual([[plain('API')]]);
  });
});
