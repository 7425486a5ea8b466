import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

// biome-ignore lint/suspicious/noExplicitAny: actions take what their forms send
type Action = (...given: any[]) => Promise<unknown>;

/** Every server action there is, by the name of its file and its own, such as `running-actions close`. */
export async function everyAction(): Promise<ReadonlyMap<string, Action>> {
  const files = globSync('app/**/*.{ts,tsx}').filter((file) => /^'use server';/m.test(readFileSync(file, 'utf8')));
  const modules = await Promise.all(
    files.map(async (file) => [file, (await import(resolve(file))) as Record<string, Action>] as const),
  );
  return new Map(
    modules.flatMap(([file, actions]) =>
      Object.entries(actions).map(([name, run]) => [`${file.replace(/^.*\/|\.tsx?$/g, '')} ${name}`, run] as const),
    ),
  );
}

/** How an action ended, as whoever called it sees it. */
export interface Ending {
  readonly is: 'done' | 'refused' | '404' | 'sign in' | 'nothing';
  /** Where to, or the sentence. */
  readonly what: string;
}

/** Calls it as Next does, with a form of these fields. */
export async function callAction(run: Action, fields: Readonly<Record<string, string>>): Promise<Ending> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  try {
    const state = await (run.length > 1 ? run({}, form) : run(form));
    return endingOf(state);
  } catch (thrown) {
    const digest = String((thrown as { digest?: unknown }).digest);
    if (digest === 'NEXT_HTTP_ERROR_FALLBACK;404') return { is: '404', what: '' };
    const [, , to = ''] = digest.startsWith('NEXT_REDIRECT;') ? digest.split(';') : [];
    if (to === '') throw thrown;
    return { is: to.startsWith('/sign-in?next=') ? 'sign in' : 'done', what: to };
  }
}

function endingOf(state: unknown): Ending {
  const { link, message, problems, fault, preview } = (state ?? {}) as Record<string, unknown>;
  if (link ?? preview) return { is: 'done', what: JSON.stringify(link ?? preview) };
  if (message ?? problems ?? fault) return { is: 'refused', what: JSON.stringify(message ?? problems ?? fault) };
  return { is: 'nothing', what: '' };
}
