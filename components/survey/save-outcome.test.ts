import { expect, it } from 'vitest';
import { saveOutcome } from './save-outcome.ts';

const current = { answer: { kind: 'unknown' }, comment: '', link: '', version: 3 };

it('is saved only by a version', () => {
  const saved = { version: 2, answered: 5, asked: 28 };
  expect(saveOutcome(200, null, saved)).toEqual({ is: 'saved', ...saved });
  expect(saveOutcome(200, null, null)).toEqual({ is: 'later', retryAfter: null, reached: false });
  expect(saveOutcome(200, null, '<html>')).toEqual({ is: 'later', retryAfter: null, reached: false });
});

it('tells the refusals of 409 and 404 apart', () => {
  expect(saveOutcome(409, null, { error: 'changed', current })).toEqual({ is: 'changed', current });
  expect(saveOutcome(409, null, { error: 'closed' })).toEqual({ is: 'shut', because: 'closed' });
  expect(saveOutcome(409, null, { error: 'deleted' })).toEqual({ is: 'shut', because: 'deleted' });
  expect(saveOutcome(409, null, { error: 'keyReused' })).toEqual({ is: 'keyReused' });
  expect(saveOutcome(409, null, { error: 'changed' })).toEqual({ is: 'invalid', code: 'refused' });
  expect(saveOutcome(404, null, { error: 'notFound' })).toEqual({ is: 'shut', because: 'gone' });
  expect(saveOutcome(404, null, { error: 'notAsked' })).toEqual({ is: 'invalid', code: 'notAsked' });
  expect(saveOutcome(409, null, { error: 'questionChanged', current })).toEqual({ is: 'questionChanged', current });
});

it('names what is wrong', () => {
  const issues = [{ path: ['answer'], code: 'reasonMissing', message: '…' }];
  expect(saveOutcome(422, null, { error: 'invalid', issues })).toEqual({ is: 'invalid', code: 'reasonMissing' });
  expect(saveOutcome(422, null, null)).toEqual({ is: 'invalid', code: 'refused' });
  expect(saveOutcome(413, null, null)).toEqual({ is: 'invalid', code: 'tooLong' });
  expect(saveOutcome(400, null, null)).toEqual({ is: 'invalid', code: 'refused' });
});

it('tries again later when the server could not', () => {
  expect(saveOutcome(503, '2', { error: 'busy' })).toEqual({ is: 'later', retryAfter: 2, reached: true });
  expect(saveOutcome(500, null, null)).toEqual({ is: 'later', retryAfter: null, reached: true });
  expect(saveOutcome(429, 'soon', null)).toEqual({ is: 'later', retryAfter: null, reached: true });
});
