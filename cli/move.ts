import { sentences } from '#server/command-line/sentences.ts';
import type { Run } from './command.ts';
import { type ExitCode, exitCode } from './exit-code.ts';

/** `phaseline move --from FILE --to URL` */
export const move: Run = async ({ values }, terminal) => {
  const { t } = sentences;
  const [file = '', to = ''] = [values('from').at(-1), values('to').at(-1)];
  // Only now: no other command needs the database.
  const { moveInstallation } = await import('#server/move-installation.ts');
  const moving = await moveInstallation({ from: file, to }, ({ name, rows, checksum }) =>
    terminal.out([t('commandLine.move.table', { name, rows, checksum: checksum.slice(0, 16) })]),
  );
  const refuse = (sentence: string, code: ExitCode = exitCode.faults): ExitCode => {
    terminal.err([sentence, t('commandLine.move.nothing')]);
    return code;
  };
  switch (moving.is) {
    case 'moved': {
      const rows = moving.tables.reduce((sum, table) => sum + table.rows, 0);
      const { place, tables } = moving;
      terminal.out([
        '',
        t('commandLine.move.done', { rows, tables: tables.length, place, file }),
        t('commandLine.move.next'),
      ]);
      return exitCode.fine;
    }
    case 'badAddress':
      return refuse(t('commandLine.move.address', { fault: moving.fault }), exitCode.wrongUse);
    case 'closed':
      return refuse(moving.sentence, exitCode.unreadable);
    case 'targetTooNew':
      return refuse(t('commandLine.move.targetTooNew', { place: moving.place }));
    case 'inUse':
      return refuse(t('commandLine.move.inUse', { place: moving.place, tables: moving.tables.join(', ') }));
    case 'notKept':
    case 'different':
      return refuse(t(`commandLine.move.${moving.is}`, { table: moving.table, key: moving.key }));
    case 'source': {
      const { refusal } = moving;
      if (refusal.is !== 'unusable') return refuse(t(`commandLine.move.${refusal.is}`, { file }));
      return refuse(t('commandLine.move.unusable', { file, code: refusal.code }), exitCode.unreadable);
    }
  }
};
