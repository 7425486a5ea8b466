import { parseArgs } from 'node:util';
import { nearest } from '#core/questionnaire/nearest.ts';
import { type Command, type Given, type OptionName, options } from './command.ts';

/** Why a command cannot be run as it was asked for; there is a sentence for each. */
export type Misuse =
  | { readonly is: 'unknownCommand' | 'unknownOption'; readonly name: string; readonly meant: string | undefined }
  | { readonly is: 'needsValue' | 'takesNoValue' | 'tooMany' | 'needsOption'; readonly name: string }
  | { readonly is: 'tooFew' | 'inputTwice' };

export type Arguments =
  | { readonly is: 'given'; readonly given: Given }
  | { readonly is: 'help' }
  | { readonly is: 'misuse'; readonly misuse: Misuse };

/** The arguments after a command's name, or the first thing that is wrong with them. */
export function readArguments(command: Command, args: readonly string[]): Arguments {
  const known = Object.fromEntries(
    command.options.map((name) => [name, { type: options[name].takes === null ? 'boolean' : 'string' } as const]),
  );
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: { ...known, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const asked = tokens.filter((token) => token.kind === 'option');
  if (asked.some(({ name }) => name === 'help')) return { is: 'help' };

  const flags = new Set<OptionName>();
  const values = new Map<OptionName, string[]>();
  for (const { name, rawName, value } of asked) {
    const option = command.options.find((each) => each === name);
    if (option === undefined) {
      const near = nearest(name, [...command.options, 'help']);
      return misuse({ is: 'unknownOption', name: rawName, meant: near && `--${near}` });
    }
    if (options[option].takes === null) {
      if (value !== undefined) return misuse({ is: 'takesNoValue', name: rawName });
      flags.add(option);
    } else {
      if (value === undefined) return misuse({ is: 'needsValue', name: rawName });
      values.set(option, [...(values.get(option) ?? []), value]);
    }
  }
  const missing = command.needs?.find((name) => !values.has(name));
  if (missing !== undefined) return misuse({ is: 'needsOption', name: `--${missing}` });
  const { operands, repeats } = command;
  const extra = positionals[operands.length];
  if (positionals.length < operands.length) return misuse({ is: 'tooFew' });
  if (extra !== undefined && !repeats) return misuse({ is: 'tooMany', name: extra });
  if (!repeats && positionals.filter((name) => name === '-').length > 1) return misuse({ is: 'inputTwice' });
  return { is: 'given', given: { operands: positionals, flags, values: (option) => values.get(option) ?? [] } };
}

function misuse(what: Misuse): Arguments {
  return { is: 'misuse', misuse: what };
}
