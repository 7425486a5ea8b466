import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type Reply, readReply } from './read-reply.ts';

const nothing = Buffer.alloc(0);

/**
 * One kept-alive HTTP/1.1 connection that sends a request and reads its reply, one at a time, and does as little as it
 * can: with a whole HTTP client in its place, the client would be what is measured.
 */
export class Connection {
  readonly #socket: Socket;
  #come: Buffer = nothing;
  #answer: { readonly resolve: (reply: Reply) => void; readonly reject: (error: Error) => void } | null = null;

  static async open(url: string): Promise<Connection> {
    const { hostname, port } = new URL(url);
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    await once(socket, 'connect');
    return new Connection(socket);
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (piece) => this.#take(piece));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('the server closed the connection')));
  }

  /** Sends a whole request, head and body. */
  exchange(request: string): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.#answer = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(piece: Buffer): void {
    this.#come = this.#come.length === 0 ? piece : Buffer.concat([this.#come, piece]);
    const reply = readReply(this.#come);
    if (!reply) return;
    this.#come = nothing;
    const answer = this.#answer;
    this.#answer = null;
    answer?.resolve(reply);
  }

  #fail(error: Error): void {
    this.#answer?.reject(error);
    this.#answer = null;
  }
}
