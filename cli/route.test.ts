import { expect, test } from 'vitest';
import { run, runHere } from './run.fixture.ts';

const files = ['1', 'answers'].map((name) => `docs/guides/examples/code-review-${name}.yaml`);

test('phaseline route plans by horizon, and names the cheapest route', () => {
  const { exit, out, err } = run(['route', ...files]);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
  const lines = out.replaceAll('\u00A0', ' ').split('\n');
  expect(lines.slice(0, 4)).toEqual([
    'Code review 1.0.0',
    '',
    'Route to phase 1',
    'Cheapest route to phase 1: 1 step, effort 2.',
  ]);
  expect(lines.filter((line) => /^(\d\.|Now|Next|Later)/.test(line))).toEqual([
    'Now: what phase 1 waits for · 3 steps, effort 5',
    '1. Review before you begin something new',
    '2. Watch the waiting time',
    '3. Find out: How often does a waiting review block us?',
    'Next: on the way to the targets · 1 step, effort 2',
    '4. Let only reviewed changes in',
    'Later: beyond the targets · 1 step, effort 2',
    '5. Look back once a quarter',
  ]);
});

test('phaseline route aims at the targets it is given, the last one for a dimension', async () => {
  const { out } = await runHere([
    'route',
    ...files,
    '--json',
    '--target',
    '1',
    '--target',
    'habit=3',
    '--target=speed=2',
  ]);
  expect(JSON.parse(out)).toMatchObject({
    questionnaire: { id: 'code-review', version: '1.0.0' },
    respondents: 1,
    result: { reached: 0, potential: 1 },
    plan: {
      next: 1,
      targets: { habit: { phase: 3, set: 'byTeam' }, speed: { phase: 2, set: 'byTeam' } },
      best: 'review-first',
      cheapest: { phase: 1, steps: ['review-first'], effort: 2, possible: true, method: 'exact' },
      later: { items: [], effort: 0, empty: 'noSteps' },
    },
  });
});
