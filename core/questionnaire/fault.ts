/** An issue with its place in a file, ready for its author to read. */
export interface Fault {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  /** Such as `questions.design.weigth`; empty when the file as a whole is meant. */
  readonly path: string;
  readonly severity: 'error' | 'warning';
  /** A sentence that starts in lower case, to follow the place. */
  readonly message: string;
  /** A sentence of its own, or empty. */
  readonly hint: string;
}

/** "Line 42, `questions.design.weigth`: this key is not known. Did you mean `weight`?" */
export function formatFault(fault: Fault): string {
  const place = fault.path === '' ? '' : `, \`${fault.path}\``;
  return `Line ${fault.line}${place}: ${fault.message}${fault.hint === '' ? '' : ` ${fault.hint}`}`;
}

/** The same, after `file:line:column`, which terminals and editors turn into a link. */
export function formatFaultWithFile(fault: Fault): string {
  return `${fault.file}:${fault.line}:${fault.column} ${formatFault(fault)}`;
}
