import { expect, test } from 'vitest';
import { personalParticipation, together } from './participation.ts';

test('who may answer is known by personal links or by who is listed', () => {
  const counted = { begun: 5, submitted: 3 };
  expect(personalParticipation(counted, 0, 9)).toEqual({ is: 'personal', submitted: 3, begun: 2, of: 9 });
  expect(personalParticipation(counted, 12, 9)).toMatchObject({ of: 12 });
  expect(personalParticipation(counted, 0, 0)).toMatchObject({ of: null });
  // More came by the shared link than are listed.
  expect(personalParticipation(counted, 0, 4)).toMatchObject({ of: 5 });
});

test('together: people and teams with one answer', () => {
  const personal = personalParticipation({ begun: 5, submitted: 3 }, 0, 9);
  expect(together([personal, { is: 'agreed', state: 'submitted' }, { is: 'agreed', state: 'waiting' }])).toEqual({
    submitted: 4,
    of: 11,
  });
  expect(together([personal, personalParticipation({ begun: 1, submitted: 1 }, 0, 0)])).toEqual({
    submitted: 4,
    of: null,
  });
  expect(together([])).toEqual({ submitted: 0, of: 0 });
});
