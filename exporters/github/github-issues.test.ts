import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sentencesIn } from '#server/sentences.ts';
import { hostile } from '../markdown/hostile.fixture.ts';
import { makeReport, worth } from '../report.fixture.ts';
import { viewOf } from '../report-view.ts';
import { githubIssues } from './github-issues.ts';

/** A `gh` that keeps the issues it is given as files, and lists their texts. */
const gh = `#!/bin/sh
set -eu
case "$1 $2" in
  "issue list") cat "$STORE"/*.body 2>/dev/null || true ;;
  "label create") ;;
  "issue create")
    number=$(ls "$STORE" | grep -c body || true)
    cat > "$STORE/$number.body"
    printf '%s\\n' "$@" > "$STORE/$number.arguments"
    ;;
  *) exit 1 ;;
esac
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'github-issues-'));
  for (const [name, text] of [
    ['gh', gh],
    ['sleep', '#!/bin/sh\n'],
  ] as const) {
    writeFileSync(path.join(folder, name), text);
    chmodSync(path.join(folder, name), 0o755);
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

const store = () => path.join(folder, 'store');
function run(script: string, ...options: string[]) {
  const file = path.join(folder, 'issues.sh');
  writeFileSync(file, script);
  execFileSync('mkdir', ['-p', store()]);
  const env = { ...process.env, PATH: `${folder}:/usr/bin:/bin`, STORE: store() };
  return spawnSync('sh', [file, ...options], { cwd: folder, env, encoding: 'utf8' });
}
const bodies = () => readdirSync(store()).filter((name) => name.endsWith('.body'));

const report = makeReport({ answer: (question) => worth(question, 1) });
const script = githubIssues(viewOf(report, sentencesIn('en-GB')));
const { now, soon, later } = report.plan;
const first = now.items.length + soon.items.length;

test('says only what it would do, until it is told to do it', () => {
  const dry = run(script);
  expect(dry.status).toBe(0);
  expect(dry.stdout).toContain(`${first} issues would be made.`);
  expect(bodies()).toHaveLength(0);
});

test('makes one issue for each step, and none twice', () => {
  expect(run(script, '--create').stdout).toContain(`${first} issues made.`);
  expect(bodies()).toHaveLength(first);
  const body = readFileSync(path.join(store(), '0.body'), 'utf8');
  expect(body).toMatch(/^<!-- phaseline-key: phaseline-[0-9a-f]{12} -->\n/);
  expect(body).toContain('### How to do it');
  expect(run(script, '--create').stdout).toContain('0 issues made.');
  expect(bodies()).toHaveLength(first);
  run(script, '--create', '--later');
  expect(bodies()).toHaveLength(first + later.items.length);
});

test('a step that was renamed has its issue still', () => {
  run(script, '--create', '--later');
  const { questionnaire } = report;
  const renamed = {
    ...report,
    team: 'Another name',
    questionnaire: {
      ...questionnaire,
      steps: questionnaire.steps.map((step) => ({ ...step, title: `New: ${step.title}` })),
    },
  };
  const again = run(githubIssues(viewOf(renamed, sentencesIn('en-GB'))), '--create', '--later');
  expect(again.stdout).toContain('has an issue: New: ');
  expect(again.stdout).toContain('0 issues made.');
});

test('nothing in a text runs, whatever it is', () => {
  const team = `$(touch made) \`touch made\` '; touch made; ' " \\ ${hostile.map(([typed]) => typed).join(' ')}`;
  const { questionnaire } = report;
  const steps = questionnaire.steps.map((step) => ({
    ...step,
    title: `--title='$(touch made)'\n'${step.title}`,
    why: team,
  }));
  const hard = makeReport({
    team,
    questionnaire: { ...questionnaire, steps },
    answer: (question) => worth(question, 1),
  });
  const result = run(githubIssues(viewOf(hard, sentencesIn('en-GB'))), '--create');
  expect(result.stderr).toBe('');
  expect(result.status).toBe(0);
  expect(existsSync(path.join(folder, 'made'))).toBe(false);
  expect(readFileSync(path.join(store(), '0.arguments'), 'utf8')).toContain("--title=--title='$(touch made)' '");
});

test('says what is missing', () => {
  expect(run(script, '--creat').status).toBe(2);
  rmSync(path.join(folder, 'gh'));
  expect(run(script)).toMatchObject({ status: 1, stderr: expect.stringContaining('https://cli.github.com') });
});
