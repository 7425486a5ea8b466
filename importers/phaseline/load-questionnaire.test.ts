import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { decodeQuestionnaire, encodeQuestionnaire } from '#core/questionnaire/content-hash.ts';
import { type Fault, formatFault, formatFaultWithFile } from '#core/questionnaire/fault.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { questionsOf } from '#core/questionnaire/walk.ts';
import { everyType } from './every-type.fixture.ts';
import { loadQuestionnaire } from './load-questionnaire.ts';
import { printQuestionnaire } from './print-questionnaire.ts';

function loaded(text: string): Questionnaire {
  const result = loadQuestionnaire(text, 'file.yaml');
  if (!result.ok) throw new Error(result.faults.map(formatFaultWithFile).join('\n'));
  return result.questionnaire;
}

function faultsOf(text: string): Fault[] {
  const result = loadQuestionnaire(text, 'file.yaml');
  return result.ok ? result.warnings : result.faults;
}

/** The fixture with one part replaced, which must be there. */
function changed(from: string, to: string): string {
  if (!everyType.includes(from)) throw new Error(`the fixture has no ${from}`);
  return everyType.replace(from, to);
}

const sentences = (text: string) => faultsOf(text).map(formatFault);

describe('a sound file', () => {
  test('has no faults and no warnings', () => {
    expect(faultsOf(everyType)).toEqual([]);
  });

  test('has its questions in the order they are written, groups last', () => {
    expect(questionsOf(loaded(everyType)).map(({ id, type }) => `${id} ${type}`)).toEqual([
      'team phase',
      'skills practices',
      'happy scale',
      'stress scale',
      'lead-time number',
      'release choice',
      'checks multi',
      'tools multi',
      'remark text',
      'locks criterion',
      'alarms criterion',
      'drills criterion',
    ]);
  });

  test('may say of a step no more than what to do, why and how, and is printed that way', () => {
    const more = '    outcome: It runs.\n    metrics: [Starts a week]\n    example: A team began.\n';
    const [step] = loaded(changed(more, '')).steps;
    expect(step).toMatchObject({ outcome: '', metrics: [], example: '' });
    const [printed] =
      printQuestionnaire(loaded(changed(more, '')))
        .split('steps:\n')[1]
        ?.split('  - id: flow-1') ?? [];
    expect(printed).toContain('effort: 2\n');
    expect(printed).not.toMatch(/outcome|metrics|example/);
  });

  test('may be large, and share one set of statements between all its questions', () => {
    const questions = Array.from({ length: 1_000 }, (_, n) => {
      const statements = n === 0 ? '&set [Never., At times., Usually., Always and measured.]' : '*set';
      return `      - { id: q-${n}, text: How often do you do the ${n}th thing?, statements: ${statements} }`;
    });
    const [head = ''] = everyType.split('profiles:');
    const text = `${head}dimensions:\n  - id: all\n    title: All\n    questions:\n${questions.join('\n')}\n`;
    const found = questionsOf(loaded(text));
    expect(found).toHaveLength(1_000);
    expect(found[999]).toMatchObject({ type: 'phase', statements: [{ text: 'Never.' }, {}, {}, { phase: 3 }] });
  });

  test('may be large as a program writes it, with a step for each question and every key on its own line', () => {
    const all = Array.from({ length: 1_000 }, (_, n) => n);
    const data = {
      ...{ id: 'large', version: '1', title: 'Large', phases: ['a', 'b', 'c', 'd'].map((title) => ({ title })) },
      dimensions: Array.from({ length: 10 }, (_, at) => ({
        id: `d${at}`,
        title: 'Part',
        questions: all.slice(at * 100, at * 100 + 100).map((n) => ({
          ...{ id: `q${n}`, text: `How often do you do the ${n}th thing?`, help: 'Think of the last three months.' },
          statements: ['Never.', 'At times.', 'Usually.', 'Always and measured.'],
        })),
      })),
      steps: all.map((n) => ({
        ...{ id: `s${n}`, title: `Do the ${n}th thing`, why: 'It helps everybody.', how: 'Begin with one.' },
        ...{ dimension: `d${Math.floor(n / 100)}`, leads: { from: 0, to: 3 }, lifts: [`q${n}`], effort: 2 },
        ...{ outcome: 'It is done.', metrics: ['Share done'], example: 'A team did it.' },
      })),
    };
    expect(loaded(stringify(data)).steps).toHaveLength(1_000);
    expect(loaded(JSON.stringify(data, null, 1)).steps).toHaveLength(1_000);
  });

  test('gets its defaults', () => {
    const questionnaire = loaded(everyType);
    expect(questionnaire.gate).toEqual({ share: 2 / 3, dimensions: 0.75 });
    expect(questionnaire.phases[3]).toEqual({ title: 'Optimizing', description: '' });
    expect(questionnaire.nodes.map(({ kind, weight, rule }) => [kind, weight, rule])).toEqual([
      ['group', 1, 'mean'],
      ['dimension', 1, 'mean'],
      ['dimension', 1, 'sumOfLevelMeans'],
    ]);
    const [team, , , , leadTime, , checks, , , , alarms] = questionsOf(questionnaire);
    expect(team).toEqual({
      kind: 'question',
      id: 'team',
      type: 'phase',
      text: 'Who looks after it?',
      help: 'Think of last month.',
      weight: 1,
      gate: true,
      scored: true,
      required: true,
      allowUnknown: true,
      allowNotApplicable: true,
      allowComment: true,
      between: true,
      statements: [
        { phase: 0, text: 'Nobody.' },
        { phase: 1, text: 'One person.' },
        { phase: 2, text: 'A team.' },
        { phase: 3, text: 'Everyone.' },
      ],
    });
    expect(leadTime).toMatchObject({
      bands: [
        { from: 0, to: 1, phase: 3 },
        { from: 1, to: 7, phase: 2 },
        { from: 7, to: 30, phase: 1 },
        { from: 30, to: Number.POSITIVE_INFINITY, phase: 0 },
      ],
    });
    expect(checks).toMatchObject({ options: [{ score: 2, exclusive: false }, {}, { score: 0, exclusive: true }] });
    expect(alarms).toMatchObject({ options: [{ fraction: 1 }, { id: 'partly', fraction: 0.5 }, { fraction: 0 }] });
  });

  test('reads statements by phase, and the lowest band without an end', () => {
    const map = loaded(changed('[Nobody., One person., A team., Everyone.]', '{ 3: All., 0: None. }'));
    expect(questionsOf(map)[0]).toMatchObject({
      statements: [
        { phase: 0, text: 'None.' },
        { phase: 3, text: 'All.' },
      ],
    });
    const open = loaded(changed('{ from: 0, to: 1, phase: 3 }', '{ to: 1, phase: 3 }'));
    expect(questionsOf(open)[4]).toMatchObject({ bands: [{ from: Number.NEGATIVE_INFINITY, to: 1 }, {}, {}, {}] });
  });

  test('is stored and read back exactly', () => {
    const questionnaire = loaded(everyType);
    expect(decodeQuestionnaire(encodeQuestionnaire(questionnaire))).toStrictEqual(questionnaire);
  });

  test('keeps its hash when only comments, layout, byte order mark or line ends change', () => {
    const hash = (text: string) => {
      const result = loadQuestionnaire(text, 'file.yaml');
      return result.ok ? result.hash : result.faults;
    };
    expect(hash(everyType)).toMatch(/^[0-9a-f]{64}$/);
    expect(hash(`# hello\n${everyType}`)).toBe(hash(everyType));
    expect(hash(`\uFEFF${everyType.replaceAll('\n', '\r\n')}`)).toBe(hash(everyType));
    expect(hash(everyType.replaceAll('\n', '\r'))).toBe(hash(everyType));
    expect(hash(JSON.stringify(parse(everyType)))).toBe(hash(everyType));
    expect(hash(changed('Who looks', 'Who really looks'))).not.toBe(hash(everyType));
  });
});

