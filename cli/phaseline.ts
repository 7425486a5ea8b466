import { readFileSync } from 'node:fs';
import { nearest } from '#core/questionnaire/nearest.ts';
import { sentences } from '#server/command-line/sentences.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { commandHelp, generalHelp, usage } from './help.ts';
import { type Misuse, readArguments } from './read-arguments.ts';
import type { Terminal } from './terminal.ts';

/** Runs one command; `args` are the words after `phaseline`. */
export async function phaseline(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first = '', ...others] = args;
  const words = first === 'help' ? [...others, '--help'] : args;
  const [name = '', ...rest] = words;
  if (name === '--version') {
    terminal.out([version()]);
    return exitCode.fine;
  }
  if (name === '--help' || name === '-h') {
    terminal.out(generalHelp(terminal.width));
    return exitCode.fine;
  }
  if (name === '') {
    terminal.err(generalHelp(terminal.width));
    return exitCode.wrongUse;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) {
    const meant = nearest(
      name,
      commands.map((each) => each.name),
    );
    return refuse({ is: 'unknownCommand', name, meant }, terminal);
  }
  const asked = readArguments(command, rest);
  switch (asked.is) {
    case 'misuse':
      return refuse(asked.misuse, terminal, command);
    case 'help':
      terminal.out(commandHelp(command, terminal.width));
      return exitCode.fine;
    case 'given': {
      const run = await command.load();
      return run(asked.given, terminal);
    }
  }
}

function refuse(misuse: Misuse, terminal: Terminal, command?: Command): ExitCode {
  const { t } = sentences;
  const name = 'name' in misuse ? misuse.name : '';
  const meant =
    'meant' in misuse && misuse.meant !== undefined ? ` ${t('commandLine.meant', { meant: misuse.meant })}` : '';
  terminal.err([
    `${t(`commandLine.misuse.${misuse.is}`, { name })}${meant}`,
    command ? t('commandLine.usageOf', { usage: usage(command) }) : t('commandLine.seeHelp'),
  ]);
  return exitCode.wrongUse;
}

function version(): string {
  const { version }: { version: string } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return version;
}
