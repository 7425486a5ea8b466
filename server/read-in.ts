import { localise, nearestLocale } from '#core/questionnaire/localise.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { Opened } from './open-assessment.ts';
import { profileOf } from './pinned-questionnaire.ts';
import type { Readable } from './readable.ts';

// A questionnaire is one object for as long as its version is in use, so each of its languages is made once.
const made = new WeakMap<Questionnaire, Map<string, Questionnaire>>();

/** The questionnaire in the first of the languages that it has; in its own when it has none of them. */
export function readIn(questionnaire: Questionnaire, languages: Readable): Questionnaire {
  if (questionnaire.translations === undefined) return questionnaire;
  const locale = nearestLocale(questionnaire, languages);
  const known = made.get(questionnaire) ?? new Map<string, Questionnaire>();
  made.set(questionnaire, known);
  const found = known.get(locale) ?? localise(questionnaire, locale);
  known.set(locale, found);
  return found;
}

/** An assessment with its texts in one of the languages; what is answered, asked and scored is the same in each. */
export function openedIn(opened: Opened, languages: Readable): Opened {
  const questionnaire = readIn(opened.pinned.questionnaire, languages);
  return { ...opened, languages, questionnaire, profile: profileOf(questionnaire, opened.profile?.id ?? null) };
}
