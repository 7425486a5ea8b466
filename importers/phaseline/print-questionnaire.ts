import { stringify } from 'yaml';
import { fileOf } from '#core/questionnaire/file-of.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';

/**
 * A questionnaire as YAML in its canonical form: the same questionnaire always gives the same text, so that a change of
 * one thing is a small difference. Loading the text gives the questionnaire again.
 */
export function printQuestionnaire(questionnaire: Questionnaire): string {
  return stringify(fileOf(questionnaire), {
    version: '1.2',
    schema: 'core',
    indent: 2,
    // Neither long lines nor equal parts are put differently: a line of text stays one line.
    lineWidth: 0,
    aliasDuplicateObjects: false,
    blockQuote: 'literal',
    // Words such as `No` go in quotes: other programs read them as YAML 1.1 did, as true and false.
    compat: 'yaml-1.1',
  });
}
