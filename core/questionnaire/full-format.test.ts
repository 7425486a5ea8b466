import { describe, expect, test } from 'vitest';
import { checkAnswer } from '#core/response/check-answer.ts';
import { fileOf } from './file-of.ts';
import { file, fileWith, question, step } from './questionnaire.fixture.ts';
import { readQuestionnaire } from './read-questionnaire.ts';
import { questionsOf } from './walk.ts';

type Entry = Readonly<Record<string, unknown>>;

function read(data: Entry) {
  const { questionnaire, issues } = readQuestionnaire(data);
  if (questionnaire === null) throw new Error(JSON.stringify(issues));
  return questionnaire;
}

function errorsOf(data: Entry): string[] {
  return readQuestionnaire(data)
    .issues.filter(({ severity }) => severity === 'error')
    .map(({ path, message, hint = '' }) => `${path.join('.')}: ${message} ${hint}`.trim());
}

const warningsOf = (data: Entry, code: string) =>
  readQuestionnaire(data)
    .issues.filter((issue) => issue.code === code)
    .map(({ message }) => message);

const q = 'dimensions.0.questions';
const yesNo = (id: string, more: Entry = {}) =>
  question(id, {
    type: 'choice',
    options: [
      { id: 'yes', title: 'Yes', phase: 3 },
      { id: 'no', title: 'No', phase: 0 },
    ],
    ...more,
  });

describe('content blocks', () => {
  const entries = [
    { id: 'hello', content: 'Hello.' },
    question('q'),
    { id: 'middle', content: 'Now r.', showIf: 'q >= 1' },
    question('r'),
    { id: 'end', content: 'Thanks.' },
  ];

  test('stand before a question, or below the last one', () => {
    const [node] = read(fileWith(entries)).nodes;
    expect(node?.children.map((child) => ('before' in child ? child.before : []))).toEqual([
      [{ id: 'hello', text: 'Hello.' }],
      [{ id: 'middle', text: 'Now r.', showIf: 'q >= 1' }],
    ]);
    expect(node?.after).toEqual([{ id: 'end', text: 'Thanks.' }]);
  });

  test('count for the places of what follows', () => {
    const broken = entries.map((entry) => ('content' in entry ? entry : { ...entry, dependsOn: ['x'] }));
    expect(errorsOf(fileWith(broken))).toEqual([
      `${q}.1.dependsOn.0: there is no question \`x\`.`,
      `${q}.3.dependsOn.0: there is no question \`x\`.`,
    ]);
  });

  test.each<[string, Entry, string]>([
    [
      'a wrong key',
      { id: 'c', content: 'C', shwIf: 'q = 1' },
      '2.shwIf: this key is not known. Did you mean `showIf`?',
    ],
    ['no id', { content: 'C' }, '2.id: this is missing.'],
    ['the id of another', { id: 'hello', content: 'C' }, '2.id: another content block is called `hello` already.'],
  ])('%s', (_, entry, message) => {
    expect(errorsOf(fileWith([{ id: 'hello', content: 'Hello.' }, question('q'), entry]))).toEqual([`${q}.${message}`]);
  });
});

