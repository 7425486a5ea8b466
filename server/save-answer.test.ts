import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { and, count, eq } from '#db/drizzle.ts';
import { assessments, audit } from '#db/schema.ts';
import { deleteAssessment } from './delete-assessment.ts';
import { findOpenAssessment, type OpenAssessment } from './open-assessment.ts';
import { registry } from './registry.ts';
import { type AnswerToSave, saveAnswer } from './save-answer.ts';
import { submitAssessment } from './submit-assessment.ts';
import { newTestToken, openTest, openTestStore, type TestStore } from './testing.fixture.ts';
import { newToken } from './token.ts';

let store: TestStore;
let token: string;
let assessment: OpenAssessment;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());
beforeEach(async () => {
  token = await newTestToken();
  const found = await findOpenAssessment(token);
  if (!found) throw new Error('it was made just now');
  assessment = found;
});

const phase = (value: number) => ({ kind: 'phase', phase: value }) as const;
const input = (given: Partial<AnswerToSave> = {}): AnswerToSave => ({
  key: newToken(),
  question: 'team',
  answer: phase(2),
  comment: '',
  link: '',
  seen: 0,
  ...given,
});
const save = (given: Partial<AnswerToSave> = {}) => saveAnswer(assessment, input(given));
const saved = async (question = 'team') => (await openTest(token)).answers.get(question);
const auditRows = async (what: string) => {
  const rows = await registry()
    .store.read.select({ n: count() })
    .from(audit)
    .where(and(eq(audit.assessmentId, assessment.id), eq(audit.what, what)));
  return rows[0]?.n;
};

describe('saving', () => {
  test('an answer, its comment and link are there afterwards, with the counts', async () => {
    const given = { comment: 'Since May.\r\nPart time.', link: 'https://wiki.example.org/team' };
    expect(await save(given)).toEqual({ is: 'saved', version: 1, answered: 1, asked: 4 });
    expect(await saved()).toEqual({
      answer: phase(2),
      comment: 'Since May.\nPart time.',
      link: 'https://wiki.example.org/team',
      version: 1,
    });
    expect(await save({ seen: 1, answer: { kind: 'unknown' } })).toMatchObject({ version: 2, answered: 1 });
    expect(await save({ question: 'docs' })).toMatchObject({ version: 1, answered: 2 });
    expect(await auditRows('answered')).toBe(3);
  });

  test('clearing an answer makes the question absent and keeps the comment', async () => {
    await save();
    expect(await save({ seen: 1, answer: null, comment: 'Ask Ann.' })).toMatchObject({ version: 2, answered: 0 });
    expect(await saved()).toEqual({ answer: null, comment: 'Ask Ann.', link: '', version: 2 });
  });
});

describe('repeating', () => {
  test('ten times the same request: one effect, one audit row, ten equal replies', async () => {
    const once = input();
    const replies = await Promise.all(Array.from({ length: 10 }, () => saveAnswer(assessment, once)));
    expect(replies).toEqual(Array(10).fill({ is: 'saved', version: 1, answered: 1, asked: 4 }));
    expect(await auditRows('answered')).toBe(1);
  });

  test('a late repetition is told what happened then, and overwrites nothing', async () => {
    const once = input();
    await saveAnswer(assessment, once);
    await save({ seen: 1, answer: phase(3) });
    expect(await saveAnswer(assessment, once)).toMatchObject({ is: 'saved', version: 1 });
    expect(await saved()).toMatchObject({ answer: phase(3), version: 2 });
  });

  test('a key with another body is refused; in another assessment it is another key', async () => {
    const once = input();
    await saveAnswer(assessment, once);
    expect(await saveAnswer(assessment, { ...once, answer: phase(1) })).toEqual({ is: 'keyReused' });
    expect(await saveAnswer(await openTest(await newTestToken()), once)).toMatchObject({ is: 'saved', version: 1 });
  });
});

