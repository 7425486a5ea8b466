import { expect, test } from 'vitest';
import { run, runHere } from './run.fixture.ts';

const [before, after] = [1, 2].map((version) => `docs/guides/examples/code-review-${version}.yaml`) as [string, string];

test('phaseline diff says what changed, and which answers carry over', async () => {
  expect(await runHere(['diff', before, after])).toEqual({
    exit: 0,
    err: '',
    out: [
      'Added (1)',
      '- option agreements.figures',
      '  We look at our figures every quarter',
      '',
      'Removed (1)',
      '- option agreements.look-back',
      '  We look at our figures every quarter',
      '',
      'Rescored (1)',
      '- option tools.tests (score)',
      '  Tests',
      '',
      'Reworded (3)',
      '- questionnaire (version)',
      '  Code review',
      '- option who.1 (title)',
      '  One of us, for most changes.',
      '- question blocked (text)',
      '  How often does a waiting review stop our work?',
      '',
      'Answers carry over as they are: 2 questions. To be looked at again: 4 questions.',
      '  who, tools, agreements, blocked',
      '',
    ].join('\n'),
  });
  expect(JSON.parse((await runHere(['diff', '--json', before, after])).out)).toMatchObject({
    before: { id: 'code-review', version: '1.0.0' },
    after: { version: '1.1.0' },
    rescored: [{ kind: 'option', id: 'tests', within: 'tools', fields: [{ field: 'score', before: 2, after: 3 }] }],
    answers: { carryOver: ['waiting', 'story'], lookAgain: ['who', 'tools', 'agreements', 'blocked'] },
  });
});

test('phaseline diff of a questionnaire with itself', () => {
  expect(run(['diff', before, before])).toEqual({ exit: 0, out: 'The two questionnaires are equal.\n', err: '' });
});
