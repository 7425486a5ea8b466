import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { makePlan } from '#core/roadmap/make-plan.ts';
import { score, statesOf } from '#core/scoring/score.ts';
import { loadAnswers } from '#importers/answers/load-answers.ts';
import { loadQuestionnaire } from './load-questionnaire.ts';
import { printQuestionnaire } from './print-questionnaire.ts';

/** The examples of the guide: whole models, parts of one, lists of questions, and answers to the model before them. */
interface Example {
  readonly kind: string;
  readonly text: string;
  readonly line: number;
}

const guide = readFileSync(new URL('../../docs/guides/questionnaire-format.md', import.meta.url), 'utf8');
const examples = [...guide.matchAll(/^```yaml ?(.*)\n([\s\S]*?)^```$/gm)].map(
  ([, kind = '', text = ''], index): Example => {
    return { kind, text, line: lineOf(index) };
  },
);

function lineOf(example: number): number {
  const starts = [...guide.matchAll(/^```yaml/gm)].map(({ index }) => index);
  return guide.slice(0, starts[example]).split('\n').length;
}

const base: Readonly<Record<string, string>> = {
  id: 'id: example',
  version: 'version: "1"',
  title: 'title: Example',
  phases: 'phases: [{ title: A }, { title: B }, { title: C }, { title: D }]',
  dimensions: `dimensions:
  - id: d
    title: D
    questions:
      - { id: team, text: Who?, help: Think., statements: [Nobody., Some.] }`,
};

/** The file that an example stands in. */
function fileOf({ kind, text }: Example): string {
  switch (kind) {
    case 'model':
      return text;
    case 'part': {
      const own = new Set([...text.matchAll(/^(\w+):/gm)].map(([, key]) => key));
      return [...Object.keys(base).flatMap((key) => (own.has(key) ? [] : [base[key]])), text].join('\n');
    }
    case 'questions': {
      const { dimensions: _, ...rest } = base;
      const indented = text.replaceAll(/^(?=.)/gm, '      ');
      return [...Object.values(rest), 'dimensions:', '  - id: d', '    title: D', '    questions:', indented].join(
        '\n',
      );
    }
    default:
      throw new Error(`an example in line is of no known kind: ${kind}`);
  }
}

function load(text: string): Questionnaire {
  const loaded = loadQuestionnaire(text, 'guide');
  if (!loaded.ok)
    throw new Error(loaded.faults.map(({ line, path, message }) => `${line} ${path} ${message}`).join('\n'));
  return loaded.questionnaire;
}

describe('each example of the guide', () => {
  const files = examples.filter(({ kind }) => kind !== 'answers').map((example) => [example.line, example] as const);

  test('is found', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  test.each(files)('in line %i is read, and printed as the same', (_, example) => {
    const questionnaire = load(fileOf(example));
    expect(load(printQuestionnaire(questionnaire))).toEqual(questionnaire);
  });
});

/** What the answers of the guide to one of its models give. */
function results(id: string) {
  const at = examples.findIndex(({ text }) => text.startsWith(`id: ${id}\n`));
  const model = load(examples[at]?.text ?? '');
  const text = examples[at + 1]?.kind === 'answers' ? examples[at + 1]?.text : undefined;
  const loaded = loadAnswers(text ?? 'answers: { how-often: 2, restore: 1 }', 'answers', model);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.faults));
  const states = statesOf(model, loaded.given.responses);
  const result = score(model, states);
  return { result, plan: makePlan(model, states, result, { targets: { build: 5 } }) };
}

describe('what the guide says about results', () => {
  test('of the first model', () => {
    expect(results('backups').result).toMatchObject({ score: 1.5, reached: 1 });
  });

  test('of three levels', () => {
    expect(results('three-levels').result).toMatchObject({ score: 1.125, reached: 0 });
  });

  test('of five levels', () => {
    const { result, plan } = results('five-levels');
    expect(result.dimensions.map((dimension) => dimension.score)).toEqual([1, 3]);
    expect(result).toMatchObject({ score: 2, reached: 1 });
    const items = [...plan.now.items, ...plan.soon.items, ...plan.later.items];
    expect(items[0]?.of).toBe('pinned');
    expect(items.find(({ of }) => of === 'same-bits')?.after).toEqual(['reach:pinned:2']);
  });
});
