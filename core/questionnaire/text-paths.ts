import { mapTexts } from './map-texts.ts';
import type { Questionnaire } from './questionnaire.ts';

/** Every text that can be translated, by its stable path, in the order of the file's parts. */
export function textsOf(questionnaire: Questionnaire): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  mapTexts(questionnaire, (path, text) => {
    texts.set(path, text);
    return text;
  });
  return texts;
}
