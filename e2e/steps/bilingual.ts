import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type RunningApp, runApp } from '../running-app.ts';
import { story } from '../story.ts';

/** Two sections, a step, a profile; German but for one question. */
const model = `
id: two-languages
version: 1.0.0
title: How we release
description: A short look.
locale: en
licence: Apache-2.0
attribution: Made for tests.
phases:
  - { title: By chance, description: It works out or not. }
  - { title: By rule, description: It works out. }
  - { title: By itself, description: Nobody has to look. }
dimensions:
  - id: build
    title: Building
    description: From source to package.
    questions:
      - { id: who, text: Who builds?, help: Think of last month., statements: [Anybody, One of us, A machine] }
      - { id: when, text: When is it built?, statements: [Before a release, Every day, After every change] }
  - id: ship
    title: Shipping
    questions:
      - { id: how, text: How do you ship?, statements: [By hand, With a script, With a button] }
steps:
  - id: script
    title: Write a script
    why: Hands slip.
    how: Begin with the longest part.
    dimension: ship
    leads: { from: 0, to: 1 }
    lifts: [how]
    effort: 2
    outcome: Every release is made alike.
    metrics: [Minutes to release]
    example: make release
translations:
  de:
    title: Wie wir ausliefern
    description: Ein kurzer Blick.
    phases: [{ title: Nach Zufall }, { title: Nach Regel }, { title: Von selbst }]
    dimensions: { build: { title: Bauen }, ship: { title: Ausliefern } }
    questions:
      who: { text: Wer baut?, help: Denken Sie an den letzten Monat., statements: [Irgendwer, Jemand von uns, Eine Maschine] }
      how: { text: Wie liefern Sie aus?, statements: [Von Hand, Mit einem Skript, Mit einem Knopf] }
    steps: { script: { title: Ein Skript schreiben, why: Hände rutschen aus. } }
`;

/** Stories of a questionnaire in English and German. */
export const bilingual = story.extend<object, { app: RunningApp }>({
  app: [
    async ({ browserName: _ }, use) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'phaseline-bilingual-'));
      writeFileSync(path.join(folder, 'model.yaml'), model);
      const app = await runApp({ QUESTIONNAIRE_FOLDER: folder });
      await use(app);
      await app.stop();
      await app.remove();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});
