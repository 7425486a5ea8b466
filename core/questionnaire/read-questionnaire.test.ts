import { expect, test } from 'vitest';
import { file, fileWith, question, step } from './questionnaire.fixture.ts';
import { readQuestionnaire } from './read-questionnaire.ts';

function issuesOf(data: unknown): string[] {
  return readQuestionnaire(data).issues.map(({ path, message, hint = '' }) =>
    `${path.join('.')}: ${message} ${hint}`.trim(),
  );
}

test('a sound file gives a questionnaire and no issues', () => {
  const { questionnaire, issues } = readQuestionnaire(file());
  expect(questionnaire?.title).toBe('Model');
  expect(issues).toEqual([]);
});

test('a warning does not keep it from being served', () => {
  const { questionnaire, issues } = readQuestionnaire(file({ steps: [] }));
  expect(questionnaire?.steps).toEqual([]);
  expect(issues.map(({ severity }) => severity)).toEqual(['warning']);
});

test('a broken reference does', () => {
  expect(readQuestionnaire(file({ steps: [step('s', { lifts: ['x'] })] })).questionnaire).toBeNull();
});

test('unknown keys do not hide broken references, nor what else is wrong', () => {
  expect(issuesOf(file({ colour: 1, steps: [step('s', { dimension: 'x', owner: 'me' })] }))).toEqual([
    'steps.0.owner: this key is not known.',
    'colour: this key is not known.',
    'steps.0.dimension: there is no dimension `x`.',
  ]);
  expect(issuesOf(fileWith([question('q', { weigth: 2 })], { dimensions: [] }))).toEqual([
    'dimensions.0.questions.0.weigth: this key is not known. Did you mean `weight`?',
    'dimensions.0.dimensions: an entry holds either dimensions, or questions and groups, but not both.',
  ]);
});

test('a key that every object inherits is as unknown as others', () => {
  const data = JSON.parse(JSON.stringify(file({ proto: {} })).replace('"proto"', '"__proto__"'));
  expect(issuesOf(data)).toEqual(['__proto__: this key is not known.']);
});

test('so it is where any key may stand', () => {
  const text = JSON.stringify(
    file({
      answerSets: { proto: { type: 'scale', points: ['a', 'b'] } },
      translations: { de: { title: 'M', proto: 'x' } },
    }),
  );
  expect(issuesOf(JSON.parse(text.replaceAll('"proto"', '"__proto__"')))).toEqual([
    'answerSets.__proto__: this key is not known.',
    'translations.de.__proto__: this key is not known.',
    expect.stringMatching(/^translations\.de: \d+ of \d+ texts are not translated/),
  ]);
});

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  ['too much text', { title: 'x'.repeat(501) }, 'title: this may have at most 500 characters.'],
  ['too many phases', { phases: Array(11).fill({ title: 'P' }) }, 'phases: this may have at most 10 entries.'],
  ['another display base', { displayBase: 2 }, 'displayBase: this must be one of `0`, `1`.'],
  ['no list', { dimensions: 'none' }, 'dimensions: this must be a list, not text.'],
  ['no text', { title: true }, 'title: this must be text, not `true`. Put it in quotes.'],
  ['a list for a text', { title: [] }, 'title: this must be text, not a list.'],
  ['keys for a list', { phases: {} }, 'phases: this must be a list, not keys with values.'],
  [
    'half a pair',
    { title: '\ud800' },
    'title: this holds a control character or half of a character pair, which no page can show.',
  ],
  ['no questions', { dimensions: [] }, 'dimensions: this needs at least 1 entry.'],
  [
    'no statements',
    { dimensions: [{ id: 'd', title: 'D', questions: [question('q', { statements: {} })] }] },
    'dimensions.0.questions.0.statements: this needs at least 1 entry.',
  ],
  ['no gate', { gate: { share: true } }, 'gate.share: this must be a number, not `true`.'],
  ['a low effort', { steps: [step('s', { effort: 0 })] }, 'steps.0.effort: this must be at least 1.'],
  ['no locale', { locale: 'english language' }, 'locale: this must be a language tag such as `en` or `de-AT`.'],
  [
    'a practice of phase 0',
    fileWith([question('q', { type: 'practices', practices: [{ id: 'p', title: 'P', phase: 0 }] })]),
    'dimensions.0.questions.0.practices.0.phase: a practice belongs to phase 1 or higher.',
  ],
  [
    'a type that is no text',
    fileWith([question('q', { type: 5 })]),
    'dimensions.0.questions.0.type: this must be one of `phase`, `scale`, `choice`, `multi`, `practices`, `number`, `criterion`, `text`.',
  ],
])('%s', (_, overrides, issue) => {
  expect(issuesOf(file(overrides))).toEqual([issue]);
});
