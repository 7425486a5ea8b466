import { describe, expect, test } from 'vitest';
import { crossCheck } from './cross-check.ts';
import { file, fileWith, question, questionnaireOf, step } from './questionnaire.fixture.ts';

type Entry = Readonly<Record<string, unknown>>;

/** Each issue in one line: severity, path, message and hint. */
function issuesOf(entry: Entry): string[] {
  return crossCheck(questionnaireOf(entry)).map(({ severity, path, message, hint }) =>
    [severity, path.join('.'), message, hint].filter((part) => part !== undefined).join(' | '),
  );
}

const q = 'dimensions.0.questions.0';
const yesNo = [
  { id: 'yes', title: 'Yes', phase: 3 },
  { id: 'no', title: 'No', phase: 0 },
];
const band = (from: number, to: number, phase: number) => ({ from, to, phase });
const number = (better: string, bands: Entry[]) => question('q', { type: 'number', unit: 'days', better, bands });
const marks = (...scores: (number | undefined)[]) =>
  scores.map((score, index) => ({ id: `o${index}`, title: 'O', ...(score !== undefined && { score }) }));
const criterion = (level: number, overrides: Entry = {}) =>
  question(`c${level}`, { type: 'criterion', level, ...overrides });
const practices = (...phases: number[]) =>
  question('q', {
    type: 'practices',
    practices: phases.map((phase, index) => ({ id: `p${index}`, title: 'P', phase })),
  });

test('a sound questionnaire has no issues', () => {
  expect(issuesOf(file())).toEqual([]);
});

describe('ids', () => {
  test('of nodes, at any depth', () => {
    const groups = [{ id: 'd', title: 'G', questions: [question('r')] }];
    expect(issuesOf(fileWith([question('q')], { groups }))).toEqual([
      'error | dimensions.0.groups.0.id | another dimension or group is called `d` already.',
    ]);
  });

  test('of questions, over the whole questionnaire', () => {
    const dimensions = [
      { id: 'd', title: 'D', questions: [question('q')] },
      { id: 'e', title: 'E', dimensions: [{ id: 'f', title: 'F', questions: [question('r'), question('q')] }] },
    ];
    expect(issuesOf(file({ dimensions }))).toEqual([
      'error | dimensions.1.dimensions.0.questions.1.id | another question is called `q` already.',
    ]);
  });

  test('of options and practices, within their question', () => {
    const twice = [...yesNo, { id: 'no', title: 'Never', phase: 1 }];
    const other = practices(1, 2, 3);
    expect(issuesOf(fileWith([question('r', { type: 'choice', options: twice }), other]))).toEqual([
      `error | ${q}.options.2.id | another option is called \`no\` already.`,
    ]);
    const same = [1, 2].map((phase) => ({ id: 'p', title: 'P', phase }));
    expect(issuesOf(fileWith([question('q', { type: 'practices', practices: same })]))).toEqual([
      `error | ${q}.practices.1.id | another practice is called \`p\` already.`,
    ]);
  });

  test('of steps, profiles, a profile’s questions and terms', () => {
    const profile = { id: 'p', title: 'P', questions: ['q', 'q'] };
    const term = { term: 'phase', meaning: 'A stage.' };
    const entry = file({ steps: [step('s'), step('s')], profiles: [profile, profile], glossary: [term, term] });
    expect(issuesOf(entry)).toEqual([
      'error | steps.1.id | another step is called `s` already.',
      'error | profiles.1.id | another profile is called `p` already.',
      'error | profiles.0.questions.1 | another question of this profile is called `q` already.',
      'error | profiles.1.questions.1 | another question of this profile is called `q` already.',
      'error | glossary.1.term | another term is called `phase` already.',
    ]);
  });
});

