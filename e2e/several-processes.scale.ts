import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runApp } from './running-app.ts';
import { expect, story } from './story.ts';

const server = process.env.PHASELINE_STORIES_POSTGRES ?? null;
const model = (version: string, status = 'published') => `
id: tiny
version: ${version}
status: ${status}
title: Tiny ${version}
phases: [{ title: Initial }, { title: Managed }]
dimensions:
  - id: care
    title: Care
    questions:
      - { id: owner, text: Who looks after it?, statements: [Nobody, Somebody] }
`;

story('what one process publishes or retires, the other offers or leaves two seconds later', async ({ page }) => {
  const app = await runApp({}, { server, processes: 2 });
  const [first, second] = app.processes;
  if (!first || !second) throw new Error('there should be two processes');
  const folder = path.join(app.dataFolder, 'questionnaires');
  mkdirSync(folder);
  const publish = async (version: string, status?: string) => {
    writeFileSync(path.join(folder, 'tiny.yaml'), model(version, status));
    await second.stop('SIGTERM');
    await second.start();
  };
  const titles = async () => {
    await page.goto(first.url);
    return page.getByRole('heading', { name: /^Tiny/ }).allTextContents();
  };
  expect(await titles()).toEqual([]);
  await publish('1.0.0');
  await expect.poll(titles, { timeout: 4_000 }).toEqual(['Tiny 1.0.0']);
  await publish('1.1.0');
  await expect.poll(titles, { timeout: 4_000 }).toEqual(['Tiny 1.1.0']);
  await publish('1.1.0', 'retired');
  await expect.poll(titles, { timeout: 4_000 }).toEqual([]);
  await app.stop();
  await app.remove();
});

story('a process goes, and nobody notices; the last one goes, and the proxy has nobody', async ({ page }) => {
  const app = await runApp({}, { server, processes: 2 });
  await app.processes[0]?.stop('SIGKILL');
  for (let time = 0; time < 4; time += 1) {
    await page.goto(app.url);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await app.processes[1]?.stop('SIGKILL');
  await expect(fetch(app.url)).rejects.toThrow();
  await app.remove();
});
