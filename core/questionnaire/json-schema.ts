import * as z from 'zod';
import { questionnaireSchema } from './schema.ts';

/** The questionnaire file as editors check it (JSON Schema). What refers to what only `phaseline validate` sees. */
export function questionnaireJsonSchema(): object {
  return z.toJSONSchema(questionnaireSchema, { io: 'input' });
}
