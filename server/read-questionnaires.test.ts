import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

it('adds the languages that stand beside a questionnaire, and names their faults in their own file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'phaseline-questionnaires-'));
  copyFileSync('questionnaires/delivery-metrics.yaml', join(folder, 'metrics.yaml'));
  writeFileSync(join(folder, 'metrics.de.yaml'), 'title: Kennzahlen\n');
  const sound = await readQuestionnaires(folder);
  writeFileSync(join(folder, 'metrics.fr.yaml'), 'title: Mesures\ntitel: Mesures\n');
  const broken = await readQuestionnaires(folder);
  rmSync(folder, { recursive: true });

  expect(sound.listed.map(({ questionnaire }) => questionnaire.translations)).toEqual([
    { de: { title: 'Kennzahlen' } },
  ]);
  expect(sound.faults.map(({ file, severity }) => [file, severity])).toEqual([['metrics.de.yaml', 'warning']]);
  expect(broken.listed).toEqual([]);
  expect(broken.faults.filter(({ severity }) => severity === 'error')).toMatchObject([
    { file: 'metrics.fr.yaml', line: 2, path: 'titel', hint: 'Did you mean `title`?' },
  ]);
});
