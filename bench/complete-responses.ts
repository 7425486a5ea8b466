import { type Bench, copyOfData, startApp } from './bench.ts';
import type { Connection } from './connection.ts';
import { type Figure, figure } from './figure.ts';
import { clientsInWords } from './in-words.ts';
import { longForm, longPage } from './prepared-data.ts';
import { getPage, postForm } from './requests.ts';
import { type LoadFigures, runLoad } from './run-load.ts';
import { filledForm } from './section-form.ts';
import type { ServerProcess } from './server-process.ts';

const levels = [1, 16, 64];
/** So many assessments stay unanswered, one for each client that only loads the page. */
const unanswered = 64;
/** Forms of one run at most: each uses up an assessment. */
const mostForms = 1_000;

/** How many assessments that many runs can use up: at each level one of complete responses and one of forms alone. */
export const assessmentsFor = (runs: number): number => unanswered + levels.length * 2 * runs * mostForms;

type Kind = 'responses' | 'pages' | 'forms';
type Turn = (connection: Connection, client: number) => Promise<boolean>;

/**
 * A complete response is one load of a page of 25 questions that nobody has answered, and one form with the 25
 * answers; beside it the page alone and the form alone, in turn.
 */
export async function completeResponses(bench: Bench): Promise<readonly Figure[]> {
  const server = await startApp(copyOfData(bench, 'responses'));
  const turns = await turnsOn(server, bench.data.long);
  await runLoad(server, { clients: 16, seconds: bench.seconds, turn: turns('pages') });

  const figures: Figure[] = [];
  for (const clients of levels) {
    const loads: Record<Kind, LoadFigures[]> = { responses: [], pages: [], forms: [] };
    for (let run = 0; run < bench.runs; run += 1) {
      for (const kind of ['responses', 'pages', 'forms'] as const) {
        loads[kind].push(await runLoad(server, { clients, seconds: bench.seconds, turn: turns(kind) }));
      }
    }
    const of = (kind: Kind, text: string) =>
      figure(
        `${kind}-${clients}`,
        text,
        '/s',
        loads[kind].map(({ perSecond }) => perSecond),
      );
    figures.push(
      of('responses', `Complete responses, ${clientsInWords(clients)}`),
      of('pages', '  the page alone'),
      of('forms', '  the form alone'),
    );
    const cores = loads.responses.map(({ clientCores }) => clientCores);
    figures.push(figure(`responses-${clients}-client`, '  CPU of the clients', 'cores', cores));
  }
  return figures;
}

/** What a client does in one turn, for a run of each kind. */
async function turnsOn(server: ServerProcess, long: readonly string[]): Promise<(kind: Kind) => Turn> {
  const { url } = server;
  const fresh = long.slice(unanswered).values();
  const { body, answers } = filledForm(await (await fetch(`${url}${longPage(long[0] ?? '')}`)).text());
  if (answers !== 25) throw new Error(`the form has ${answers} questions instead of 25`);

  const load = async (connection: Connection, token: string): Promise<void> => {
    const { status, head } = await connection.exchange(getPage(url, longPage(token)));
    if (status !== 200) throw new Error(`the page was refused:\n${head}`);
  };
  const send = async (connection: Connection, token: string): Promise<void> => {
    const { status, head } = await connection.exchange(postForm(url, longForm(token), body));
    // Anything that was not saved leads back to the page instead.
    if (status !== 303 || !/^location: \S+\/review$/im.test(head)) throw new Error(`the form was not saved:\n${head}`);
  };

  return (kind) => {
    if (kind === 'pages') return (connection, client) => load(connection, long[client] ?? '').then(() => true);
    let left = mostForms;
    return async (connection) => {
      const next = left === 0 ? null : fresh.next();
      if (!next || next.done) return false;
      left -= 1;
      if (kind === 'responses') await load(connection, next.value);
      await send(connection, next.value);
      return true;
    };
  };
}
