import type { Questionnaire } from './questionnaire.ts';

/** Changes only when a stored questionnaire could no longer be read; old formats then stay readable here. */
const format = 'phaseline-questionnaire/1';

/**
 * Canonical JSON of a questionnaire: keys sorted, no white space. The same questionnaire always gives the same text,
 * so the text's hash identifies a version. Numbers that JSON lacks are written as `{"$":"Infinity"}`.
 */
export function encodeQuestionnaire(questionnaire: Questionnaire): string {
  return JSON.stringify(canonical({ format, questionnaire }));
}

function canonical(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? value : { $: nameOf(value) };
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, canonical(each)]));
}

function nameOf(number: number): string {
  return Object.is(number, -0) ? '-0' : String(number);
}

/** The exact questionnaire that was encoded. The text is our own: anything else is a bug or a damaged store, and thrown. */
export function decodeQuestionnaire(text: string): Questionnaire {
  const stored: { format?: unknown; questionnaire?: unknown } | null = JSON.parse(text, reviveNumber);
  if (stored?.format !== format) throw new Error(`a stored questionnaire has an unknown format: ${stored?.format}`);
  // The tag is only ever written by encodeQuestionnaire, around a Questionnaire.
  return stored.questionnaire as Questionnaire;
}

function reviveNumber(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$' in value)) return value;
  return Number(value.$);
}
