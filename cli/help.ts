import type { Line } from '#core/text/line.ts';
import { columnsOf, indented, wrap } from '#core/text/wrap.ts';
import { sentences } from '#server/command-line/sentences.ts';
import { type Command, options } from './command.ts';
import { commands } from './commands.ts';

/** What the program is for, and its commands. */
export function generalHelp(width: number): readonly Line[] {
  const { t } = sentences;
  return [
    ...wrap(t('commandLine.about'), width),
    '',
    { strong: t('commandLine.usage') },
    ...commands.map((command) => `  ${usage(command)}`),
    '',
    { strong: t('commandLine.commands') },
    ...pairs(
      commands.map(({ name }) => [name, t(`commandLine.${name}.summary`)]),
      width,
    ),
    '',
    ...wrap(t('commandLine.more'), width),
    ...exitCodes(width),
  ];
}

/** One command with all it takes and an example. */
export function commandHelp(command: Command, width: number): readonly Line[] {
  const { t } = sentences;
  const { name } = command;
  return [
    t('commandLine.usageOf', { usage: usage(command) }),
    '',
    ...wrap(`${t(`commandLine.${name}.summary`)} ${t(`commandLine.${name}.text`)}`.trim(), width),
    '',
    { strong: t('commandLine.options') },
    ...pairs(
      [
        ...command.options.map((option): [string, string] => [flag(option), t(`commandLine.option.${option}`)]),
        ['-h, --help', t('commandLine.option.help')],
      ],
      width,
    ),
    '',
    { strong: t('commandLine.examples', { count: command.examples.length }) },
    ...command.examples.map((example) => `  phaseline ${example}`),
    ...exitCodes(width),
  ];
}

/** `phaseline validate FILE… [--json] [--strict]` */
export function usage({ name, operands, options: taken, needs = [] }: Command): string {
  const shown = taken.map((option) => (needs.includes(option) ? flag(option) : `[${flag(option)}]`));
  return ['phaseline', name, ...operands, ...shown].join(' ');
}

function flag(option: keyof typeof options): string {
  const { takes } = options[option];
  return takes === null ? `--${option}` : `--${option} ${takes}`;
}

function exitCodes(width: number): readonly Line[] {
  return ['', ...wrap(sentences.t('commandLine.exitCodes'), width)];
}

/** Names in one column, what they mean in another. */
function pairs(all: readonly (readonly [string, string])[], width: number): readonly Line[] {
  const left = Math.max(...all.map(([name]) => columnsOf(name))) + 4;
  return all.flatMap(([name, meaning]) =>
    indented(meaning, width, left).map((line, at) => (at > 0 ? line : `  ${name.padEnd(left - 2)}${line.trimStart()}`)),
  );
}
