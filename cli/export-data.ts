import { sentences } from '#server/command-line/sentences.ts';
import type { Run } from './command.ts';
import { exitCode } from './exit-code.ts';

/** `phaseline export-data FILE` */
export const exportData: Run = async ({ operands: [file = ''] }, terminal) => {
  const { t } = sentences;
  // Only now: this needs the database.
  const { exportData: write } = await import('#server/own-data/export-data.ts');
  const exported = await write(file, process.env);
  switch (exported.is) {
    case 'written':
      terminal.out([t('commandLine.export-data.written', { file }), t('commandLine.export-data.keep')]);
      return exitCode.fine;
    case 'noInstallation':
      terminal.err([t('commandLine.noInstallation', { file: exported.file })]);
      return exitCode.unreadable;
    case 'closed':
      terminal.err(exported.sentences);
      return exitCode.unreadable;
    case 'unwritable':
      terminal.err([t('commandLine.export-data.unwritable', { file, code: exported.code })]);
      return exitCode.unreadable;
  }
};
