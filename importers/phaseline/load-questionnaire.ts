import { encodeQuestionnaire } from '#core/questionnaire/content-hash.ts';
import type { Fault } from '#core/questionnaire/fault.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { readQuestionnaire } from '#core/questionnaire/read-questionnaire.ts';
import type { Status } from '#core/questionnaire/status.ts';
import { hashOf } from './hash.ts';
import { questionnaireLimits } from './limits.ts';
import { loadText } from './load-text.ts';

export type { Fault };

export type Loaded =
  /** `hash` is that of the encoded questionnaire, so comments and layout of the file do not change it. */
  | {
      readonly ok: true;
      readonly questionnaire: Questionnaire;
      readonly status: Status;
      readonly hash: string;
      readonly warnings: Fault[];
    }
  /** At least one fault is an error; warnings stand among them. In the order of the text. */
  | { readonly ok: false; readonly faults: Fault[] };

/** Reads a questionnaire file (YAML, and so JSON). All faults come at once; hostile texts are refused, never thrown. */
export function loadQuestionnaire(text: string, file: string): Loaded {
  const loaded = loadText(text, file, questionnaireLimits, (data) => {
    const { questionnaire, status, issues } = readQuestionnaire(data);
    return { value: questionnaire && { questionnaire, status }, issues };
  });
  if (!loaded.ok) return loaded;
  const { questionnaire, status } = loaded.value;
  const { warnings } = loaded;
  return { ok: true, questionnaire, status, hash: hashOf(encodeQuestionnaire(questionnaire)), warnings };
}
