import { decodeUtf8 } from '#importers/phaseline/decode-utf8.ts';
import { type Loaded, loadQuestionnaire } from '#importers/phaseline/load-questionnaire.ts';

/** The questionnaire in the bytes of a file, or everything that is wrong with it. */
export function questionnaireFile(bytes: Uint8Array, file: string): Loaded {
  const decoded = decodeUtf8(bytes, file);
  return decoded.ok ? loadQuestionnaire(decoded.text, file) : { ok: false, faults: [decoded.fault] };
}
