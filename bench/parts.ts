import { answeringPage } from './answering-page.ts';
import type { Part } from './bench.ts';
import { completeResponses } from './complete-responses.ts';
import { largePageFigures } from './large-page.ts';
import { organisationTimes } from './organisation-times.ts';
import { pdfTimes } from './pdf-times.ts';
import { releaseTimes } from './release-times.ts';
import { saves } from './saves.ts';
import { scoringTime } from './scoring-time.ts';
import { slowFsync } from './slow-fsync.ts';
import { startAndMemory } from './start-and-memory.ts';
import { validateTime } from './validate-time.ts';

/** In the order in which they are measured. */
export const parts: readonly Part[] = [
  { name: 'start', title: 'Start and memory', measure: startAndMemory },
  { name: 'saves', title: 'Single saves', measure: saves },
  { name: 'responses', title: 'Complete responses', measure: completeResponses },
  { name: 'slow-fsync', title: 'A slow disk', measure: slowFsync },
  { name: 'page', title: 'The answering page in Chromium, 4× slower', measure: answeringPage },
  { name: 'large-page', title: 'A page of 300 questions in Chromium, 4× slower', measure: largePageFigures },
  { name: 'validate', title: 'A file of 1,000 questions on the command line', measure: validateTime },
  { name: 'scoring', title: 'Scoring', measure: scoringTime },
  { name: 'privacy', title: 'Releases of rounds', measure: releaseTimes },
  { name: 'organisation', title: 'A large organisation', measure: organisationTimes },
  { name: 'pdf', title: 'Reports', measure: pdfTimes },
];
