import type { Fault } from '#core/questionnaire/fault.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { type GivenAnswers, readAnswers } from '#core/response/read-answers.ts';
import type { Limits } from '../phaseline/limits.ts';
import { loadText } from '../phaseline/load-text.ts';

export type LoadedAnswers =
  | { readonly ok: true; readonly given: GivenAnswers; readonly warnings: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A thousand people with three hundred answers each. */
const limits: Limits = { bytes: 8 * 1024 * 1024, lexemes: 4_000_000, entries: 500_000, values: 500_000 };

/** Reads answers to a questionnaire (YAML or JSON). All faults come at once; hostile texts are refused, never thrown. */
export function loadAnswers(text: string, file: string, questionnaire: Questionnaire): LoadedAnswers {
  const loaded = loadText(text, file, limits, (data) => {
    const { given, issues } = readAnswers(questionnaire, data);
    return { value: given, issues };
  });
  return loaded.ok ? { ok: true, given: loaded.value, warnings: loaded.warnings } : loaded;
}
