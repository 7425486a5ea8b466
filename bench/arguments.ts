import { parseArgs } from 'node:util';

export interface Wanted {
  /** How often each thing is measured. */
  readonly runs: number;
  /** How long one load lasts. */
  readonly seconds: number;
  /** Names of parts. */
  readonly only: readonly string[];
  /** Where the JSON goes; null: to standard output. */
  readonly json: string | null;
  /** Conclude although others keep the machine busy. */
  readonly busyMachine: boolean;
}

export type Arguments =
  | ({ readonly is: 'run' } & Wanted)
  | { readonly is: 'help' }
  | { readonly is: 'faulty'; readonly sentence: string };

/** Fewer are no median worth the name. */
const fewestRuns = 5;

/** Reads the words after `npm run bench --`; `parts` are the names to choose from. */
export function readArguments(words: readonly string[], parts: readonly string[]): Arguments {
  let values: ReturnType<typeof parsed>;
  try {
    values = parsed(words);
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : '').split('. ', 1);
    return faulty(`${sentence}.`);
  }
  if (values.help) return { is: 'help' };
  const only = values.only === undefined ? parts : values.only.split(',');
  const unknown = only.filter((name) => !parts.includes(name));
  if (unknown.length > 0) return faulty(`There is no part "${unknown.join(', ')}". There are: ${parts.join(', ')}.`);
  const quick = values.quick === true;
  if (quick && values.runs !== undefined) return faulty('--quick and --runs exclude each other.');
  const runs = quick ? 2 : Number(values.runs ?? fewestRuns);
  if (!quick && !(Number.isInteger(runs) && runs >= fewestRuns && runs <= 99)) {
    return faulty(`--runs takes a whole number from ${fewestRuns} to 99, not "${values.runs}".`);
  }
  if (values.json === '') return faulty('--json takes the name of a file.');
  return {
    is: 'run',
    runs,
    seconds: quick ? 1 : 3,
    only,
    json: values.json ?? null,
    busyMachine: values['busy-machine'] === true,
  };
}

/** Whether a run of so many is enough to conclude from. */
export const areEnough = (runs: number): boolean => runs >= fewestRuns;

export function usage(parts: readonly string[]): string {
  return `npm run bench -- [options]

Measures the built app on a temporary database, prints a table and JSON, and compares with the goals.

  --json FILE      write the JSON to this file instead of printing it
  --runs N         how often each thing is measured, from ${fewestRuns} on (default ${fewestRuns})
  --only A,B       only these parts: ${parts.join(', ')}
  --busy-machine   conclude although others use more than 0.2 core, or although that cannot be known
  --quick          two short runs, for working on the bench; never conclusive
  --help           this text

Exit code: 0 all goals met, 1 a goal missed or an error, 2 wrong options, 3 not conclusive.`;
}

function parsed(words: readonly string[]) {
  const { values } = parseArgs({
    args: [...words],
    options: {
      json: { type: 'string' },
      runs: { type: 'string' },
      only: { type: 'string' },
      'busy-machine': { type: 'boolean' },
      quick: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  return values;
}

function faulty(sentence: string): Arguments {
  return { is: 'faulty', sentence };
}
