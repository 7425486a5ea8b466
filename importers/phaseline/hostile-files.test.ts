import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeUtf8 } from './decode-utf8.ts';
import { type HostileFile, hostileFiles } from './hostile-files.fixture.ts';
import { type Loaded, loadQuestionnaire } from './load-questionnaire.ts';

const files = hostileFiles();
// Read by the parser that reads most of these: `---` is not usual.
const builtIn = readFileSync(new URL('../../questionnaires/platform-engineering.yaml', import.meta.url), 'utf8');
const sound = new TextEncoder().encode(`---\n${builtIn}`);

function load({ name, bytes }: HostileFile): Loaded {
  const decoded = decodeUtf8(bytes, name);
  return decoded.ok ? loadQuestionnaire(decoded.text, name) : { ok: false, faults: [decoded.fault] };
}

/** With milliseconds of processor time, so that a busy machine does not count. */
function timed(file: HostileFile): { readonly loaded: Loaded; readonly time: number } {
  const start = process.cpuUsage();
  const loaded = load(file);
  const { user, system } = process.cpuUsage(start);
  return { loaded, time: (user + system) / 1000 };
}

/** Of some runs the best: waste from before is collected in one, a slow algorithm takes long in all. */
function fastest(file: HostileFile): number {
  return Math.min(...[1, 2, 3].map(() => timed(file).time));
}

const soundFile = { name: 'sound.yaml', bytes: sound };
/** On a busy or instrumented machine a sound file takes longer too. */
const limit = Math.max(300, 8 * fastest(soundFile));

test('there are five hundred of them, each another', () => {
  expect(files.length).toBeGreaterThanOrEqual(500);
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
});

test('each is refused with a reason and its place, soon, one after the other', { timeout: 300_000 }, () => {
  const before = load(soundFile);
  for (const file of files) {
    const { loaded, time } = timed(file);
    if (loaded.ok) throw new Error(`${file.name} was read`);
    expect(loaded.faults.some(({ severity }) => severity === 'error')).toBe(true);
    for (const fault of loaded.faults) {
      expect(fault, file.name).toMatchObject({ file: file.name, message: expect.stringMatching(/^\S.*\.$/s) });
      expect(Math.min(fault.line, fault.column), file.name).toBeGreaterThanOrEqual(1);
    }
    if (time > limit) expect(fastest(file), file.name).toBeLessThan(limit);
  }
  expect(load(soundFile)).toEqual(before);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

/** Processor time of the first file that a process reads, when nothing is compiled and nothing remembered. */
function cold(name: string): number {
  const script = `
    const { hostileFiles } = await import('#importers/phaseline/hostile-files.fixture.ts');
    const { decodeUtf8 } = await import('#importers/phaseline/decode-utf8.ts');
    const { loadQuestionnaire } = await import('#importers/phaseline/load-questionnaire.ts');
    const { bytes } = hostileFiles().find(({ name }) => name === ${JSON.stringify(name)});
    const start = process.cpuUsage();
    const decoded = decodeUtf8(bytes, 'file.yaml');
    if (decoded.ok && loadQuestionnaire(decoded.text, 'file.yaml').ok) throw new Error('it was read');
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1000);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}

test.each(['10000000 line ends', '5000 keys', '5000 keys deep inside', '20000 phases', '100000 quotes'])(
  '%s are refused soon by a process that has just started, too',
  (name) => {
    expect(Math.min(cold(name), cold(name))).toBeLessThan(limit);
  },
);

test('a fault is named in its own line whatever ends the lines', () => {
  const lineOf = (name: string) => {
    const file = files.find((each) => each.name === name);
    const loaded = file && load(file);
    return loaded && !loaded.ok ? loaded.faults.map(({ line, path }) => `${line} ${path}`) : [];
  };
  expect(lineOf('a byte order mark before a fault')).toEqual(['28 dimensions.people.dimensions.ownership.weight']);
  expect(lineOf('Windows line ends before a fault')).toEqual(['28 dimensions.people.dimensions.ownership.weight']);
});
