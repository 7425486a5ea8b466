import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { printQuestionnaire } from '#importers/phaseline/print-questionnaire.ts';

/** A questionnaire as its canonical YAML. */
export function printedQuestionnaire(questionnaire: Questionnaire): string {
  return printQuestionnaire(questionnaire);
}
