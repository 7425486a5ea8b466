import { answeringPage } from './answering-page.ts';
import type { Part } from './bench.ts';
import { completeResponses } from './complete-responses.ts';
import { pdfTimes } from './pdf-times.ts';
import { releaseTimes } from './release-times.ts';
import { saves } from './saves.ts';
import { slowFsync } from './slow-fsync.ts';
import { startAndMemory } from './start-and-memory.ts';

/** In the order in which they are measured. */
export const parts: readonly Part[] = [
  { name: 'start', title: 'Start and memory', measure: startAndMemory },
  { name: 'saves', title: 'Single saves', measure: saves },
  { name: 'responses', title: 'Complete responses', measure: completeResponses },
  { name: 'slow-fsync', title: 'A slow disk', measure: slowFsync },
  { name: 'page', title: 'The answering page in Chromium, 4× slower', measure: answeringPage },
  { name: 'privacy', title: 'Releases of rounds', measure: releaseTimes },
  { name: 'pdf', title: 'Reports', measure: pdfTimes },
];
