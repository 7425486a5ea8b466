import { expect, test } from 'vitest';
import { withTranslationFiles } from './translation-files.ts';

test('a language stands beside its questionnaire', () => {
  expect(withTranslationFiles(['team.pt-BR.yml', 'team.yaml', 'README.md', 'team.de.yaml', 'other.json'])).toEqual([
    { name: 'other.json', translations: [] },
    {
      name: 'team.yaml',
      translations: [
        { locale: 'de', name: 'team.de.yaml' },
        { locale: 'pt-BR', name: 'team.pt-BR.yml' },
      ],
    },
  ]);
});

test('without a questionnaire of that name, it is one itself', () => {
  expect(withTranslationFiles(['team.de.yaml', 'v1.old.yaml'])).toEqual([
    { name: 'team.de.yaml', translations: [] },
    { name: 'v1.old.yaml', translations: [] },
  ]);
});
