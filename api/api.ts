import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { app } from './app.ts';
import { answerPlace, putAnswer } from './put-answer.ts';

// Next and its patches of fetch go by the global Request and Response: they stay Node's own.
const others = getRequestListener(app.fetch, { overrideGlobalObjects: false });

/** Everything below /api. The guard in front of it has looked at method, host, origin and type already. */
export async function api(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const place = answerPlace(request);
  await (place ? putAnswer(request, response, place) : others(request, response));
}
