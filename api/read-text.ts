import type { IncomingMessage } from 'node:http';

/** The body as text; null when the client went away before its end. The guard has refused what is too long. */
export function readText(request: IncomingMessage): Promise<string | null> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.once('end', () => resolve(Buffer.concat(pieces).toString()));
    request.once('close', () => resolve(null)); // after the end it changes nothing
  });
}