describe('answer sets', () => {
  const sets = {
    agree: { type: 'scale', points: ['No', 'Somewhat', 'Yes'] },
    done: { type: 'criterion', partly: 0.5 },
    stages: { statements: ['None.', 'Some.', 'Most.', 'All.'] },
  };
  const model = (entry: Entry) => fileWith([{ id: 'q', text: 'What?', ...entry }], {}, { answerSets: sets });

  test('give a question its answers, and leave it what is its own', () => {
    expect(questionsOf(read(model({ answers: 'agree', reversed: true, weight: 2 })))[0]).toMatchObject({
      type: 'scale',
      points: [{ title: 'No' }, { title: 'Somewhat' }, { title: 'Yes' }],
      reversed: true,
      weight: 2,
      answerSet: 'agree',
    });
    expect(questionsOf(read(model({ answers: 'stages', between: true })))[0]).toMatchObject({
      type: 'phase',
      between: true,
    });
    expect(questionsOf(read(model({ answers: 'done', level: 2 })))[0]).toMatchObject({ type: 'criterion', level: 2 });
  });

  test.each<[string, Entry, string]>([
    ['another name', { answers: 'agre' }, '.answers: there is no answer set `agre`. Did you mean `agree`?'],
    ['no level', { answers: 'done' }, '.level: this is missing: a criterion has a level.'],
    [
      'a level for a scale',
      { answers: 'agree', level: 1 },
      '.level: the answers of `agree` are of the type `scale`, where this says nothing.',
    ],
    ['answers of its own beside', { answers: 'agree', points: ['A', 'B'] }, '.points: this key is not known.'],
  ])('%s', (_, entry, message) => {
    expect(errorsOf(model(entry))).toEqual([`${q}.0${message}`]);
  });

  test('a fault in a set is named once, where it is', () => {
    const broken = {
      poor: {
        type: 'choice',
        options: [
          { id: 'a', title: 'A' },
          { id: 'b', title: 'B', phase: 7 },
        ],
      },
    };
    const questions = ['q', 'r'].map((id) => ({ id, text: 'What?', answers: 'poor' }));
    expect(errorsOf(fileWith(questions, {}, { answerSets: broken }))).toEqual([
      'answerSets.poor.options.1.phase: the phases of this questionnaire are 0 to 3, and this is 7.',
      'answerSets.poor.options.0: this option has neither a phase nor a score.',
    ]);
  });
});

describe('show-if', () => {
  const with3 = (showIf: string, more: Entry = {}) =>
    fileWith([question('a'), yesNo('b'), question('c', { showIf, ...more })]);

  test.each(['a >= 2', 'b = yes', 'b != yes and not (a is unknown)', 'b is notApplicable or a = 3'])('%s', (text) => {
    expect(errorsOf(with3(text))).toEqual([]);
  });

  test.each([
    ['a >', 'this condition cannot be read: a number should stand at character 4.'],
    [
      'a',
      'this condition cannot be read: `=`, `!=`, `>=`, `<=`, `>`, `<`, `contains` or `is` should stand at character 2.',
    ],
    ['aa >= 2', 'there is no question `aa`.'],
    ['c >= 2', '`c` is not asked before this, so nothing can depend on it.'],
    ['b = maybe', '`b` has no option `maybe`.'],
    ['b = yess', '`b` has no option `yess`. Did you mean `yes`?'],
    ['b >= 1', '`>=` is for phases, scales and numbers; `b` is of the type `choice`.'],
    ['a contains yes', '`contains` is for questions with several answers; `a` is of the type `phase`.'],
    ['a = 4', 'no answer to `a` is `4`.'],
    ['a >= 4', 'no answers make this true, so it is never asked.'],
    ['b = yes and b = no', 'no answers make this true, so it is never asked.'],
    ['a < 2 and not (a < 3)', 'no answers make this true, so it is never asked.'],
  ])('%s: %s', (text, message) => {
    expect(errorsOf(with3(text))).toEqual([`${q}.2.showIf: ${message}`]);
  });

  test('a group that is never shown is named once, and what needs it too', () => {
    const inner = { id: 'g', title: 'G', showIf: 'a >= 9', questions: [question('x'), question('y')] };
    const late = { id: 'e', title: 'E', questions: [question('z', { showIf: 'x = 1' })] };
    const model = file({ dimensions: [{ id: 'd', title: 'D', questions: [question('a')], groups: [inner] }, late] });
    expect(errorsOf(model)).toEqual([
      'dimensions.0.groups.0.showIf: no answers make this true, so it is never asked.',
      'dimensions.1.questions.0.showIf: no answers make this true, so it is never asked.',
    ]);
  });

  test('what stands around counts too', () => {
    const group = { id: 'g', title: 'G', showIf: 'b = yes', questions: [question('x', { showIf: 'b = no' })] };
    const model = file({ dimensions: [{ id: 'd', title: 'D', questions: [yesNo('b')], groups: [group] }] });
    expect(errorsOf(model)).toEqual([
      'dimensions.0.groups.0.questions.0.showIf: no answers make this true, so it is never asked.',
    ]);
  });

  test('content below the questions of a node may read them, a question may not read a later one', () => {
    const below = [question('a'), { id: 'end', content: 'Well.', showIf: 'a >= 1' }];
    expect(errorsOf(fileWith(below))).toEqual([]);
    const above = [{ id: 'start', content: 'Well.', showIf: 'a >= 1' }, question('a')];
    expect(errorsOf(fileWith(above))).toEqual([
      `${q}.0.showIf: \`a\` is not asked before this, so nothing can depend on it.`,
    ]);
  });

  test('a profile that leaves out what a condition reads is warned of', () => {
    const profiles = [{ id: 'short', title: 'Short', questions: ['c'] }];
    expect(warningsOf({ ...with3('a >= 2'), profiles }, 'profile-condition')).toEqual([
      'the show-if of `c` reads `a`, which this profile does not ask.',
    ]);
  });
});

