import type { Fault } from '#core/questionnaire/fault.ts';
import { sentences } from '#server/command-line/sentences.ts';

/** `file:line:column`, which terminals and editors turn into a link, and what is wrong there. One line a fault. */
export function faultLine({ file, line, column, path, severity, message, hint }: Fault): string {
  const place = path === '' ? '' : ` \`${path}\`:`;
  const sentence = hint === '' ? message : `${message} ${hint}`;
  return `${file}:${line}:${column}: ${sentences.t(`commandLine.severity.${severity}`)}:${place} ${sentence}`;
}

/** The same for programs. */
export function faultData({ file, line, column, path, severity, message, hint }: Fault) {
  return { file, line, column, path, severity, fault: message, hint };
}

/** The fault of a file that cannot be read, by the system's name for the reason. */
export function unreadable(file: string, code: string): Fault {
  const { t } = sentences;
  const message = t('commandLine.unreadable', {
    reason: code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES' ? code : 'other',
    code,
  });
  return { file, line: 1, column: 1, path: '', severity: 'error', message, hint: '' };
}
