import { expect, it } from 'vitest';
import { dimension, phaseQuestion, questionnaire } from '#core/scoring/build.fixture.ts';
import { diffQuestionnaires } from './diff.ts';
import { differenceIn } from './difference-in.ts';
import { localise } from './localise.ts';

const model = (questions: readonly string[], de: Readonly<Record<string, string>>) =>
  questionnaire(
    [
      dimension(
        'd',
        questions.map((text) => phaseQuestion(text.slice(0, 3), { text })),
      ),
    ],
    {
      translations: { de },
    },
  );
const before = model(['Who pays?', 'Mine or not?', 'Old?'], {
  'questions.Who.text': 'Wer zahlt?',
  'questions.Old.text': 'Alt?',
});
const said = (after: ReturnType<typeof model>) =>
  differenceIn(diffQuestionnaires(before, after), localise(before, 'de'), localise(after, 'de'));

it('names what came, went and changed in the language that is read', () => {
  const { added, removed } = said(model(['Who pays?', 'Mine or not?', 'New?'], { 'questions.New.text': 'Neu?' }));
  expect([added[0]?.title, removed[0]?.title]).toEqual(['Neu?', 'Alt?']);
});

it('tells a change in that language, or in the original where the translation did not follow', () => {
  const textOf = (de: string) => {
    const after = model(['Who pays for it?', 'Mine or not?', 'Old?'], { 'questions.Who.text': de });
    return said(after)
      .reworded.find(({ id }) => id === 'Who')
      ?.fields.find(({ field }) => field === 'text');
  };
  expect(textOf('Wer zahlt dafür?')).toEqual({ field: 'text', before: 'Wer zahlt?', after: 'Wer zahlt dafür?' });
  expect(textOf('Wer zahlt?')).toEqual({ field: 'text', before: 'Who pays?', after: 'Who pays for it?' });
});