describe('a broken file', () => {
  test('names line, column, path, fault and the nearest known key', () => {
    const text = changed('help: Think of last month.', 'weigth: 2');
    expect(faultsOf(text)).toEqual([
      {
        file: 'file.yaml',
        line: 32,
        column: 13,
        path: 'questions.team.weigth',
        severity: 'error',
        message: 'this key is not known.',
        hint: 'Did you mean `weight`?',
      },
    ]);
    expect(sentences(text)).toEqual([
      'Line 32, `questions.team.weigth`: this key is not known. Did you mean `weight`?',
    ]);
    expect(faultsOf(text).map(formatFaultWithFile)[0]).toMatch(/^file\.yaml:32:13 Line 32, /);
  });

  test('names the line also with a byte order mark and CRLF', () => {
    const text = `\uFEFF${changed('help: Think of last month.', 'weigth: 2').replaceAll('\n', '\r\n')}`;
    expect(faultsOf(text)).toMatchObject([{ line: 32, column: 13 }]);
    expect(faultsOf(text.replaceAll('\r\n', '\r'))).toMatchObject([{ line: 32, column: 13 }]);
  });

  test('shows a repeated key, an unknown key and a broken reference at once, in the order of the text', () => {
    const text = changed('title: Every type', 'title: Every type\ntitle: Again')
      .replace('licence:', 'license:')
      .replace('requires: [people-1]', 'requires: [poeple-1]');
    expect(sentences(text)).toEqual([
      'Line 4: the key `title` stands here a second time.',
      'Line 7, `license`: this key is not known. Did you mean `licence`?',
      'Line 125, `steps.flow-1.requires[0]`: there is no step `poeple-1`. Did you mean `people-1`?',
    ]);
  });

  test.each<[string, string, string, string]>([
    [
      'version as a number',
      'version: 1.2.0',
      'version: 1.0',
      'Line 2, `version`: this must be text, not the number 1. Put it in quotes.',
    ],
    [
      'weight as text',
      'weight: 2',
      'weight: "2"',
      'Line 28, `dimensions.people.dimensions.ownership.weight`: this must be a number, not text. Remove the quotes.',
    ],
    [
      'weight 0',
      'weight: 2',
      'weight: 0',
      'Line 28, `dimensions.people.dimensions.ownership.weight`: a weight must be above 0.',
    ],
    [
      'NaN',
      'weight: 2',
      'weight: .nan',
      'Line 28, `dimensions.people.dimensions.ownership.weight`: this must be a number, not NaN.',
    ],
    [
      'Infinity',
      'weight: 2',
      'weight: -.inf',
      'Line 28, `dimensions.people.dimensions.ownership.weight`: this must be a number, not -Infinity.',
    ],
    [
      'a bare NaN as in JSON',
      'weight: 2',
      'weight: NaN',
      'Line 28, `dimensions.people.dimensions.ownership.weight`: this must be a number, not text.',
    ],
    ['nothing after a key', 'title: Every type', 'title:', 'Line 3, `title`: this is empty.'],
    ['blank text', 'title: Every type', 'title: "  "', 'Line 3, `title`: this is empty.'],
    [
      'a control character',
      'title: Every type',
      'title: "a\\0b"',
      'Line 3, `title`: this holds a control character or half of a character pair, which no page can show.',
    ],
    ['a missing key', 'text: Who looks after it?', '', 'Line 30, `questions.team.text`: this is missing.'],
    [
      'an unknown type',
      'type: practices',
      'type: practises',
      'Line 37, `questions.skills.type`: this must be one of `phase`, `scale`, `choice`, `multi`, `practices`, `number`, `criterion`, `text`. Did you mean `practices`?',
    ],
    [
      'an unknown rule',
      'rule: min',
      'rule: median',
      'Line 17, `rule`: this must be one of `mean`, `min`, `sumOfLevelMeans`, `gated`, `percentOfMax`. Did you mean `mean`?',
    ],
    [
      'a share above 1',
      'share: 2/3',
      'share: 3/2',
      'Line 16, `gate.share`: this must be above 0 and at most 1, as a number or a fraction such as `2/3`.',
    ],
    [
      'a share of 0',
      'share: 2/3',
      'share: 0',
      'Line 16, `gate.share`: this must be above 0 and at most 1, as a number or a fraction such as `2/3`.',
    ],
    [
      'a script as link',
      'url: https://example.org/format',
      'url: "javascript:alert(1)"',
      'Line 9, `sources[0].url`: this must be a full web address that begins with https:// or http://.',
    ],
    [
      'an id with capitals',
      'id: team',
      'id: Team',
      'Line 30, `questions.Team.id`: an id is made of lower-case letters, digits and dashes, at most 64, and starts with no dash.',
    ],
    [
      'one statement',
      '[Nobody., One person., A team., Everyone.]',
      '[Nobody.]',
      'Line 33, `questions.team.statements`: this needs at least 2 entries.',
    ],
    [
      'a statement under a word',
      '[Nobody., One person., A team., Everyone.]',
      '{ 0: None., two: Some. }',
      'Line 33, `questions.team.statements.two`: write the number of a phase here.',
    ],
    [
      'partly beside options',
      'level: 3',
      'level: 3\n        partly: 0.5',
      'Line 102, `questions.drills.partly`: this has no effect beside `options`; give one of the two.',
    ],
    ['effort 6', 'effort: 5', 'effort: 6', 'Line 137, `steps.safety-1.effort`: this may be at most 5.'],
    [
      'half an effort',
      'effort: 5',
      'effort: 2.5',
      'Line 137, `steps.safety-1.effort`: this must be a whole number, not the number 2.5.',
    ],
    [
      'no type',
      'type: practices',
      'weight: 1',
      'Line 36, `questions.skills.statements`: this is missing. A question without statements says which `type` it is.',
    ],
    [
      'two conditions',
      'notChosen: tests',
      'notChosen: tests, band: 1',
      'Line 129, `steps.flow-1.triggers[0]`: a trigger has exactly one of `chosen`, `notChosen` and `band`.',
    ],
    [
      'an unknown condition',
      'notChosen: tests',
      'notchosen: tests',
      'Line 129, `steps.flow-1.triggers[0].notchosen`: this key is not known. Did you mean `notChosen`?',
    ],
    [
      'a dimension that holds dimensions',
      'questions:\n          - id: team',
      'dimensions: []\n        questions:\n          - id: team',
      'Line 29, `dimensions.people.dimensions.ownership.dimensions`: an entry holds either dimensions, or questions and groups, but not both.',
    ],
    [
      'text for true',
      'between: true',
      'between: yes',
      'Line 34, `questions.team.between`: this must be `true` or `false`, not text.',
    ],
  ])('%s', (_, from, to, sentence) => {
    expect(sentences(changed(from, to))).toContain(sentence);
  });

  test('a text without any questionnaire', () => {
    expect(sentences('')).toEqual(['Line 1: this is empty.']);
    expect(sentences('[]')).toEqual(['Line 1: this must be keys with values, not a list.']);
  });

  test('names 200 faults and counts the rest', () => {
    const phases = Array.from({ length: 9 }, () => '{ title: 1, description: 2 }').join(', ');
    const steps = Array.from({ length: 30 }, () => '{ id: 1 }').join(', ');
    const faults = faultsOf(`id: a\nphases: [${phases}]\nsteps: [${steps}]`);
    expect(faults).toHaveLength(201);
    expect(faults.at(-1)?.message).toBe('there are 31 more faults.');
  });

  test('names every warning of a sound one', () => {
    const questions = Array.from({ length: 250 }, (_, n) => `{ id: q${n}, text: Q?, statements: [No., Yes.] }`);
    const step =
      '{ id: s, title: S, why: W, how: H, dimension: d, leads: { from: 0, to: 1 }, lifts: [q0], effort: 1, outcome: O, metrics: [M], example: E }';
    const loaded = loadQuestionnaire(
      `{ id: a, version: "1", title: A, phases: [{ title: a }, { title: b }], dimensions: [{ id: d, title: D, questions: [${questions.join(', ')}] }], steps: [${step}] }`,
      'a.yaml',
    );
    expect(loaded.ok && loaded.warnings).toHaveLength(249);
  });
});
