import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';

/** A save whose body is half sent; `finish` sends the rest and gives the status of the reply. */
export async function slowSave(address: string): Promise<{ finish: () => Promise<number | undefined> }> {
  const body = JSON.stringify({ answer: { kind: 'phase', phase: 3 }, comment: '', link: '', seen: 0 });
  const sent = request(address, {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      'content-length': body.length,
      'idempotency-key': crypto.randomUUID(),
    },
  });
  const replied = once(sent, 'response');
  sent.write(body.slice(0, 20));
  // Replies to later requests on other connections: each process has seen the head if this one went to it.
  await once(sent, 'socket');
  for (let process = 0; process < 2; process += 1) await fetch(new URL('/api/healthz', address));
  return {
    finish: async () => {
      sent.end(body.slice(20));
      const [reply]: [IncomingMessage] = (await replied) as [IncomingMessage];
      return reply.resume().statusCode;
    },
  };
}
