// The floor under saving an answer: node:http and better-sqlite3 write the same rows with the same statements, and as
// many lists in one transaction as db/sqlite-commit.ts would, each on disk when it returns: the plain way. No validation,
// no routes, no log, no savepoints.
// Called with the database file, and `one-by-one` for a commit per answer.
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import Database from 'better-sqlite3';
import { newId } from '#db/new-id.ts';

const [file = '', grouping] = process.argv.slice(2);
const group = grouping === 'one-by-one' ? 1 : 64;
const slice = 10;

const db = new Database(file, { timeout: 5 });
for (const setting of [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'trusted_schema = OFF',
  'secure_delete = ON',
  'temp_store = MEMORY',
]) {
  db.pragma(setting);
}
const begin = db.prepare('begin immediate');
const end = db.prepare('commit');
const claim = db.prepare(
  'insert into request_keys (assessment_id, key, hash, reply, at) values (?, ?, ?, ?, ?) on conflict do nothing',
);
const count = db.prepare<unknown[], { answered: number }>(
  `update assessments set answered = answered + ? - (select count(*) from answers
     where assessment_id = ? and question_id = ? and answer is not null), changes = changes + 1, updated_at = ?
   where id = ? and submitted_at is null and deleted_at is null returning answered`,
);
const first = db.prepare(
  `insert into answers (assessment_id, question_id, answer, comment, link, version) values (?, ?, ?, ?, ?, ?)
   on conflict do nothing`,
);
const next = db.prepare(
  `update answers set answer = ?, comment = ?, link = ?, version = ?
   where assessment_id = ? and question_id = ? and version = ?`,
);
const audit = db.prepare('insert into audit (id, assessment_id, what, question_id, at) values (?, ?, ?, ?, ?)');
const byToken = db.prepare<[string], { id: string }>('select id from assessments where token_hash = ?');

interface Waiting {
  readonly token: string;
  readonly question: string;
  readonly key: string;
  readonly body: string;
  readonly response: ServerResponse;
}

const queue: Waiting[] = [];
let scheduled = false;

/** As in db/sqlite-commit.ts. */
function gather(seen = 0): void {
  if (queue.length === seen || queue.length >= group) flush();
  else setImmediate(gather, queue.length);
}

function flush(): void {
  const done: [ServerResponse, string][] = [];
  const started = performance.now();
  begin.run();
  while (done.length < group && performance.now() - started < slice) {
    const one = queue.shift();
    if (!one) break;
    done.push([one.response, write(one)]);
  }
  end.run();
  for (const [response, reply] of done) {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': reply.length }).end(reply);
  }
  scheduled = queue.length > 0;
  if (scheduled) setImmediate(gather);
}

/** The rows of one saved answer; the reply to it. */
function write({ token, question, key, body }: Waiting): string {
  const { answer, comment, link, seen } = JSON.parse(body);
  const id = idOf(token);
  const version = seen + 1;
  const hash = createHash('sha256')
    .update(JSON.stringify([question, answer, comment, link, seen]))
    .digest('base64url');
  const now = Date.now();
  claim.run(id, key, hash, JSON.stringify({ version }), now);
  const counted = count.get(answer === null ? 0 : 1, id, question, now, id);
  const stored = answer === null ? null : JSON.stringify(answer);
  if (seen === 0) first.run(id, question, stored, comment, link, version);
  else next.run(stored, comment, link, version, id, question, seen);
  audit.run(newId(), id, 'answered', question, now);
  return JSON.stringify({ version, answered: counted?.answered, asked: 0 });
}

const ids = new Map<string, string>();

function idOf(token: string): string {
  const known = ids.get(token);
  if (known !== undefined) return known;
  const found = byToken.get(createHash('sha256').update(token).digest('base64url'));
  if (!found) throw new Error('no such assessment');
  ids.set(token, found.id);
  return found.id;
}

/** PUT /api/assessments/{token}/answers/{question} */
function save(request: IncomingMessage, response: ServerResponse): void {
  const [, , , token = '', , question = ''] = (request.url ?? '').split('/');
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => {
    const body = Buffer.concat(pieces).toString();
    queue.push({ token, question, key: String(request.headers['idempotency-key']), body, response });
    if (scheduled) return;
    scheduled = true;
    setImmediate(gather);
  });
}

createServer((request, response) => {
  if (request.method === 'PUT') save(request, response);
  else response.end('ready');
}).listen(Number(process.env.PORT), '127.0.0.1');

process.on('SIGTERM', () => {
  db.close();
  process.exit(0);
});
