import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mapTexts } from '#core/questionnaire/map-texts.ts';
import { normalise } from '#core/questionnaire/normalise.ts';
import { offers } from '#core/questionnaire/normalise-question.ts';
import type { Content, Node, Question, Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { readTranslation } from '#core/questionnaire/read-translation.ts';
import { questionnaireSchema } from '#core/questionnaire/schema.ts';
import { textsOf } from '#core/questionnaire/text-paths.ts';
import { arbitraryQuestionnaire } from '#core/scoring/arbitrary-questionnaire.fixture.ts';
import { everyType } from './every-type.fixture.ts';
import { loadQuestionnaire } from './load-questionnaire.ts';
import { loadText } from './load-text.ts';
import { printQuestionnaire } from './print-questionnaire.ts';

function load(text: string): Questionnaire {
  const loaded = loadQuestionnaire(text, 'file.yaml');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  return loaded.questionnaire;
}

describe('load, print, load', () => {
  const files = ['platform-engineering', 'api-governance', 'delivery-metrics'].map((name) => {
    const file = new URL(`../../questionnaires/${name}.yaml`, import.meta.url);
    return [name, readFileSync(file, 'utf8')] as const;
  });

  test.each([...files, ['every type', everyType] as const])('%s', (_, text) => {
    const questionnaire = load(text);
    const printed = printQuestionnaire(questionnaire);
    expect(load(printed)).toEqual(questionnaire);
    expect(printQuestionnaire(load(printed))).toBe(printed);
  });
});

/** Texts that YAML could take for something else, and any others. */
const tricky = fc.constantFrom(
  ...[
    'yes',
    'null',
    '~',
    '2/3',
    '007',
    '1e3',
    '0x1',
    '.inf',
    '- a',
    '? a',
    'a: b',
    'a #b',
    '#a',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
  ],
  ...[
    '{a',
    '[a',
    '%a',
    '@a',
    '`a',
    '"a',
    "'a'",
    '---',
    '...',
    'a\n\nb',
    'a\n  b\n c',
    'a\tb',
    'a\r\nb',
    'é\u2028z',
    'a:',
    '\\n',
    '<<',
  ],
);
const anyText = fc.oneof(
  tricky,
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) => text.replaceAll(/\p{Cc}/gu, '').trim() || 'x'),
  fc
    .string({ unit: fc.constantFrom('a', ' ', '\n', ':', '#', '-', '"'), minLength: 1, maxLength: 200 })
    .map((text) => text.trim() || 'x'),
);

const list = <T>(part: fc.Arbitrary<T>) => fc.array(part, { minLength: 1, maxLength: 2 });
/** Each part or not. */
const optional = { requiredKeys: [] } satisfies { requiredKeys: [] };
const link = fc.record({ title: anyText, url: fc.constant('https://example.org/a?b=c#d') });
const marks = {
  tags: list(anyText),
  references: list(fc.constantFrom({ title: 'A' }, { title: 'A', url: 'http://b.org' })),
  showIf: fc.constant('q0 >= 1 and not (q1 is unknown)'),
};
const content: fc.Arbitrary<Content> = fc.constantFrom(
  { id: 'c', text: 'Text' },
  { id: 'c', text: 'Text', showIf: 'a = b' },
);
const ofQuestion = fc.record(
  {
    ...marks,
    before: list(content),
    scope: anyText,
    examples: list(anyText),
    links: list(link),
    audience: fc.constantFrom(['developer'] as const, ['executive', 'platform'] as const),
    dependsOn: list(fc.constant('q0')),
    required: fc.boolean(),
    allowUnknown: fc.boolean(),
    allowNotApplicable: fc.boolean(),
    allowComment: fc.boolean(),
  },
  optional,
);
const ofNode = fc.record({ ...marks, after: list(content) }, optional);
const set = {
  id: 'agree',
  answers: { type: 'scale', points: [{ title: 'No' }, { title: 'Yes', score: 1 }], reversed: true },
} as const;
const extras = fc.record(
  {
    sources: list(link),
    allowUnknown: fc.constant(false as const),
    allowNotApplicable: fc.constant(false as const),
    changelog: list(fc.record({ version: fc.constant('1.0'), text: anyText })),
    retired: list(fc.constantFrom('old', 'q.old')),
    glossary: list(fc.record({ term: anyText, meaning: anyText })),
    profiles: list(
      fc.record({ id: fc.constant('p'), title: anyText, description: fc.constant(''), questions: fc.constant(['q0']) }),
    ),
    displayBase: fc.constantFrom(0 as const, 1 as const),
    licence: anyText,
    attribution: anyText,
    steps: fc.constantFrom([
      {
        id: 's',
        title: 'S',
        why: 'W',
        how: 'H',
        dimension: 'n0',
        leads: { from: 0, to: 1 },
        lifts: [],
        effort: 2,
        requires: ['s'],
        outcome: 'O',
        metrics: [],
        example: 'E',
        links: [],
        triggers: [
          { question: 'q0', band: 0 },
          { question: 'q0', notChosen: 'o0' },
        ],
      },
    ]),
  },
  optional,
);

