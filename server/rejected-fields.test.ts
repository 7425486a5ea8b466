import { describe, expect, it } from 'vitest';
import { packRejected, unpackRejected } from './rejected-fields.ts';

const typed: Record<string, string[]> = {
  'n.share': ['about half'],
  'c.share': ['x'.repeat(6_000)],
  'l.share': ['example.org'],
  'a.team': ['.na'],
  'r.team': [' '],
};
const get = (name: string) => typed[name] ?? [];
const versions = new Map([['share', 3]]);
const part = (question: string, part: 'answer' | 'comment' | 'link', code: string) => ({ question, part, code });

describe('rejected fields', () => {
  it('come back part by part, with the first thing that is wrong', () => {
    const packed = packRejected(
      [part('share', 'answer', 'notANumber'), part('share', 'link', 'notALink')],
      get,
      versions,
    );
    const share = unpackRejected(packed).get('share');
    expect([share?.code, share?.version]).toEqual(['notANumber', 3]);
    expect(share?.fields).toMatchObject({ 'n.share': ['about half'], 'l.share': ['example.org'] });
    expect(share?.fields).not.toHaveProperty('c.share');
  });

  it('keep room for the questions that fit beside one that does not', () => {
    typed['c.share'] = [
      Array.from({ length: 6_000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7_919) % 9_000))).join(''),
    ];
    const packed = packRejected(
      [part('share', 'comment', 'tooLong'), part('team', 'answer', 'reasonMissing')],
      get,
      versions,
    );
    expect(packed.length).toBeLessThan(3_600);
    expect([...unpackRejected(packed).keys()]).toEqual(['team']);
  });

  it('never pack more than can be unpacked', () => {
    typed['c.share'] = ['x'.repeat(70_000)];
    const packed = packRejected(
      [part('team', 'answer', 'reasonMissing'), part('share', 'comment', 'tooLong')],
      get,
      versions,
    );
    expect([...unpackRejected(packed).keys()]).toEqual(['team']);
  });

  it.each([undefined, '', 'junk', 'e30', 'AAAA'])('are nothing where the cookie says %s', (cookie) => {
    expect(unpackRejected(cookie).size).toBe(0);
  });
});
