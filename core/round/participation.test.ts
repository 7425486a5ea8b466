import { expect, test } from 'vitest';
import { personalParticipation, together } from './participation.ts';

test('who may answer is known by personal links or by who is listed', () => {
  const counted = { begun: 5, submitted: 3 };
  expect(personalParticipation(counted, { links: 0, people: 9 })).toEqual({
    is: 'personal',
    submitted: 3,
    begun: 2,
    of: 9,
  });
  expect(personalParticipation(counted, { links: 12, people: 9 })).toMatchObject({ of: 12 });
  expect(personalParticipation(counted, { links: 0, people: 0 })).toMatchObject({ of: null });
  // Somebody said it, whoever is listed.
  expect(personalParticipation(counted, { links: 2, people: 9, expected: 7 })).toMatchObject({ of: 7 });
  expect(personalParticipation(counted, { links: 2, people: 9, expected: 4 })).toMatchObject({ of: 5 });
  // More came by the shared link than are listed.
  expect(personalParticipation(counted, { links: 0, people: 4 })).toMatchObject({ of: 5 });
});

test('together: people and teams with one answer', () => {
  const personal = personalParticipation({ begun: 5, submitted: 3 }, { links: 0, people: 9 });
  expect(together([personal, { is: 'agreed', state: 'submitted' }, { is: 'agreed', state: 'waiting' }])).toEqual({
    submitted: 4,
    of: 11,
  });
  expect(together([personal, personalParticipation({ begun: 1, submitted: 1 }, { links: 0, people: 0 })])).toEqual({
    submitted: 4,
    of: null,
  });
  expect(together([])).toEqual({ submitted: 0, of: 0 });
});
