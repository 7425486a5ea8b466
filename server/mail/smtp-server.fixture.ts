import { createServer, type Socket } from 'node:net';
import { createServer as createTlsServer, TLSSocket } from 'node:tls';

/** A mail as the server took it. */
export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Head and body, as sent. */
  readonly source: string;
  readonly encrypted: boolean;
}

export interface SmtpServer {
  readonly port: number;
  /** What it took so far. */
  readonly mails: TakenMail[];
  /** User names and passwords it was given, as `user:password`. */
  readonly signIns: string[];
  close(): Promise<void>;
}

interface Answers {
  /** What is said to `RCPT TO`; anything but 2xx refuses. */
  readonly recipient?: (address: string) => string;
  readonly sender?: string;
  readonly message?: string;
  /** Only with this, as `user:password`, may one send. */
  readonly account?: string;
  /** Says this and nothing else; empty: says nothing at all. */
  readonly greeting?: string;
  readonly port?: number;
  /** Encrypts from the first byte, or offers to after a while. */
  readonly tls?: { readonly from: 'first' | 'offered'; readonly key: string; readonly cert: string };
}

/** A mail server of a few lines: enough of RFC 5321 and RFC 3207 for one that sends, on 127.0.0.1. */
export async function startSmtpServer(answers: Answers = {}): Promise<SmtpServer> {
  const mails: TakenMail[] = [];
  const signIns: string[] = [];
  const open = new Set<Socket>();
  const take = (socket: Socket) => {
    open.add(socket.on('error', () => {}).on('close', () => open.delete(socket)));
    converse(socket, answers, mails, signIns);
  };
  const { tls } = answers;
  const server =
    tls?.from === 'first'
      ? createTlsServer({ key: tls.key, cert: tls.cert }, take).on('tlsClientError', () => {})
      : createServer({ noDelay: true }, take);
  await new Promise<void>((resolve) => server.listen(answers.port ?? 0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    mails,
    signIns,
    close() {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function converse(socket: Socket, answers: Answers, mails: TakenMail[], signIns: string[]): void {
  const say = (line: string) => socket.write(`${line}\r\n`);
  const offers = answers.tls?.from === 'offered' ? answers.tls : null;
  const isBegun = offers !== null && socket instanceof TLSSocket;
  if (answers.greeting !== '' && !isBegun) say(answers.greeting ?? '220 test');
  let from = '';
  let to: string[] = [];
  let data: string[] | null = null;
  let isSignedIn = answers.account === undefined;
  const take = (line: string) => {
    if (data) {
      if (line !== '.') {
        data.push(line.startsWith('.') ? line.slice(1) : line);
        return;
      }
      const isTaken = (answers.message ?? '250').startsWith('2');
      if (isTaken) mails.push({ from, to, source: data.join('\r\n'), encrypted: socket instanceof TLSSocket });
      data = null;
      say(answers.message ?? '250 taken');
      return;
    }
    const [, verb = '', rest = ''] =
      /^(EHLO|STARTTLS|AUTH PLAIN|MAIL FROM:|RCPT TO:|DATA|RSET|QUIT)\s*(.*)$/i.exec(line) ?? [];
    const address = /^<([^>]*)>/.exec(rest)?.[1] ?? '';
    switch (verb.toUpperCase()) {
      case 'EHLO':
        say('250-test');
        if (offers && !isBegun) say('250-STARTTLS');
        say(answers.account === undefined ? '250 8BITMIME' : '250 AUTH PLAIN');
        break;
      case 'STARTTLS': {
        if (!offers) return say('502 what');
        say('220 go on');
        socket.removeAllListeners('data');
        const { key, cert } = offers;
        const encrypted = new TLSSocket(socket, { isServer: true, key, cert });
        converse(
          encrypted.on('error', () => socket.destroy()),
          answers,
          mails,
          signIns,
        );
        break;
      }
      case 'AUTH PLAIN': {
        const [, user = '', password = ''] = Buffer.from(rest, 'base64').toString().split('\0');
        signIns.push(`${user}:${password}`);
        isSignedIn = signIns.at(-1) === answers.account;
        say(isSignedIn ? '235 welcome' : '535 5.7.8 wrong');
        break;
      }
      case 'MAIL FROM:':
        from = address;
        to = [];
        say(isSignedIn ? (answers.sender ?? '250 yes') : '530 5.7.0 sign in first');
        break;
      case 'RCPT TO:': {
        const said = answers.recipient?.(address) ?? '250 yes';
        if (said.startsWith('2')) to.push(address);
        say(said);
        break;
      }
      case 'DATA':
        data = [];
        say('354 go on');
        break;
      case 'RSET':
        say('250 forgotten');
        break;
      case 'QUIT':
        socket.end('221 bye\r\n');
        break;
      default:
        say('502 what');
    }
  };
  let rest = '';
  socket.setEncoding('utf8').on('data', (chunk) => {
    const lines = `${rest}${chunk}`.split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
}