describe('references', () => {
  test('of steps and profiles', () => {
    const steps = [step('s', { dimension: 'x', lifts: ['q', 'team-a'], requires: ['other'] })];
    const profiles = [{ id: 'p', title: 'P', questions: ['taem'] }];
    expect(issuesOf(fileWith([question('q'), question('team')], {}, { steps, profiles }))).toEqual([
      'error | steps.0.dimension | there is no dimension `x`.',
      'error | steps.0.lifts.1 | there is no question `team-a`. | Did you mean `team`?',
      'error | steps.0.requires.0 | there is no step `other`.',
      'error | profiles.0.questions.0 | there is no question `taem`. | Did you mean `team`?',
    ]);
  });

  test('of triggers', () => {
    const questions = [
      question('pick', { type: 'choice', options: yesNo }),
      number('lower', [band(0, 1, 3), band(1, 2, 0)]),
      question('done', { type: 'practices', practices: [{ id: 'pair', title: 'Pair', phase: 3 }] }),
      question('plain'),
    ];
    const good = [
      { question: 'pick', chosen: 'yes' },
      { question: 'q', band: 1 },
      { question: 'done', notChosen: 'pair' },
    ];
    const bad = [
      { question: 'pikc', chosen: 'yes' },
      { question: 'pick', chosen: 'yess' },
      { question: 'q', band: 2 },
      { question: 'pick', band: 0 },
      { question: 'done', notChosen: 'solo' },
      { question: 'plain', chosen: 'yes' },
    ];
    expect(issuesOf(fileWith(questions, {}, { steps: [step('s', { triggers: good })] }))).toEqual([]);
    expect(issuesOf(fileWith(questions, {}, { steps: [step('s', { triggers: bad })] }))).toEqual([
      'error | steps.0.triggers.0.question | there is no question `pikc`. | Did you mean `pick`?',
      'error | steps.0.triggers.1.chosen | `pick` has no option `yess`. | Did you mean `yes`?',
      'error | steps.0.triggers.2.band | `q` has 2 bands, and the first is number 0.',
      'error | steps.0.triggers.3.band | `pick` has 0 bands, and the first is number 0.',
      'error | steps.0.triggers.4.notChosen | `done` has no option `solo`.',
      'error | steps.0.triggers.5.chosen | `plain` has no option `yes`.',
    ]);
  });
});