/** A random questionnaire with random parts of everything else; not everything refers to what is there. */
const everything = fc
  .record({
    model: arbitraryQuestionnaire(),
    extras,
    seeds: fc.infiniteStream(fc.tuple(ofQuestion, ofNode, fc.boolean())),
    texts: fc.infiniteStream(anyText),
    languages: fc.boolean(),
  })
  .map(({ model, extras, seeds, texts, languages }): Questionnaire => {
    const next = <T>(stream: Iterator<T>): T => stream.next().value as T;
    const question = (one: Question): Question => {
      const [more, , isShared] = next(seeds);
      // The file needs a rule where there are rules.
      const { rules, ...rest } = one as Question & { rules?: { when: readonly unknown[] } };
      const whole = (rules && rules.when.length > 0 ? one : rest) as Question;
      if (one.type === 'scale' && isShared)
        return { ...whole, ...more, ...set.answers, reversed: one.reversed, answerSet: 'agree' } as Question;
      const { allowUnknown = true, allowNotApplicable = true } = more;
      const allowed = {
        allowUnknown: allowUnknown || offers(whole, 'unknown'),
        allowNotApplicable: allowNotApplicable || offers(whole, 'notApplicable'),
      };
      return { ...whole, ...more, ...allowed } as Question;
    };
    const node = (one: Node, inside = false): Node => {
      const [, { after, ...more }] = next(seeds);
      const holds = inside || one.kind === 'dimension';
      const children = one.children.map((child) => (child.kind === 'question' ? question(child) : node(child, holds)));
      return { ...one, ...more, children, ...(holds && after && { after }) };
    };
    const whole = { ...model, ...extras, nodes: model.nodes.map((each) => node(each)), answerSets: [set] };
    const said = mapTexts(whole, () => next(texts));
    if (!languages) return said;
    return {
      ...said,
      translations: { de: Object.fromEntries([...textsOf(said).keys()].map((path) => [path, next(texts)])) },
    };
  });

/** As the loader reads it, but without the cross-checks. */
function readAll(text: string): Questionnaire {
  const loaded = loadText<Questionnaire>(
    text,
    'file.yaml',
    { bytes: 1e7, lexemes: 1e7, entries: 1e7, values: 1e7 },
    (data) => {
      const file = questionnaireSchema.parse(data);
      const plain = normalise(file);
      const entries = Object.entries(file.translations ?? {}).map(([locale, texts]) => [
        locale,
        readTranslation(plain, locale, texts).texts,
      ]);
      return {
        value: entries.length > 0 ? { ...plain, translations: Object.fromEntries(entries) } : plain,
        issues: [],
      };
    },
  );
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  return loaded.value;
}

test('whatever a questionnaire holds, its print says the same, and in one way only', () => {
  fc.assert(
    fc.property(everything, (questionnaire) => {
      const printed = printQuestionnaire(questionnaire);
      const read = readAll(printed);
      expect(read).toEqual(questionnaire);
      expect(printQuestionnaire(read)).toBe(printed);
    }),
    { numRuns: 200 },
  );
});

test('a share is printed as the fraction it was', () => {
  const printed = printQuestionnaire(load(everyType.replace('dimensions: 0.75', 'dimensions: 17/23')));
  expect(printed).toContain('gate:\n  share: 2/3\n  dimensions: 17/23\n');
});

test('what YAML 1.1 takes for a number or for true and false is printed in quotes', () => {
  const printed = printQuestionnaire(
    load(everyType.replace(/^title: .*$/m, 'title: "12:30"').replace(/^( +)title: (\w+)$/m, '$1title: "No"')),
  );
  expect(printed).toContain('\ntitle: "12:30"\n');
  expect(printed).toContain('title: "No"\n');
});
