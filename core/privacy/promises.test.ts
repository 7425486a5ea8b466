import { expect, test } from 'vitest';
import english from '#messages/en.json' with { type: 'json' };
import { messageParts } from '../text/message-parts.ts';
import { type PromisedSettings, promisesOf } from './promises.ts';

const settings: PromisedSettings = {
  mode: 'confidential',
  k: 5,
  answers: 'personal',
  attributes: ['Site'],
  comments: true,
  ownResult: true,
  readers: [],
};
const codes = (over: Partial<PromisedSettings>) => promisesOf({ ...settings, ...over }).map(({ code }) => code);
const always = ['whileOpen', 'afterwards', 'ownResult', 'fixed'];

test('what is said follows the settings', () => {
  expect(promisesOf(settings)).toEqual([
    { code: 'confidential' },
    { code: 'confidentialStored' },
    { code: 'groups', k: 5 },
    { code: 'calculated', k: 5 },
    { code: 'attributes', attributes: ['Site'] },
    { code: 'commentsInGroups', k: 5 },
    ...always.map((code) => ({ code })),
  ]);
  expect(codes({ mode: 'anonymous', attributes: [], comments: false, ownResult: false })).toEqual([
    ...['anonymous', 'anonymousKey', 'groups', 'calculated', 'noComments'],
    ...['whileOpen', 'afterwards', 'noOwnResult', 'fixed'],
  ]);
});

test('a named round says who reads by name, and speaks of no group size', () => {
  expect(promisesOf({ ...settings, mode: 'named', readers: ['platformTeam', 'lead'] }).slice(0, 4)).toEqual([
    { code: 'named' },
    { code: 'readsByName', reader: 'platformTeam' },
    { code: 'readsByName', reader: 'lead' },
    { code: 'commentsByName' },
  ]);
});

test('what a team agrees on is its statement in every mode', () => {
  for (const mode of ['named', 'confidential', 'anonymous'] as const) {
    expect(codes({ mode, answers: 'agreed' })).toEqual(['agreed', 'commentsOfTeam', ...always]);
  }
});

test('each has a sentence, and every sentence is used', () => {
  const sentences: Readonly<Record<string, string>> = english.privacy.promise;
  const said = (['named', 'confidential', 'anonymous'] as const).flatMap((mode) =>
    (['personal', 'agreed'] as const).flatMap((answers) =>
      [true, false].flatMap((on) => {
        return promisesOf({ ...settings, mode, answers, comments: on, ownResult: on, readers: ['team'] });
      }),
    ),
  );
  for (const { code, ...values } of said) {
    const names = messageParts(sentences[code] ?? '').flatMap((part) => (part.is === 'text' ? [] : [part.name]));
    expect(names.filter(Boolean).sort(), code).toEqual(Object.keys(values).sort());
  }
  expect(new Set(said.map(({ code }) => code))).toEqual(new Set(Object.keys(sentences)));
});
