import { type Bench, copyOfData, startApp, startBareServer } from './bench.ts';
import { type Figure, figure } from './figure.ts';
import { clientsInWords } from './in-words.ts';
import type { LoadFigures } from './run-load.ts';
import { requireSameRows } from './same-rows.ts';
import { saveLoad } from './save-load.ts';

/** Single saves at 1, 16 and 64 clients, on the app and on the bare server in turn. */
export async function saves(bench: Bench): Promise<readonly Figure[]> {
  const dataFolders = { app: copyOfData(bench, 'saves-app'), bare: copyOfData(bench, 'saves-bare') };
  const servers = { app: await startApp(dataFolders.app), bare: await startBareServer(dataFolders.bare, 'grouped') };
  await requireSameRows(servers, dataFolders, bench.data);
  const app = saveLoad(servers.app, bench.data);
  const bare = saveLoad(servers.bare, bench.data);
  for (const load of [app, bare]) await load(16, bench.seconds);

  const figures: Figure[] = [];
  for (const clients of [1, 16, 64]) {
    const ofApp: LoadFigures[] = [];
    const ofBare: LoadFigures[] = [];
    for (let run = 0; run < bench.runs; run += 1) {
      ofApp.push(await app(clients, bench.seconds));
      ofBare.push(await bare(clients, bench.seconds));
    }
    figures.push(...figuresAt(clients, ofApp, ofBare));
  }
  return figures;
}

function figuresAt(clients: number, app: readonly LoadFigures[], bare: readonly LoadFigures[]): Figure[] {
  const of = (id: string, text: string, unit: Figure['unit'], key: keyof LoadFigures) =>
    figure(`saves-${clients}${id}`, text, unit, valuesOf(app, key), {
      'bare server': valuesOf(bare, key),
    });
  return [
    of('', `Saves, ${clientsInWords(clients)}`, '/s', 'perSecond'),
    of('-p50', '  half of them within', 'ms', 'p50'),
    of('-p99', '  99 of 100 within', 'ms', 'p99'),
    of('-client', '  CPU of the clients', 'cores', 'clientCores'),
    of('-server', '  CPU of the server', 'cores', 'serverCores'),
  ];
}

const valuesOf = (loads: readonly LoadFigures[], key: keyof LoadFigures) => loads.map((load) => load[key]);