describe('what may be answered in all questions', () => {
  const none = { id: 'none', title: 'None', means: 'notApplicable' };
  const entries = [
    question('q'),
    question('r', { allowUnknown: true, allowNotApplicable: true }),
    question('s', { type: 'text' }),
    yesNo('t', { options: [{ id: 'yes', title: 'Yes', phase: 3 }, none] }),
  ];
  const allowed = (data: Entry) =>
    questionsOf(read(data)).map(({ allowUnknown, allowNotApplicable }) => [allowUnknown, allowNotApplicable]);

  test('is said once, and otherwise where it is otherwise', () => {
    const strict = { allowUnknown: false, allowNotApplicable: false };
    const data = fileWith(entries, {}, strict);
    expect(allowed(data)).toEqual([
      [false, false],
      [true, true],
      [false, false],
      [false, true], // an option stands for it
    ]);
    const { allowUnknown, dimensions } = fileOf(read(data)) as Record<string, unknown>;
    expect([allowUnknown, dimensions]).toEqual([false, data.dimensions]);
    expect(read(fileOf(read(data)))).toEqual(read(data));
  });

  test('is everything when nothing is said, and each of the two for itself', () => {
    expect(allowed(fileWith([question('q')]))).toEqual([[true, true]]);
    expect(allowed(fileWith([question('q')], {}, { allowUnknown: false }))).toEqual([[false, true]]);
    expect(read(fileWith([question('q')], {}, { allowUnknown: true }))).toEqual(read(fileWith([question('q')])));
  });

  test('is refused by the check of an answer', () => {
    const [first, second] = questionsOf(read(fileWith(entries, {}, { allowUnknown: false })));
    expect(first && checkAnswer(first, { kind: 'unknown' })).toEqual(['unknownNotAllowed']);
    expect(second && checkAnswer(second, { kind: 'unknown' })).toEqual([]);
  });
});

describe('options that mean no value', () => {
  const model = (...options: Entry[]) =>
    fileWith([
      question('b', { type: 'choice', options: [{ id: 'x', title: 'X', phase: 1 }, ...options] }),
      question('c', { showIf: 'b = x' }),
    ]);
  const none = { id: 'none', title: 'We have none', means: 'notApplicable' };

  test('need no score and allow their answer', () => {
    const written = { ...none, links: [{ title: 'Why', url: 'https://example.org' }] };
    const [asked] = questionsOf(
      read(
        fileWith([
          question('b', {
            type: 'choice',
            allowNotApplicable: false,
            options: [{ id: 'x', title: 'X', phase: 3 }, written],
          }),
        ]),
      ),
    );
    expect(asked).toMatchObject({ allowNotApplicable: true, options: [{ phase: 3 }, { ...written, description: '' }] });
  });

  test.each<[string, Entry[], string]>([
    [
      'a phase',
      [{ ...none, phase: 2 }],
      `${q}.0.options.1: an option that means no value has neither a phase nor a score.`,
    ],
    [
      'another',
      [none, { ...none, id: 'other' }],
      `${q}.0.options.2.means: another option means \`notApplicable\` already.`,
    ],
  ])('%s is too much', (_, options, message) => {
    expect(errorsOf(model(...options))).toEqual([message]);
  });

  test('are asked for by their meaning', () => {
    const data = fileWith([
      question('b', { type: 'choice', options: [{ id: 'x', title: 'X', phase: 3 }, none] }),
      question('c', { showIf: 'b = none' }),
    ]);
    expect(errorsOf(data)).toEqual([
      `${q}.1.showIf: the option \`none\` is no value but means \`notApplicable\`; write \`b is notApplicable\`.`,
    ]);
  });
});

