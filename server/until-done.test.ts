import { expect, test } from 'vitest';
import { untilDone } from './until-done.ts';

test('tells what came of it as soon as nobody was faster', async () => {
  const outcomes = ['overtaken', 'overtaken', { is: 'changed' }, { is: 'gone' }] as const;
  let at = 0;
  expect(await untilDone(async () => outcomes[at++] ?? 'overtaken')).toEqual({ is: 'changed' });
  expect(at).toBe(3);
});

test('overtaken ten times, it is busy', async () => {
  let tries = 0;
  const overtaken = async () => {
    tries += 1;
    return 'overtaken' as const;
  };
  await expect(untilDone(overtaken)).rejects.toMatchObject({ failure: { kind: 'busy' } });
  expect(tries).toBe(10);
});
