import type { PreparedData } from './prepared-data.ts';
import { putAnswer } from './requests.ts';
import { type LoadFigures, runLoad } from './run-load.ts';
import type { ServerProcess } from './server-process.ts';

/** Saves answers on one server, one after the other in each client; load after load, it knows what it has saved. */
export type SaveLoad = (clients: number, seconds: number) => Promise<LoadFigures>;

/** Each client answers an assessment of its own, question after question and round after round. */
export function saveLoad(server: ServerProcess, { open, questions }: PreparedData): SaveLoad {
  const saves = open.map(() => 0);
  return (clients, seconds) =>
    runLoad(server, {
      clients,
      seconds,
      async turn(connection, client) {
        const turn = saves[client] ?? 0;
        const question = questions[turn % questions.length] ?? '';
        const seen = Math.floor(turn / questions.length);
        // Another one in every round.
        const phase = (turn + seen) % 4;
        const { status, head } = await connection.exchange(
          putAnswer(server.url, open[client] ?? '', question, phase, seen),
        );
        if (status !== 200) throw new Error(`an answer was refused: ${head}`);
        saves[client] = turn + 1;
        return true;
      },
    });
}
