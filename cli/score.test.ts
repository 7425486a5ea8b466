import { describe, expect, test } from 'vitest';
import { folderWith, run, runHere } from './run.fixture.ts';

const head =
  'id: known\nversion: "1"\ntitle: Known answers\nphases: [{ title: a }, { title: b }, { title: c }, { title: d }]\n';
const phase = (id: string, more = '') => `{ id: ${id}, text: Q, statements: [s, s, s, s]${more} }`;
const dimension = (id: string, questions: readonly string[], more = '') =>
  `- id: ${id}\n  title: ${id}\n${more}  questions:\n${questions.map((question) => `  - ${question}\n`).join('')}`;
const model = (...dimensions: readonly string[]) => `${head}dimensions:\n${dimensions.join('')}`;

const three = model(dimension('d', [phase('a'), phase('b'), phase('c', ', weight: 2')]));
const practice = (counts: Readonly<Record<number, number>>) => {
  const all = Object.entries(counts).flatMap(([at, count]) =>
    Array.from({ length: count }, (_, n) => `{ id: p${at}-${n}, title: t, phase: ${at} }`),
  );
  return `{ id: q, type: practices, text: Q, practices: [${all.join(', ')}] }`;
};
const scale = (more = '') => `{ id: q, type: scale, text: Q, points: [a, b, c, d, e]${more} }`;
const criteria = [1, 1, 2, 2, 3, 3].map(
  (level, n) => `{ id: c${n}, type: criterion, text: Q, level: ${level}, partly: 0.5 }`,
);
const levels = (rule: string) => model(dimension('d', criteria, `  rule: ${rule}\n`));
const met = (...ids: readonly string[]) => `answers: { ${ids.map((id, n) => `c${n}: ${id}`).join(', ')} }`;
const onlyThird = met('not-met', 'not-met', 'not-met', 'not-met', 'met', 'met');
const people = (...answers: readonly string[]) =>
  `respondents: [${answers.map((answer) => `{ answers: { q: ${answer} } }`).join(', ')}]`;
const one = model(dimension('d', [phase('q')]));
const na = '{ notApplicable: why }';
const bands =
  'bands: [{ from: 0, to: 1, phase: 0 }, { from: 1, to: 5, phase: 1 }, { from: 5, to: 20, phase: 2 }, { from: 20, phase: 3 }]';
const days = model(dimension('d', [`{ id: q, type: number, text: Q, unit: days, better: higher, ${bands} }`]));
const four = (gate: string) =>
  `${gate}${model(...['a', 'b', 'c', 'd'].map((id) => dimension(`d-${id}`, [phase(id)])))}`;
const low = dimension('low', ['{ id: a, text: Q, statements: [s, s, s] }']);

const close = (value: number) => expect.closeTo(value, 9);

