/** How a command ended, for scripts; docs/guides/command-line.md says the same. */
export const exitCode = {
  fine: 0,
  /** The command did its work, and a file has faults. */
  faults: 1,
  wrongUse: 2,
  unreadable: 3,
  /** A fault of the program itself. */
  bug: 4,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