describe('requires', () => {
  const chain = (links: Readonly<Record<string, string[]>>) =>
    issuesOf(file({ steps: Object.entries(links).map(([id, requires]) => step(id, { requires })) }));

  test('may form any graph without a way back', () => {
    expect(chain({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual([]);
  });

  test('of itself', () => {
    expect(chain({ a: ['a'] })).toEqual(['error | steps.0.requires | these steps wait for each other: `a` → `a`.']);
  });

  test('in a circle, entered from outside', () => {
    expect(chain({ a: ['c'], b: ['c'], c: ['d'], d: ['b'] })).toEqual([
      'error | steps.1.requires | these steps wait for each other: `c` → `d` → `b` → `c`.',
    ]);
  });

  test('in two circles', () => {
    expect(chain({ a: ['b'], b: ['a'], c: ['d'], d: ['c'] })).toHaveLength(2);
  });

  test('in a chain of a thousand steps', () => {
    const links = Array.from({ length: 1000 }, (_, index) => [`s${index}`, index < 999 ? [`s${index + 1}`] : []]);
    expect(chain(Object.fromEntries(links))).toEqual([]);
  });
});

describe('bands', () => {
  test.each<[string, Entry[], string]>([
    ['a hole', [band(0, 1, 0), band(2, 9, 3)], 'no band covers 1 to 2.'],
    ['an overlap', [band(0, 2, 0), { from: 1, phase: 3 }], 'the bands 0 to 2 and from 1 up overlap.'],
    ['an empty band', [band(0, 0, 0), band(0, 9, 3)], 'the band 0 to 0 is empty: `from` must be below `to`.'],
    ['two open ends', [{ phase: 0 }, { phase: 3 }], 'the bands of all numbers and of all numbers overlap.'],
    [
      'a fall',
      [{ to: 1, phase: 3 }, band(1, 9, 0)],
      'higher numbers are better, but the phase falls from below 1 to 1 to 9.',
    ],
  ])('with %s', (_, bands, message) => {
    expect(issuesOf(fileWith([number('higher', bands)]))).toEqual([`error | ${q}.bands | ${message}`]);
  });

  test('rise or fall as better says', () => {
    const bands = [band(0, 1, 0), band(1, 2, 0), { from: 2, phase: 3 }];
    expect(issuesOf(fileWith([number('higher', bands)]))).toEqual([]);
    expect(issuesOf(fileWith([number('lower', bands)]))).toEqual([
      `error | ${q}.bands | higher numbers are worse, but the phase rises from 1 to 2 to from 2 up.`,
    ]);
  });
});

test('the highest answer lies in the last band', () => {
  const bands = [band(0, 50, 0), { from: 50, phase: 3 }];
  const upTo = (max: number, last = bands) => issuesOf(fileWith([{ ...number('higher', last), max }]));
  expect(upTo(100)).toEqual([]);
  expect(upTo(50)).toEqual([]);
  expect(upTo(49)).toEqual([`error | ${q}.max | 49 does not lie in the last band, from 50 up.`]);
  expect(upTo(100, [band(0, 50, 0), band(50, 100, 3)])).toEqual([
    `error | ${q}.max | 100 does not lie in the last band, 50 to 100.`,
  ]);
});

test('no phase, level or own score above the last phase', () => {
  const rules = { when: [{ if: 'yes', result: 'good', phase: 4 }], otherwise: { result: 'poor', phase: 5 } };
  const entry = fileWith(
    [
      question('a', { statements: { 0: 'None.', 4: 'All.' } }),
      question('b', { type: 'scale', points: ['Low', { title: 'High', score: 3.5 }, { title: 'No', score: -1 }] }),
      question('c', { type: 'choice', options: [{ id: 'yes', title: 'Y', phase: 9 }, ...yesNo.slice(1)], rules }),
      question('e', { type: 'multi', options: marks(1), rules: { when: rules.when.map((w) => ({ ...w, if: 'o0' })) } }),
      practices(4),
      question('f', { type: 'number', unit: 'h', better: 'higher', bands: [{ phase: 6 }] }),
      criterion(4),
      question('g', { type: 'text' }),
    ],
    {},
    { steps: [step('s', { leads: { from: 3, to: 4 } })] },
  );
  const say = (phase: number) => `the phases of this questionnaire are 0 to 3, and this is ${phase}.`;
  expect(issuesOf(entry)).toEqual([
    `error | ${q}.statements.4 | ${say(4)}`,
    `error | dimensions.0.questions.1.points.1.score | ${say(3.5)}`,
    `error | dimensions.0.questions.1.points.2.score | ${say(-1)}`,
    `error | dimensions.0.questions.2.options.0.phase | ${say(9)}`,
    `error | dimensions.0.questions.2.rules.when.0.phase | ${say(4)}`,
    `error | dimensions.0.questions.2.rules.otherwise.phase | ${say(5)}`,
    `error | dimensions.0.questions.3.rules.when.0.phase | ${say(4)}`,
    `error | dimensions.0.questions.4.practices.0.phase | ${say(4)}`,
    `error | dimensions.0.questions.5.bands | ${say(6)}`,
    `error | dimensions.0.questions.6.level | ${say(4)}`,
    `error | steps.0.leads.to | ${say(4)}`,
    'warning | dimensions.0.questions.3.rules | there is no `otherwise`, so answers that match no rule get no score.',
  ]);
});

describe('options', () => {
  test('of a scored choice have a phase or a score, and one of them counts', () => {
    expect(issuesOf(fileWith([question('q', { type: 'choice', options: marks(undefined, 2, -1) })]))).toEqual([
      `error | ${q}.options.0 | this option has neither a phase nor a score.`,
      `error | ${q}.options.2.score | the score of a single choice is 0 or higher.`,
    ]);
    expect(issuesOf(fileWith([question('q', { type: 'choice', options: marks(0, 0) })]))).toEqual([
      `error | ${q}.options | no option scores above 0.`,
    ]);
  });

  test('of a scored multi: one scores above 0', () => {
    expect(issuesOf(fileWith([question('q', { type: 'multi', options: marks(-1, undefined) })]))).toEqual([
      `error | ${q}.options | no option scores above 0.`,
    ]);
    expect(issuesOf(fileWith([question('q', { type: 'multi', options: marks(-1, 1) })]))).toEqual([]);
  });

  test('of a criterion: one meets it', () => {
    const options = [0, 0.5].map((fraction, index) => ({ id: `o${index}`, title: 'O', fraction }));
    expect(issuesOf(fileWith([criterion(3, { options })]))).toEqual([
      `error | ${q}.options | no option has the fraction 1, so the criterion can never be met.`,
    ]);
  });

  test('of a question that is not scored, or that has rules, need no values', () => {
    const rules = { when: [{ if: 'o0', result: 'good', phase: 3 }], otherwise: { result: 'poor', phase: 0 } };
    const unscored = question('r', { type: 'choice', options: marks(undefined, undefined), scored: false });
    for (const type of ['choice', 'multi']) {
      const ruled = question('q', { type, options: marks(undefined, undefined), rules });
      expect(issuesOf(fileWith([ruled, unscored]))).toEqual([]);
    }
  });
});

test('a scored question has an answer that is worth something', () => {
  const zero = [0, 0].map((phase, index) => ({ id: `o${index}`, title: 'O', phase }));
  const rules = (text: string) => ({
    when: [{ if: text, result: 'good', phase: 3 }],
    otherwise: { result: 'poor', phase: 0 },
  });
  const entry = fileWith([
    question('a', {
      type: 'scale',
      points: [
        { title: 'Low', score: 0 },
        { title: 'High', score: 0 },
      ],
    }),
    question('b', { type: 'choice', options: zero }),
    question('c', { type: 'number', unit: 'h', better: 'higher', bands: [{ phase: 0 }] }),
    question('e', { type: 'choice', options: yesNo, rules: rules('yes and no') }),
    question('f', { type: 'choice', options: yesNo, rules: rules('yes or no') }),
    question('g', { type: 'choice', options: zero, scored: false }),
    question('h', { type: 'text' }),
  ]);
  expect(issuesOf(entry)).toEqual(
    [0, 1, 2, 3].map(
      (index) =>
        `error | dimensions.0.questions.${index} | no answer to this is worth more than phase 0. | Let one be worth more, or say \`scored: false\`.`,
    ),
  );
});

describe('rules of a question', () => {
  const ruled = (text: string) => {
    const rules = { when: [{ if: text, result: 'good', phase: 3 }], otherwise: { result: 'poor', phase: 0 } };
    return issuesOf(fileWith([question('q', { type: 'choice', options: yesNo, rules })]));
  };

  test.each([
    ['yes &', 'this rule cannot be read: nothing can begin with what stands at character 5.'],
    ['yes &&', 'this rule cannot be read: an id should stand at character 7.'],
    ['yes no', 'this rule cannot be read: `&&` or `||` should stand at character 5.'],
    ['(yes', 'this rule cannot be read: a `)` should stand at character 5.'],
    [`${'('.repeat(60)}yes${')'.repeat(60)}`, 'this rule cannot be read: the parentheses go too deep at character 52.'],
    ['yess || no', 'this question has no option `yess`. | Did you mean `yes`?'],
    [
      'yes AND no',
      'this rule cannot be read: `&&` or `||` should stand at character 5. | Write `and`, `or` and `not` in lower case.',
    ],
    [
      'not',
      'this rule cannot be read: an id should stand at character 4. | `and`, `or` and `not` join parts here; no id can be called like that.',
    ],
  ])('%s', (text, message) => {
    expect(ruled(text)).toEqual([`error | ${q}.rules.when.0.if | ${message}`]);
  });
});

describe('rules of nodes', () => {
  test('above dimensions are mean or min', () => {
    const inner = [{ id: 'd', title: 'D', rule: 'percentOfMax', questions: [question('q')] }];
    const dimensions = [{ id: 'g', title: 'G', rule: 'percentOfMax', dimensions: inner }];
    expect(issuesOf(file({ rule: 'gated', dimensions }))).toEqual([
      'error | rule | `gated` is a rule for questions; above dimensions only `mean` and `min` can be used.',
      'error | dimensions.0.rule | `percentOfMax` is a rule for questions; above dimensions only `mean` and `min` can be used.',
    ]);
  });

  test('that read levels need criteria', () => {
    const groups = [{ id: 'g', title: 'G', rule: 'gated', questions: [criterion(1), question('r')] }];
    const also = [criterion(3), question('note', { type: 'text' }), question('extra', { scored: false })];
    expect(issuesOf(fileWith(also, { rule: 'sumOfLevelMeans', groups }))).toEqual([
      'error | dimensions.0.rule | `sumOfLevelMeans` needs a level for every scored question, and these are no criteria: `r`.',
      'error | dimensions.0.groups.0.rule | `gated` needs a level for every scored question, and these are no criteria: `r`.',
    ]);
    expect(issuesOf(fileWith(also, { rule: 'gated' }))).toEqual([]);
  });
});

test('a step leads upward, or keeps the last phase', () => {
  const leads = (from: number, to: number) => step(`s${from}${to}`, { leads: { from, to } });
  expect(issuesOf(file({ steps: [leads(0, 3), leads(3, 3), leads(2, 2), leads(2, 1)] }))).toEqual(
    [2, 3].map(
      (index) =>
        `error | steps.${index}.leads | a step leads from a phase to a higher one; only the last phase, 3, can be kept.`,
    ),
  );
});

test('nothing is empty', () => {
  const dimensions = [
    { id: 'd', title: 'D', questions: [question('q')], groups: [{ id: 'g', title: 'G' }] },
    { id: 'e', title: 'E' },
    { id: 'f', title: 'F', dimensions: [] },
  ];
  expect(issuesOf(file({ dimensions, profiles: [{ id: 'p', title: 'P', questions: [] }] }))).toEqual([
    'error | dimensions.0.groups.0 | this group has no questions.',
    'error | dimensions.1 | this dimension has no questions.',
    'error | dimensions.2 | this group has no questions.',
    'error | profiles.0.questions | this profile has no questions.',
  ]);
});

describe('warnings', () => {
  test('a gap between the phases of practices', () => {
    expect(issuesOf(fileWith([practices(1, 3)]))).toEqual([
      `warning | ${q}.practices | no practice here belongs to phase 2.`,
    ]);
    expect(issuesOf(fileWith([practices(3)]))).toEqual([]);
  });

  test('nothing asked above a phase', () => {
    const low = question('q', { statements: ['None.', 'Some.'] });
    const high = question('r', { gate: false });
    const entry = fileWith([low, high], {}, { steps: [step('s', { leads: { from: 0, to: 1 } })] });
    expect(issuesOf(entry)).toEqual([
      'warning | dimensions.0 | nothing is asked above phase 1 here, so a team cannot show phase 2.',
    ]);
  });

  test('no steps at all', () => {
    expect(issuesOf(file({ steps: [] }))).toEqual([
      'warning | steps | there are no next steps, so the route can only name the statements to reach.',
    ]);
  });

  test('a phase change without a step, and a question that no step lifts', () => {
    const steps = [
      step('s', { leads: { from: 0, to: 1 } }),
      step('t', { leads: { from: 1, to: 2 }, lifts: ['q'] }),
      step('u', { leads: { from: 3, to: 3 } }),
    ];
    const scale = question('r', { type: 'scale', points: ['Low', 'High'] });
    expect(issuesOf(fileWith([question('q'), scale], {}, { steps }))).toEqual([
      'warning | dimensions.0 | no next step leads to phase 3 here.',
      `warning | ${q} | no next step lifts this question to phase 3.`,
      'warning | dimensions.0.questions.1 | no next step lifts this question to phase 2 or 3.',
    ]);
  });

  test('a criterion has to be lifted to its own level only', () => {
    const steps = [step('s', { leads: { from: 0, to: 2 }, lifts: ['c2'] }), step('t', { leads: { from: 2, to: 3 } })];
    expect(issuesOf(fileWith([criterion(1), criterion(2), criterion(3)], {}, { steps }))).toEqual([
      `warning | ${q} | no next step lifts this question to phase 1.`,
    ]);
  });

  test('are left out while there are errors', () => {
    expect(issuesOf(fileWith([practices(1, 3, 4)], {}, { steps: [] }))).toHaveLength(1);
  });
});
