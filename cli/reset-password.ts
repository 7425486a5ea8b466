import { sentences } from '#server/command-line/sentences.ts';
import type { Run } from './command.ts';
import { exitCode } from './exit-code.ts';

/** `phaseline reset-password ADDRESS` */
export const resetPassword: Run = async ({ operands: [address = ''] }, terminal) => {
  const { t } = sentences;
  // Only now: this needs the database.
  const { resetByAddress } = await import('#server/reset-by-address.ts');
  const reset = await resetByAddress(address, process.env);
  switch (reset.is) {
    case 'made':
      terminal.out([t('commandLine.reset-password.made', { address: reset.address }), reset.link]);
      return exitCode.fine;
    case 'unknown':
      terminal.err([t('commandLine.reset-password.unknown', { address })]);
      return exitCode.faults;
    case 'noInstallation':
      terminal.err([t('commandLine.noInstallation', { file: reset.file })]);
      return exitCode.unreadable;
    case 'closed':
      terminal.err(reset.sentences);
      return exitCode.unreadable;
  }
};