test('questions that depend on each other are named', () => {
  const data = fileWith([
    question('a', { dependsOn: ['b'] }),
    question('b', { dependsOn: ['c'] }),
    question('c', { dependsOn: ['a'] }),
  ]);
  expect(errorsOf(data)).toEqual([
    `${q}.0.dependsOn: these questions depend on each other: \`a\` → \`b\` → \`c\` → \`a\`.`,
  ]);
});

test('a retired id does not come back', () => {
  const data = fileWith([yesNo('b')], {}, { retired: ['s', 'b.no', 'gone'], steps: [step('s')] });
  expect(errorsOf(data)).toEqual([
    `${q}.0.options.1.id: \`b.no\` is retired, so it cannot stand for something new. Give it another id.`,
    'steps.0.id: `s` is retired, so it cannot stand for something new. Give it another id.',
  ]);
});

test('audiences: a profile takes what is for its people, and what is for everybody', () => {
  const questions = [
    question('a', { audience: 'developer' }),
    question('b', { audience: ['platform', 'executive'] }),
    question('c', { audience: 'all' }),
  ];
  const data = fileWith(questions, {}, { profiles: [{ id: 'dev', title: 'Developers', audience: 'developer' }] });
  const found = read(data);
  expect(found.profiles[0]?.questions).toEqual(['a', 'c']);
  expect(questionsOf(found).map(({ audience }) => audience)).toEqual([
    ['developer'],
    ['executive', 'platform'],
    undefined,
  ]);
  expect(errorsOf(file({ profiles: [{ id: 'p', title: 'P' }] }))).toEqual([
    'profiles.0: a profile has either `questions` or an `audience`.',
  ]);
});

describe('translations', () => {
  const translated = (texts: Entry) => file({ translations: { de: texts } });

  test('are written nested, as lists or by path', () => {
    const texts = {
      title: 'Modell',
      questions: { q: { statements: ['Nichts.', null], text: '' } },
      'steps.s.why': 'Darum.',
    };
    expect(read(translated(texts)).translations).toEqual({
      de: { title: 'Modell', 'questions.q.statements.0': 'Nichts.', 'steps.s.why': 'Darum.' },
    });
    expect(warningsOf(translated(texts), 'translation-incomplete')).toEqual([
      '14 of 17 texts are not translated into `de` yet: `phases.0.title`, `phases.1.title`, `phases.2.title` and so on.',
    ]);
  });

  test.each<[string, Entry, string]>([
    [
      'no original',
      { questions: { q: { txt: 'X' } } },
      'de.questions.q.txt: there is no text `questions.q.txt` to translate. Did you mean `questions.q.text`?',
    ],
    ['no text', { title: 5 }, 'de.title: this must be text. Put it in quotes.'],
    [
      'twice',
      { questions: { q: { text: 'A' } }, 'questions.q.text': 'B' },
      'de.questions.q.text: `questions.q.text` is translated a second time here.',
    ],
  ])('%s', (_, texts, message) => {
    expect(errorsOf(translated(texts))).toEqual([`translations.${message}`]);
  });

  test('into its own language there is none', () => {
    expect(errorsOf(file({ translations: { en: { title: 'A' } } }))).toContain(
      'translations.en: the questionnaire is written in `en` already.',
    );
  });

  test('an empty frame is no language', () => {
    expect(read(translated({ title: '' })).translations).toBeUndefined();
  });
});

test('a questionnaire without the later parts has none of their keys', () => {
  const plain = read(file({ retired: [], changelog: [], answerSets: {}, translations: {} }));
  expect(Object.keys(plain).sort()).toEqual(Object.keys(read(file())).sort());
  expect(Object.keys(plain)).not.toContain('retired');
});
