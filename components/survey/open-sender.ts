import { AnswerSender } from './answer-sender.ts';
import { MemoryShelf } from './memory-shelf.ts';
import { OutboxStore, type Shelf } from './outbox-store.ts';
import { putAnswer } from './put-answer.ts';

interface OpenSender {
  /** Id of the assessment: names the boxes. */
  readonly assessment: string;
  readonly token: string;
  /** Content hash of the version of the questionnaire that the page shows. */
  readonly questionnaire: string;
  readonly changed: (question: string | null) => void;
  readonly counted: (answered: number) => void;
}

/** The outbox of an assessment in this browser, with everything the browser lends to it. */
export function openSender({ assessment, token, questionnaire, changed, counted }: OpenSender) {
  const store = new OutboxStore(assessment, browserShelf());
  const sender = new AnswerSender({
    store,
    put: (question, entry) => putAnswer(token, question, entry),
    alone: (work) => alone(store.prefix, work),
    changed,
    counted,
    newKey,
    page: location.pathname,
    questionnaire,
    now: Date.now,
    random: Math.random,
    later: (work, ms) => setTimeout(work, ms),
  });
  return { store, sender };
}

/** Locks need a secure page. Without them two windows may send the same message: its key makes that harmless. */
async function alone(name: string, work: () => Promise<void>): Promise<void> {
  if (navigator.locks === undefined) await work();
  else await navigator.locks.request(name, work);
}

/** `crypto.randomUUID` needs a secure page too. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Storage may be switched off or forbidden. */
function browserShelf(): Shelf {
  try {
    localStorage.setItem('phaseline.probe', '');
    localStorage.removeItem('phaseline.probe');
    return localStorage;
  } catch {
    return new MemoryShelf();
  }
}