describe('phaseline score gives the known answers (scoring rules, section 8)', () => {
  test.each<[string, string, string, object]>([
    ['1', three, 'answers: { a: 3, b: 1, c: 2 }', { score: 2, reached: 1, why: { questions: [{ question: 'b' }] } }],
    ['2', three, `answers: { a: 3, b: ${na}, c: 2 }`, { score: close(2.3333333333), reached: 2, coverage: 1 }],
    [
      '3',
      three,
      'answers: { a: 3, b: unknown, c: 2 }',
      { score: close(2.3333333333), reached: 0, potential: 2, coverage: 0.75 },
    ],
    [
      '4',
      model(dimension('d', [practice({ 1: 2, 2: 4, 3: 1 })])),
      'answers: { q: [p1-0, p1-1, p2-0, p2-1, p2-2, p3-0] }',
      { score: close(1.75) },
    ],
    ['5', model(dimension('d', [practice({ 1: 1, 3: 2 })])), 'answers: { q: [p1-0, p3-1] }', { score: close(2) }],
    ['6', model(dimension('d', [scale()])), 'answers: { q: 2 }', { score: close(1.5) }],
    ['6, reversed', model(dimension('d', [scale(', reversed: true')])), 'answers: { q: 0 }', { score: close(3) }],
    ['7', levels('sumOfLevelMeans'), onlyThird, { score: close(1) }],
    ['7, all at half', levels('sumOfLevelMeans'), met(...Array<string>(6).fill('partly')), { score: close(1.5) }],
    ['7, gated', levels('gated'), onlyThird, { score: 0 }],
    ['8', one, people('0', '1', '3', '3'), { score: 1.75, reached: 1 }],
    [
      '9',
      model(
        dimension('one', [phase('a'), phase('b', ', weight: 9')]),
        dimension('two', [phase('c', ', weight: 8'), phase('d', ', weight: 2')]),
      ),
      'answers: { a: 2, b: 3, c: 1, d: 2 }',
      {
        score: close(2.05),
        reached: 1,
        dimensions: [
          { score: close(2.9), reached: 2 },
          { score: close(1.2), reached: 1 },
        ],
      },
    ],
    ['10', three, 'answers: {}', { score: null, reached: null, coverage: 0, confidence: 'low', state: 'notAssessed' }],
    [
      '10, n/a',
      three,
      `answers: { a: ${na}, b: ${na}, c: ${na} }`,
      { score: null, reached: null, coverage: null, state: 'nothingApplies' },
    ],
    ['12', days, 'answers: { q: 5 }', { score: 2 }],
    ['12, just below', days, 'answers: { q: 4.999 }', { score: 1 }],
    ['13', four(''), 'answers: { a: 2, b: 2, c: 2, d: 0 }', { reached: 0 }],
    ['13, three quarters', four('gate: { dimensions: 0.75 }\n'), 'answers: { a: 2, b: 2, c: 2, d: 0 }', { reached: 2 }],
    ['14', one, people('3', '3', 'unknown', 'unknown'), { score: 3, reached: 0, potential: 3, coverage: 0.5 }],
    ['14, three of five', one, people('3', '3', '3', 'unknown', 'unknown'), { score: 3, reached: 3 }],
    ['14, n/a', one, people('2', na, na), { state: 'nothingApplies' }],
    [
      '15',
      `gate: { share: 2/3 }\n${model(
        dimension(
          'd',
          ['a', 'b', 'c'].map((id) => phase(id)),
        ),
      )}`,
      'answers: { a: 3, b: 2, c: 1 }',
      {
        reached: 2,
        progress: [
          { meeting: 3, gating: 3 },
          { meeting: 2, gating: 3 },
          { meeting: 1, gating: 3 },
        ],
      },
    ],
    [
      '16',
      model(low, dimension('full', [phase('b')])),
      'answers: { a: 2, b: 3 }',
      { reached: 3, why: { lowCeilings: [{ dimension: 'low', ceiling: 2 }] } },
    ],
  ])('%s', async (_, questionnaire, answers, result) => {
    const cwd = folderWith({ 'model.yaml': questionnaire, 'answers.yaml': answers });
    const { exit, out, err } = await runHere(['score', 'model.yaml', 'answers.yaml', '--json'], { cwd });
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(JSON.parse(out).result).toMatchObject(result);
  });

  test('8, the question itself; 12, a number that is refused', () => {
    const cwd = folderWith({ 'one.yaml': one, 'four.yaml': people('0', '1', '3', '3'), 'days.yaml': days });
    expect(JSON.parse(run(['score', 'one.yaml', 'four.yaml', '--json'], { cwd }).out).questions).toMatchObject([
      { id: 'q', scoreValue: 1.75, gateValue: 1, disagreement: close(0.8660254038), split: true },
    ]);
    expect(run(['score', 'days.yaml', '-'], { cwd, input: 'answers: { q: -1 }' })).toEqual({
      exit: 1,
      out: '',
      err: '-:1:15: error: `answers.q`: the number is outside the range of the question. It is 0 or more.\n',
    });
  });
});
