import { once } from 'node:events';
import type { Server } from 'node:http';

/** Starts listening; a code such as EADDRINUSE when that is refused. */
export async function claimPort(server: Server, port: number, host: string): Promise<string | null> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
    return null;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  }
}
