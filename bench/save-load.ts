import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { percentile } from './median.ts';
import type { PreparedAssessment } from './prepared-data.ts';

export interface SaveFigures {
  readonly clients: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly refused: number;
}

/** Each client answers its own assessment, question after question and round after round, waiting for every acknowledgement. */
export async function saveLoad(
  url: string,
  assessments: readonly PreparedAssessment[],
  clients: number,
  seconds: number,
  versions: Map<string, number>,
): Promise<SaveFigures> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const { hostname, port } = new URL(url);
  const times: number[] = [];
  let refused = 0;
  const end = performance.now() + seconds * 1000;

  const put = (path: string, body: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const sent = request(
        {
          hostname,
          port,
          agent,
          method: 'PUT',
          path,
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            'idempotency-key': randomUUID(),
            origin: url,
          },
        },
        (reply) => {
          reply.resume();
          reply.on('end', () => resolve(reply.statusCode ?? 0));
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });

  const client = async ({ token, questions }: PreparedAssessment): Promise<void> => {
    for (let turn = 0; performance.now() < end; turn += 1) {
      const question = questions[turn % questions.length] ?? '';
      const name = `${token}/${question}`;
      const seen = versions.get(name) ?? 0;
      const answer = { kind: 'phase', phase: turn % 4 };
      const began = performance.now();
      const status = await put(
        `/api/assessments/${token}/answers/${question}`,
        JSON.stringify({ answer, comment: '', link: '', seen }),
      );
      times.push(performance.now() - began);
      if (status === 200) versions.set(name, seen + 1);
      else refused += 1;
    }
  };

  const began = performance.now();
  await Promise.all(assessments.slice(0, clients).map(client));
  const took = (performance.now() - began) / 1000;
  agent.destroy();
  return {
    clients,
    perSecond: Math.round(times.length / took),
    p50: Number(percentile(times, 0.5).toFixed(2)),
    p99: Number(percentile(times, 0.99).toFixed(2)),
    refused,
  };
}
