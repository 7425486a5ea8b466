import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { QuestionnaireCard } from '#core/questionnaire/questionnaire-card.ts';
import { askedBy, dimensionsOf, questionsOf } from '#core/questionnaire/walk.ts';
import { answeringMinutes } from './answering-minutes.ts';
import { catalogue } from './questionnaires.ts';
import { readIn } from './read-in.ts';
import type { Readable } from './readable.ts';
import { registry } from './registry.ts';

/** What an assessment can be started with now, the most thorough first, each in the best of the languages. */
export async function listQuestionnaires(languages: Readable = []): Promise<readonly QuestionnaireCard[]> {
  const cards = [...(await catalogue()).values()].map(({ questionnaire }) => cardOf(readIn(questionnaire, languages)));
  return cards.sort((a, b) => b.questions - a.questions || a.title.localeCompare(b.title, registry().settings.locale));
}

function cardOf(questionnaire: Questionnaire): QuestionnaireCard {
  const { id, version, title, description } = questionnaire;
  const questions = questionsOf(questionnaire).length;
  const profiles = questionnaire.profiles.map((profile) => {
    const asked = askedBy(questionnaire, profile).size;
    return {
      id: profile.id,
      title: profile.title,
      description: profile.description,
      questions: asked,
      minutes: answeringMinutes(asked),
    };
  });
  const dimensions = dimensionsOf(questionnaire).length;
  return { id, version, title, description, questions, dimensions, minutes: answeringMinutes(questions), profiles };
}
