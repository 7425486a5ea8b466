// Run by kill.test.ts as a process of its own: saves answers as fast as it can from several writers, and prints
// "<question> <version> <phase>" for each that was acknowledged, until it is killed.
import { writeSync } from 'node:fs';
import { expecting } from './commit.ts';
import { openStore } from './open-store.ts';
import { audited } from './writes/audited.ts';
import { claimRequest } from './writes/claim-request.ts';
import { countAnswer } from './writes/count-answer.ts';
import { writeAnswer } from './writes/write-answer.ts';

const [file = '', assessment = '', run = ''] = process.argv.slice(2);
const store = await openStore({ file });

async function answerForEver(question: string): Promise<void> {
  for (let seen = 0; ; seen++) {
    const phase = (seen * 7) % 4;
    const reply = { version: seen + 1 };
    const outcome = await store.commit(() => [
      expecting(1, claimRequest(assessment, { key: `${question}-${seen}`, hash: 'h', reply }), 'repeated'),
      expecting(1, countAnswer(assessment, question, 'h', true), 'closed'),
      expecting(
        1,
        writeAnswer(assessment, question, seen, { answer: { kind: 'phase', phase }, comment: '', link: '' }),
        'changed',
      ),
      audited('answered', assessment, question),
    ]);
    if (!outcome.done) throw new Error(`refused: ${JSON.stringify(outcome)}`);
    writeSync(1, `${question} ${seen + 1} ${phase}\n`); // at once: what is printed was acknowledged
  }
}

await Promise.all(Array.from({ length: 16 }, (_, i) => answerForEver(`run-${run}-q${i}`)));
