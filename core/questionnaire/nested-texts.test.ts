import { expect, test } from 'vitest';
import { nestedTexts } from './nested-texts.ts';

test('texts stand where their path leads, in their order', () => {
  const nested = nestedTexts({
    title: 'Titel',
    'questions.team.text': 'Wer?',
    'questions.10.text': 'Zehn?',
    'questions.2.text': 'Zwei?',
    'questions.team.statements.0': 'Niemand.',
  });
  expect(nested).toEqual(
    new Map<string, unknown>([
      ['title', 'Titel'],
      [
        'questions',
        new Map<string, unknown>([
          [
            'team',
            new Map<string, unknown>([
              ['text', 'Wer?'],
              ['statements', new Map([['0', 'Niemand.']])],
            ]),
          ],
          ['10', new Map([['text', 'Zehn?']])],
          ['2', new Map([['text', 'Zwei?']])],
        ]),
      ],
    ]),
  );
  expect([...(nested.get('questions') as ReadonlyMap<string, unknown>).keys()]).toEqual(['team', '10', '2']);
});
