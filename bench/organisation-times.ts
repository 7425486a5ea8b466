import path from 'node:path';
import { type Bench, startApp } from './bench.ts';
import { type Figure, figure } from './figure.ts';
import { largeOrganisation, manager } from './large-organisation.ts';
import { formWith } from './page-form.ts';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * What a manager of 200 teams and 1,000 people waits for, as a browser without script asks for it: from the first byte
 * sent to the last one received.
 */
export async function organisationTimes({ runs }: Bench): Promise<readonly Figure[]> {
  const folder = path.join(temporaryFolder(), 'organisation');
  const { cookie, drafts } = await largeOrganisation(folder, runs);
  const server = await startApp(folder);
  const get = async (where: string, as = cookie): Promise<string> => {
    const reply = await fetch(`${server.url}${where}`, { headers: as === '' ? {} : { cookie: as } });
    if (reply.status !== 200) throw new Error(`${where} was refused with ${reply.status}`);
    return reply.text();
  };
  const post = async (where: string, body: FormData, as = cookie): Promise<Response> => {
    const reply = await fetch(`${server.url}${where}`, {
      ...{ method: 'POST', body, redirect: 'manual' },
      headers: { origin: server.url, ...(as === '' ? {} : { cookie: as }) },
    });
    await reply.arrayBuffer();
    if (reply.status !== 303) throw new Error(`the form of ${where} was refused with ${reply.status}`);
    return reply;
  };

  const signIn: number[] = [];
  const teams: number[] = [];
  const opening: number[] = [];
  await get('/teams');
  for (const draft of drafts) {
    const form = formWith(await get('/sign-in', ''), 'password');
    form.set('address', manager.address);
    form.set('password', manager.password);
    signIn.push(await timeOf(() => post('/sign-in', form, '')));
    teams.push(await timeOf(() => get('/teams')));
    const toOpen = formWith(await get(`/rounds/${draft}/open`), 'changes');
    opening.push(await timeOf(() => post(`/rounds/${draft}/open`, toOpen)));
  }
  await server.stop();
  return [
    figure('sign-in', 'Signing in', 'ms', signIn),
    figure('teams-page', 'The page of 200 teams with 1,000 members', 'ms', teams),
    figure('opening', 'Opening a round for 200 teams', 'ms', opening),
  ];
}

async function timeOf(one: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await one();
  return performance.now() - began;
}