describe('several people', () => {
  test('of twenty at once from the same version one wins, and the others see its answer', async () => {
    await save({ answer: phase(0) });
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, i) => save({ seen: 1, answer: phase(i % 4), comment: `from ${i}` })),
    );
    expect(replies.filter((reply) => reply.is === 'saved').length).toBe(1);
    const current = await saved();
    expect(current?.version).toBe(2);
    const others = replies.filter((reply) => reply.is !== 'saved');
    expect(others).toEqual(Array(19).fill({ is: 'changed', current }));
  });

  test('a version that never was is a conflict with nothing', async () => {
    const nothing = { answer: null, comment: '', link: '', version: 0 };
    expect(await save({ seen: 3 })).toEqual({ is: 'changed', current: nothing });
    expect(await saved()).toBeUndefined();
  });

  test('answers to different questions never disturb each other, and are counted exactly', async () => {
    const questions = ['team', 'budget', 'docs'];
    const replies = await Promise.all(questions.map((question) => save({ question })));
    expect(replies.every((reply) => reply.is === 'saved')).toBe(true);
    const row = await registry().store.read.select().from(assessments).where(eq(assessments.id, assessment.id));
    expect(row[0]).toMatchObject({ answered: 3, changes: 3 });
  });
});

describe('refusals leave nothing behind', () => {
  const refused = async (given: Partial<AnswerToSave>, reply: object) => {
    expect(await save(given)).toMatchObject(reply);
    expect(await saved(given.question)).toBeUndefined();
    expect(await auditRows('answered')).toBe(0);
  };
  const invalid = (path: string, code: string) => ({ is: 'invalid', issues: [{ path: [path], code }] });

  test.each([
    ['a phase without a statement', { answer: phase(4) }, invalid('answer', 'unknownStatement')],
    [
      'not applicable without a reason',
      { answer: { kind: 'notApplicable', reason: ' ' } as const },
      invalid('answer', 'reasonMissing'),
    ],
    [
      'half a character',
      { question: 'story', answer: { kind: 'text', text: 'a\ud800' } as const },
      invalid('answer', 'badCharacters'),
    ],
    ['a long comment', { comment: 'x'.repeat(5001) }, invalid('comment', 'tooLong')],
    ['a comment with NUL', { comment: 'a\0b' }, invalid('comment', 'badCharacters')],
    ['a link that runs a script', { link: 'javascript:alert(1)' }, invalid('link', 'notALink')],
    ['a long link', { link: `https://example.org/${'x'.repeat(2000)}` }, invalid('link', 'tooLong')],
    ['a short key', { key: 'k' }, invalid('key', 'badKey')],
    ['a negative version', { seen: -1 }, invalid('seen', 'badVersion')],
    ['a question of no version', { question: 'none' }, { is: 'notAsked' }],
  ])('%s', (_name, given: Partial<AnswerToSave>, reply) => refused(given, reply));

  test('a question outside the profile', async () => {
    const short = await openTest(await newTestToken({ profile: 'first-look' }));
    expect(await saveAnswer(short, input({ question: 'budget' }))).toEqual({ is: 'notAsked' });
    expect(await saveAnswer(short, input())).toMatchObject({ is: 'saved', asked: 2 });
  });

  test('a submitted assessment is closed, a deleted one deleted', async () => {
    await save();
    expect(await submitAssessment(await openTest(token))).toEqual({ is: 'submitted' });
    expect(await save({ seen: 1, answer: phase(3) })).toEqual({ is: 'closed' });
    await deleteAssessment(await openTest(token));
    expect(await save({ seen: 1, answer: phase(3) })).toEqual({ is: 'deleted' });
    expect(await saved()).toMatchObject({ answer: phase(2), version: 1 });
  });

  test('a purged assessment is deleted', async () => {
    await registry().store.commit((w) => [w.delete(assessments).where(eq(assessments.id, assessment.id))]);
    expect(await save()).toEqual({ is: 'deleted' });
  });
});
