import { expect, test } from 'vitest';
import { readSettings, type TypedRound, typedOf } from './read-settings.ts';

const offered = [{ hash: 'abc', profiles: ['first-look'], lastPhase: 3 }];
const typed: TypedRound = {
  title: '  Autumn   2027 ',
  intro: 'Hello.\r\nTake your time.  \n',
  what: 'abc/first-look',
  mode: 'confidential',
  k: '5',
  target: '2',
  audiences: ['executive', 'developer', 'nobody'],
  counted: ['developer', 'platform'],
  withoutTeam: true,
  attributes: [{ title: 'Site', values: 'North\nSouth' }],
  ownResult: true,
  comments: true,
  timeZone: 'Europe/Berlin',
  opensAt: '2027-10-01T09:00',
  closesAt: '2027-10-15T18:00',
  every: 'halfYear',
};
const read = (words: Partial<TypedRound> = {}) => readSettings({ ...typed, ...words }, offered);
const problemsOf = (words: Partial<TypedRound>) => {
  const answer = read(words);
  return 'problems' in answer ? answer.problems : {};
};

test('what was typed becomes settings: times in their zone, audiences in their order', () => {
  expect(read()).toEqual({
    settings: {
      title: 'Autumn 2027',
      intro: 'Hello.\nTake your time.',
      questionnaireHash: 'abc',
      profile: 'first-look',
      mode: 'confidential',
      k: 5,
      target: 2,
      audiences: ['developer', 'executive'],
      counted: ['developer'],
      withoutTeam: true,
      attributes: [
        {
          id: '1',
          title: 'Site',
          values: [
            { id: '1', title: 'North' },
            { id: '2', title: 'South' },
          ],
        },
      ],
      ownResult: true,
      comments: true,
      timeZone: 'Europe/Berlin',
      opensAt: new Date('2027-10-01T07:00:00Z'),
      closesAt: new Date('2027-10-15T16:00:00Z'),
      recurrence: { every: 'halfYear' },
    },
  });
});

test('what may be left open is left open', () => {
  const open = { what: 'abc', target: '', intro: '', opensAt: '', closesAt: '', every: '', attributes: [] };
  const nobodyToldApart = { audiences: [], counted: [], withoutTeam: false };
  expect(read({ ...open, ...nobodyToldApart })).toMatchObject({
    settings: {
      profile: null,
      target: null,
      intro: '',
      opensAt: null,
      closesAt: null,
      recurrence: null,
      audiences: [],
    },
  });
});

test('the form of what was read says the same again', () => {
  const settled = read();
  if ('problems' in settled) throw new Error('refused');
  expect(readSettings(typedOf(settled.settings), offered, settled.settings.attributes)).toEqual(settled);
});

test.each<[Partial<TypedRound>, object]>([
  [{ title: ' ' }, { title: 'missing' }],
  [{ title: 'x'.repeat(121) }, { title: 'tooLong' }],
  [{ intro: 'x'.repeat(4_001) }, { intro: 'tooLong' }],
  [{ intro: 'a\u0000b' }, { intro: 'badCharacters' }],
  [{ what: 'abd' }, { what: 'invalid', target: 'outOfRange' }],
  [{ what: 'abc/none' }, { what: 'invalid' }],
  [{ target: '4' }, { target: 'outOfRange' }],
  [{ target: '0' }, { target: 'outOfRange' }],
  [{ mode: 'open' }, { mode: 'invalid' }],
  [{ k: '2' }, { k: 'outOfRange' }],
  [{ k: '5.5' }, { k: 'outOfRange' }],
  [{ k: '' }, { k: 'outOfRange' }],
  [{ counted: ['platform'] }, { counted: 'tooFew' }],
  [{ audiences: ['developer'] }, { withoutTeam: 'needsExecutives' }],
  [
    {
      attributes: [
        { title: '', values: '' },
        { title: 'Site', values: 'North' },
      ],
    },
    { 'values.1': 'tooFew' },
  ],
  [{ timeZone: 'Here' }, { timeZone: 'invalid' }],
  [
    { opensAt: 'soon', closesAt: '2027-02-30T10:00' },
    { opensAt: 'invalid', closesAt: 'invalid' },
  ],
  [{ closesAt: '2027-10-01T09:00' }, { closesAt: 'notAfter' }],
  [{ closesAt: '' }, { closesAt: 'needsEnd' }],
  [{ every: 'week' }, { every: 'invalid' }],
  [
    { title: '', k: '1', every: 'week' },
    { title: 'missing', k: 'outOfRange', every: 'invalid' },
  ],
])('%o is refused: %o', (words, problems) => {
  expect(problemsOf(words)).toEqual(problems);
});
