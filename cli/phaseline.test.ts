import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from './commands.ts';
import { folderWith, run, runHere } from './run.fixture.ts';

const root = path.join(import.meta.dirname, '..');
const words = (line: string) =>
  line.split(' ').flatMap((word) => (word.includes('*') ? globSync(word, { cwd: root }).sort() : [word]));

const needsInstallation: readonly string[] = ['move', 'export-data', 'import-data', 'reset-password'];

describe('help', () => {
  test('lists the commands', () => {
    const { exit, out } = run(['--help']);
    expect(exit).toBe(0);
    for (const { name } of commands) expect(out).toContain(`phaseline ${name}`);
  });

  test.each(commands.map((command) => [command.name, command] as const))(
    'of %s has examples that work',
    async (name, command) => {
      const help = await runHere([name, '--help']);
      expect(help.exit).toBe(0);
      expect(await runHere(['help', name])).toEqual(help);
      expect(command.examples.length).toBeGreaterThan(0);
      for (const example of command.examples) {
        expect(help.out).toContain(`  phaseline ${example}\n`);
        // What needs an installation has a test of its own.
        if (!needsInstallation.includes(name))
          expect(await runHere(words(example))).toMatchObject({ exit: 0, err: '' });
      }
    },
  );
});

test('nobody has to read to the end', () => {
  const program = path.join(root, 'scripts/phaseline.mjs');
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${program}" schema | head -1`], {
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '{\n', stderr: '' });
});

test('prints the version', () => {
  expect(run(['--version'])).toEqual({ exit: 0, out: '0.1.0\n', err: '' });
});

describe('wrong use ends with 2, a sentence and the way to the help', () => {
  test.each([
    [['vaildate'], 'There is no command vaildate. Did you mean validate?\nphaseline --help lists the commands.\n'],
    [
      ['route', 'a', 'b', '--tarket', '2'],
      'There is no option --tarket here. Did you mean --target?\nUsage: phaseline route QUESTIONNAIRE ANSWERS [--json] [--target PHASE]\n',
    ],
    [
      ['diff', '--strict', 'a', 'b'],
      'There is no option --strict here.\nUsage: phaseline diff BEFORE AFTER [--json]\n',
    ],
    [
      ['route', 'a', 'b', '--target'],
      'The option --target needs a value.\nUsage: phaseline route QUESTIONNAIRE ANSWERS [--json] [--target PHASE]\n',
    ],
    [
      ['score', 'a', 'b', '--json=yes'],
      'The option --json takes no value.\nUsage: phaseline score QUESTIONNAIRE ANSWERS [--json]\n',
    ],
    [['diff', 'a'], 'Something is missing behind the command.\nUsage: phaseline diff BEFORE AFTER [--json]\n'],
    [
      ['score', '-', '-'],
      'Only one file can come from standard input.\nUsage: phaseline score QUESTIONNAIRE ANSWERS [--json]\n',
    ],
    [['schema', 'a'], 'This is too much: a.\nUsage: phaseline schema [--answers]\n'],
  ])('%j', async (args, err) => {
    expect(await runHere(args)).toEqual({ exit: 2, out: '', err });
  });

  test('nothing at all', () => {
    const { exit, out, err } = run([]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toContain('Commands');
  });

  test.each([
    ['4', 'The target 4 is not a phase from 0 to 3, as 2 or dimension=2.\n'],
    ['spede=2', 'There is no dimension spede. Did you mean `speed`?\n'],
  ])('target %s', async (target, err) => {
    const files = ['1', 'answers'].map((name) => `docs/guides/examples/code-review-${name}.yaml`);
    expect(await runHere(['route', ...files, '--target', target])).toEqual({ exit: 2, out: '', err });
  });
});

describe('files', () => {
  test('are looked for where the program was called', () => {
    const cwd = folderWith({ 'empty.yaml': '' });
    expect(run(['validate', 'empty.yaml'], { cwd }).out).toBe(
      'empty.yaml:1:1: error: this is empty.\nempty.yaml: not valid. 1 error.\n',
    );
  });

  test('are looked for there too when npm runs it from within the clone', () => {
    const args = ['run', '-s', 'phaseline', '--', 'validate', 'code-review-1.yaml'];
    const { status, stdout } = spawnSync('npm', args, {
      cwd: path.join(root, 'docs/guides/examples'),
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^code-review-1\.yaml: valid\./);
  });

  test('that cannot be read end with 3', async () => {
    const cwd = folderWith({});
    const sentence = 'none.yaml:1:1: error: this file cannot be read: there is no such file.\n';
    expect(run(['validate', 'none.yaml'], { cwd })).toEqual({
      exit: 3,
      out: `${sentence}none.yaml: not read.\n`,
      err: '',
    });
    expect(await runHere(['diff', 'none.yaml', 'none.yaml'], { cwd })).toEqual({ exit: 3, out: '', err: sentence });
    expect((await runHere(['validate', '.'], { cwd })).out).toContain('it is a folder');
  });

  test('cannot command the terminal', () => {
    const { out } = run(['validate', '-'], { input: '"\\e[31mtitle": 1' });
    expect(out).toContain('�[31mtitle');
    expect(out).not.toContain('\u001b');
  });
});
