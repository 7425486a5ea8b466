import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

/** Every option there is; a command names those it takes. */
export const options = {
  json: { takes: null },
  strict: { takes: null },
  answers: { takes: null },
  target: { takes: 'PHASE' },
  from: { takes: 'FILE' },
  to: { takes: 'URL' },
} as const satisfies Record<string, { readonly takes: string | null }>;

export type OptionName = keyof typeof options;

export interface Command {
  readonly name:
    | 'validate'
    | 'schema'
    | 'print'
    | 'diff'
    | 'score'
    | 'route'
    | 'move'
    | 'export-data'
    | 'import-data'
    | 'reset-password';
  /** Files, or an address, as they are called in the help. */
  readonly operands: readonly string[];
  /** True: the last operand may be given many times. */
  readonly repeats: boolean;
  readonly options: readonly OptionName[];
  /** Those of them without which it does nothing. */
  readonly needs?: readonly OptionName[];
  /** Arguments that work in the folder of the product. */
  readonly examples: readonly string[];
  /** Loaded when it is wanted: a command starts without what the others need. */
  readonly load: () => Promise<Run>;
}

/** Does the work and says how it ended. */
export type Run = (given: Given, terminal: Terminal) => Promise<ExitCode>;

/** What was asked for, already checked against the command. */
export interface Given {
  readonly operands: readonly string[];
  /** Options without a value. */
  readonly flags: ReadonlySet<OptionName>;
  /** What was given to an option with a value, in order. */
  readonly values: (option: OptionName) => readonly string[];
}
