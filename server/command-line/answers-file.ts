import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { type LoadedAnswers, loadAnswers } from '#importers/answers/load-answers.ts';
import { decodeUtf8 } from '#importers/phaseline/decode-utf8.ts';

/** The answers in the bytes of a file, or everything that is wrong with them. */
export function answersFile(bytes: Uint8Array, file: string, questionnaire: Questionnaire): LoadedAnswers {
  const decoded = decodeUtf8(bytes, file);
  return decoded.ok ? loadAnswers(decoded.text, file, questionnaire) : { ok: false, faults: [decoded.fault] };
}
