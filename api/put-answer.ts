import type { IncomingMessage, ServerResponse } from 'node:http';
import { mediaType } from '#server/http/check-request.ts';
import { findOpenAssessment } from '#server/open-assessment.ts';
import { type SavedOrNot, saveAnswer } from '#server/save-answer.ts';
import { issuesIn } from './issues-in.ts';
import { notFoundReply } from './not-found.ts';
import { failureReply } from './on-error.ts';
import { problemReply } from './problem.ts';
import { entrySchema, keySchema } from './put-answer-route.ts';
import { readText } from './read-text.ts';
import { type Reply, sendReply } from './reply.ts';

/** The largest answer: 5,000 characters each of text and comment, a link, and the JSON around them. */
const largestAnswer = 64 * 1024;

interface Place {
  readonly token: string;
  readonly question: string;
}

/** Which answer a request wants to save; null when it is another request. The guard has seen that its address decodes. */
export function answerPlace({ method, url = '' }: IncomingMessage): Place | null {
  if (method !== 'PUT') return null;
  const [, token, question] = /^\/api\/assessments\/([^/?]+)\/answers\/([^/?]+)(?:\?|$)/.exec(url) ?? [];
  if (token === undefined || question === undefined) return null;
  return { token: decodeURIComponent(token), question: decodeURIComponent(question) };
}

/** Saves an answer. Without Hono, which took about a quarter of what saving cost then (decision 36): this is what people wait for. */
export async function putAnswer(request: IncomingMessage, response: ServerResponse, place: Place): Promise<void> {
  try {
    const reply = await answered(request, place);
    if (reply) sendReply(response, reply);
  } catch (error) {
    sendReply(response, failureReply(error, String(response.getHeader('x-request-id') ?? '')));
  }
}

/** Null when the client went away before it had sent everything. */
async function answered(request: IncomingMessage, { token, question }: Place): Promise<Reply | null> {
  const { headers } = request;
  if (Number(headers['content-length'] ?? 0) > largestAnswer) return problemReply('tooLarge');
  const keyed = keySchema.safeParse(headers);
  if (!keyed.success) return problemReply('invalid', { issues: issuesIn(keyed.error) });
  if (mediaType(headers) !== 'application/json') return problemReply('unsupportedType');
  const text = await readText(request);
  if (text === null) return null;
  const sent = parsed(text);
  if (sent === undefined) return problemReply('malformed');
  const entry = entrySchema.safeParse(sent);
  if (!entry.success) return problemReply('invalid', { issues: issuesIn(entry.error) });

  const assessment = await findOpenAssessment(token);
  if (!assessment) return notFoundReply(request);
  return replyTo(await saveAnswer(assessment, { ...entry.data, key: keyed.data['idempotency-key'], question }));
}

function replyTo(outcome: SavedOrNot): Reply {
  switch (outcome.is) {
    case 'saved': {
      const { version, answered, asked } = outcome;
      return { status: 200, body: { version, answered, asked } };
    }
    case 'changed':
    case 'questionChanged':
      return problemReply(outcome.is, { current: outcome.current });
    case 'invalid':
      return problemReply('invalid', { issues: outcome.issues });
    case 'closed':
    case 'deleted':
    case 'keyReused':
    case 'notAsked':
    case 'roundClosed':
      return problemReply(outcome.is);
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
