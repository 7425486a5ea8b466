import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readQuestionnaires } from './read-questionnaires.ts';

it('serves the others when an entry of the folder cannot be read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'phaseline-questionnaires-'));
  copyFileSync('questionnaires/platform-engineering.yaml', join(folder, 'sound.yaml'));
  mkdirSync(join(folder, 'folder.yaml'));
  symlinkSync('/nowhere', join(folder, 'dangling.yaml'));
  const { listed, faults } = await readQuestionnaires(folder);
  rmSync(folder, { recursive: true });
  expect(listed.map(({ questionnaire }) => questionnaire.id)).toEqual(['platform-engineering']);
  expect(faults.map(({ file, line, message }) => [file, line, message])).toEqual([
    ['dangling.yaml', 1, 'it cannot be read (ENOENT).'],
    ['folder.yaml', 1, 'it cannot be read (EISDIR).'],
  ]);
});
