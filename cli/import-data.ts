import { sentences } from '#server/command-line/sentences.ts';
import type { Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { unreadable } from './faults.ts';

/** `phaseline import-data FILE` */
export const importData: Run = async ({ operands: [file = ''] }, terminal) => {
  const { t } = sentences;
  // Only now: this needs the database.
  const { importData: read } = await import('#server/own-data/import-data.ts');
  const imported = await read(file, process.env);
  const nothing = t('commandLine.import-data.nothing');
  switch (imported.is) {
    case 'imported': {
      const { tables } = imported;
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      terminal.out([
        ...tables.filter((table) => table.rows > 0).map((table) => t('commandLine.import-data.table', table)),
        '',
        t('commandLine.import-data.done', { rows, file }),
        t('commandLine.import-data.next'),
      ]);
      return exitCode.fine;
    }
    case 'faulty':
      terminal.err([
        ...imported.faults.map(({ path, code }) =>
          t('commandLine.import-data.fault', { file, path: path || 'none', code }),
        ),
        nothing,
      ]);
      return exitCode.faults;
    case 'inUse':
      terminal.err([t('commandLine.import-data.inUse', { tables: imported.tables.join(', ') }), nothing]);
      return exitCode.faults;
    case 'refused':
      terminal.err([t('commandLine.import-data.refused', { table: imported.table }), nothing]);
      return exitCode.faults;
    case 'closed':
      terminal.err([...imported.sentences, nothing]);
      return exitCode.unreadable;
    case 'unreadable':
      terminal.err([`${file}: ${unreadable(file, imported.code).message}`, nothing]);
      return exitCode.unreadable;
  }
};
