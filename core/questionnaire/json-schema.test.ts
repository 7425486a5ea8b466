import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { questionnaireJsonSchema } from './json-schema.ts';
import { file, fileWith, question } from './questionnaire.fixture.ts';

const asWritten = JSON.parse(JSON.stringify(questionnaireJsonSchema()));
const schema = z.fromJSONSchema(asWritten);
const accepts = (data: unknown) => schema.safeParse(data).success;

const grouped = { groups: [{ id: 'g', title: 'G', groups: [{ id: 'h', title: 'H', questions: [question('r')] }] }] };

describe('the JSON Schema', () => {
  test.each([
    ['a plain file', file()],
    ['nested groups', fileWith([question('q')], grouped)],
    [
      'content and shared answers',
      fileWith([
        { id: 'c', content: 'C' },
        { id: 'q', text: 'Q?', answers: 'a' },
      ]),
    ],
    ['statements by phase', fileWith([question('q', { statements: { 0: 'A', 3: 'B' } })])],
  ])('takes %s', (_, data) => {
    expect(accepts(data)).toBe(true);
  });

  test.each([
    ['an unknown key', file({ colour: 'red' })],
    ['an unknown type', fileWith([question('q', { type: 'phse' })])],
    ['a wrong id', fileWith([question('Q')])],
    ['an unknown key deep inside', fileWith([question('q')], { groups: [{ ...grouped.groups[0], colour: 'red' }] })],
  ])('refuses %s', (_, data) => {
    expect(accepts(data)).toBe(false);
  });
});
