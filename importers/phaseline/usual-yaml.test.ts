import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Path } from '#core/questionnaire/issue.ts';
import { composeYaml } from './compose-yaml.ts';
import { everyType } from './every-type.fixture.ts';
import { hostileFiles } from './hostile-files.fixture.ts';
import { questionnaireLimits as limits } from './limits.ts';
import { offsetFinder } from './offset-finder.ts';
import { plainData } from './plain-data.ts';
import { usualYaml } from './usual-yaml.ts';

const isLong = process.env.PHASELINE_LONG === '1';

/** What the whole parser makes of a text; null for a fault. */
function whole(text: string) {
  const composed = composeYaml(text, limits);
  if (!composed.ok || composed.spots.length > 0) return null;
  const plain = plainData(composed.document, limits.values);
  return plain && { ...plain, offsetOf: offsetFinder(composed.document) };
}

/** To every part, and to what is missing beside it. */
function pathsIn(data: unknown, path: Path = []): Path[] {
  if (typeof data !== 'object' || data === null) return [path];
  const names = Array.isArray(data) ? [...data.keys(), data.length] : [...Object.keys(data), 'nothing'];
  return [path, ...names.flatMap((name) => pathsIn(Reflect.get(data, name), [...path, name]))];
}

/** Reads a text both ways; true if the short one reads it. */
function isReadAlike(text: string): boolean {
  const usual = usualYaml(text, limits);
  if (usual === null) return false;
  const other = whole(text);
  if (!other || !isDeepStrictEqual(other.data, usual.data)) expect([text, usual.data]).toEqual([text, other?.data]);
  const elsewhere = pathsIn(usual.data).filter((path) =>
    (['key', 'value'] as const).some((meant) => usual.offsetOf(path, meant) !== other?.offsetOf(path, meant)),
  );
  if (elsewhere.length > 0) expect([text, elsewhere]).toEqual([text, []]);
  return true;
}

const file = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const builtIn = ['platform-engineering', 'delivery-metrics', 'api-governance'].map((id) =>
  file(`questionnaires/${id}.yaml`),
);
const guide = [...file('docs/guides/questionnaire-format.md').matchAll(/^```yaml ?.*\n([\s\S]*?)^```$/gm)].map(
  ([, text = '']) => text,
);

describe('the usual way', () => {
  test.each([everyType, ...builtIn])('reads what people write (%#)', (text) => {
    expect(isReadAlike(text)).toBe(true);
  });

  test('reads the keys of the guide’s examples', () => {
    const whole = guide.filter((text) => !text.startsWith('- '));
    expect(whole.filter(isReadAlike)).toEqual(whole);
  });

  const texts = [
    'a: 1 # one\nb: -2.5\n# two\nc: true\nd: 2/3\ne: 1.2.0\nf: yes\n',
    "a: one\n  two\n  three\nb: \"four\n  five\"\nc: 'it''s'\n",
    'a: |\n  one\n\n    two\n\nb: |-\n  three\nc: >\n  four\n  five\n\n  six\n',
    'a:\n- b: [1, "two", { c: "d \\" e" }, []]\n  f: http://g\n-   h\ni: {}\n',
    '"no": 1\n2: "\\n"\n\'x y\':\n    - - 1\n',
    'a: é € 𝄞\u00a0\n',
  ];
  test.each(texts)('reads %j alike', (text) => {
    expect([text, isReadAlike(text)]).toEqual([text, !text.includes('- - ')]);
  });

  const others = [
    'a:\tb',
    'a: b\r\n',
    '---\na: b',
    'a: &b c',
    'a: !!str b',
    '- a',
    'a: [b,\n  c]',
    'a:',
    'a: b: c',
    'a: 1\na: 2',
    'a: 0x1',
    'a: ~',
    '__proto__: a',
  ];
  test.each(others)('leaves %j to the whole parser', (text) => {
    expect(usualYaml(text, limits)).toBeNull();
  });
});

test('of bad files it reads none otherwise', () => {
  const small = hostileFiles().filter(({ bytes }) => bytes.length < 20_000);
  const some = small.filter((_, at) => isLong || at % 4 === 0).map(({ bytes }) => new TextDecoder().decode(bytes));
  expect(some.filter(isReadAlike).length).toBeGreaterThan(50);
});

/** A sound text of some lines with letters put in, taken out or repeated. */
const broken = fc
  .record({
    text: fc.constantFrom(everyType, ...guide, ...guide),
    window: fc.tuple(fc.nat(), fc.integer({ min: 1, max: 14 })),
    changes: fc.array(
      fc.record({
        at: fc.nat(),
        cut: fc.integer({ min: 0, max: 3 }),
        put: fc.constantFrom(
          '',
          ' ',
          '  ',
          '\n',
          '\n  ',
          '- ',
          ':',
          ': ',
          ' #',
          '"',
          "'",
          '[',
          ']',
          '{',
          '}',
          ',',
          '|',
          '>-',
          '&a',
          '*a',
          '!',
          '? ',
          '~',
          '1',
          '0x1',
          '.5',
          '1e3',
          '\\',
          '---',
          '%',
          '<<',
          '.inf',
          '+1',
          'é',
        ),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ text, window: [from, size], changes }) => {
    const lines = text.split('\n');
    const begin = from % lines.length;
    const some = lines.slice(begin, begin + size);
    const indents = some.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
    const cut = Math.min(...indents, 100);
    const sound = `${some[0]?.trim().startsWith('- ') ? 'list:\n' : ''}${some.map((line) => line.slice(cut)).join('\n')}\n`;
    return changes.reduce((all, { at, cut: letters, put }) => {
      const place = at % all.length;
      return all.slice(0, place) + put + all.slice(place + letters);
    }, sound);
  });

test('of texts with any fault it reads none otherwise', () => {
  let read = 0;
  fc.assert(
    fc.property(broken, (text) => {
      if (isReadAlike(text)) read += 1;
    }),
    { numRuns: isLong ? 50_000 : 1000 },
  );
  expect(read).toBeGreaterThan(100);
});
