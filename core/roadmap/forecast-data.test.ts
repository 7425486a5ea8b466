import { expect, test } from 'vitest';
import { questionsOf } from '#core/questionnaire/walk.ts';
import { score, statesOf } from '#core/scoring/score.ts';
import { worth } from '#exporters/report.fixture.ts';
import { everyType } from '#importers/phaseline/every-type.fixture.ts';
import { loadQuestionnaire } from '#importers/phaseline/load-questionnaire.ts';
import { forecastData, forecastModel, readForecastData } from './forecast-data.ts';
import { makePlan } from './make-plan.ts';
import { whatIf } from './what-if.ts';

function model() {
  const loaded = loadQuestionnaire(everyType, 'every-type.yaml');
  if (!loaded.ok) throw new Error('the fixture does not load');
  const { questionnaire } = loaded;
  const scored = questionsOf(questionnaire).filter((question) => question.scored && question.type !== 'text');
  const answers = new Map(scored.map((question) => [question.id, worth(question, 0)]));
  const states = statesOf(questionnaire, [{ asked: new Set(answers.keys()), answers }]);
  const result = score(questionnaire, states);
  const plan = makePlan(questionnaire, states, result);
  return forecastModel(questionnaire, states, result, plan);
}

test('a forecast is the same from the data that the browser gets, for every type of question', () => {
  const whole = model();
  const read = readForecastData(JSON.parse(JSON.stringify(forecastData(whole))));
  expect(read.items.length).toBeGreaterThan(0);
  for (const ticked of [[], whole.items, whole.items.slice(0, 1)]) {
    expect(whatIf(read.questionnaire, read.states, ticked).result).toEqual(
      whatIf(whole.questionnaire, whole.states, ticked).result,
    );
  }
});

test('the data have none of the words of the questionnaire', () => {
  const { questionnaire } = forecastData(model());
  const words = [...questionnaire.matchAll(/"(?:text|title|help|description|why|how)":"([^"]+)"/g)];
  expect(words.map(([, word]) => word).filter((word) => word !== model().questionnaire.title)).toEqual([]);
});
