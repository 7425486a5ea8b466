import * as z from 'zod';
import { questionnaireSchema } from './schema.ts';

/**
 * The file format as a JSON Schema (draft 2020-12), for editors. It says what the schema says; what refers to what is
 * checked by the loader only.
 */
export function questionnaireJsonSchema(): object {
  return {
    title: 'Phaseline questionnaire',
    ...z.toJSONSchema(questionnaireSchema, { io: 'input', reused: 'ref' }),
  };
}
