import { describe, expect, test } from 'vitest';
import { formatFault } from '#core/questionnaire/fault.ts';
import {
  dimension,
  notApplicable,
  phaseQuestion,
  questionnaire,
  textQuestion,
  unknown,
} from '#core/scoring/build.fixture.ts';
import { loadAnswers } from './load-answers.ts';

const model = questionnaire(
  [dimension('d', [phaseQuestion('team'), phaseQuestion('tools', { showIf: 'team >= 2' }), textQuestion('story')])],
  { profiles: [{ id: 'short', title: 'Short', description: '', questions: ['team'] }] },
);
const load = (text: string) => loadAnswers(text, 'a.yaml', model);

function given(text: string) {
  const loaded = load(text);
  if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join('\n'));
  return loaded;
}

function faults(text: string): string[] {
  const loaded = load(text);
  return (loaded.ok ? loaded.warnings : loaded.faults).map(formatFault);
}

describe('an answers file', () => {
  test('of a team', () => {
    const { given: answers, warnings } = given('answers: { team: 2, tools: unknown, story: Once }');
    expect(warnings).toEqual([]);
    expect(answers).toMatchObject({ profile: null, agreed: null, people: null });
    expect(answers.responses).toEqual([
      {
        asked: new Set(['team', 'tools', 'story']),
        answers: new Map<string, unknown>([
          ['team', { kind: 'phase', phase: 2 }],
          ['tools', unknown],
          ['story', { kind: 'text', text: 'Once' }],
        ]),
      },
    ]);
  });

  test('of people, in JSON, with agreed answers', () => {
    const { given: answers } = given(
      '{"invited": 4, "respondents": [{"answers": {"team": 2}}, {"answers": {"team": {"notApplicable": "we have none"}}}], "agreed": {"team": 1}}',
    );
    expect(answers.people).toEqual({ responded: 2, invited: 4 });
    expect(answers.responses.map((response) => response.answers.get('team'))).toEqual([
      { kind: 'phase', phase: 2 },
      notApplicable,
    ]);
    expect(answers.agreed?.answers.get('team')).toEqual({ kind: 'phase', phase: 1 });
  });

  test('of a profile: the rest is not asked, and said so', () => {
    const text = 'profile: short\nanswers:\n  team: 2\n  story: Once';
    expect(given(text).given.responses[0]?.asked).toEqual(new Set(['team']));
    expect(faults(text)).toEqual([
      'Line 4, `answers.story`: this question is not asked in this profile; what is said to it does not count.',
    ]);
  });

  test('what a show-if hides is not asked', () => {
    const text = 'answers:\n  team: 1\n  tools: 3';
    expect(given(text).given.responses[0]?.asked).toEqual(new Set(['team', 'story']));
    expect(faults(text)).toEqual([
      'Line 3, `answers.tools`: this question is not asked with these answers; what is said to it does not count.',
    ]);
  });

  test('names every fault at once, with its place', () => {
    const text =
      'profile: shrot\ninvited: 1\nrespondents:\n  - answers: { taem: 1 }\n  - answers:\n      team: 7\nagreed: [1]';
    expect(faults(text)).toEqual(['Line 7, `agreed`: this must be keys with values.']);
    expect(faults(text.replace('[1]', '{}'))).toEqual([
      'Line 1, `profile`: there is no such profile. Did you mean `short`?',
      'Line 2, `invited`: more people answered than were invited.',
      'Line 4, `respondents[0].answers.taem`: there is no question with this id. Did you mean `team`?',
      'Line 6, `respondents[1].answers.team`: the question has no statement for this phase. It has 0, 1, 2, 3.',
    ]);
  });

  test.each([
    ['nothing', '', 'Line 1: this is empty.'],
    ['nothing said', '{}', 'Line 1: there are no `answers`, `respondents` or `agreed` answers.'],
    [
      'both forms',
      'answers: {}\nrespondents: [{ answers: {} }]',
      'Line 1, `answers`: a file has either `answers` or `respondents`.',
    ],
    ['a question twice', 'answers:\n  team: 1\n  team: 2', 'Line 3: the key `team` stands here a second time.'],
    ['brackets', '['.repeat(10_000), 'Line 1: lists and keys are nested more than 50 levels deep.'],
    ['a prototype', 'answers: { __proto__: 1 }', 'Line 1, `answers.__proto__`: there is no question with this id.'],
    [
      'an endless number',
      'answers: { team: 1e999 }',
      'Line 1, `answers.team`: this must be a number, not Infinity. Write the number of a phase, counted from 0.',
    ],
  ])('refuses %s', (_, text, sentence) => {
    expect(load(text).ok).toBe(false);
    expect(faults(text)).toEqual([sentence]);
  });
});
