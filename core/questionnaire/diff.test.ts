import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryQuestionnaire } from '#core/scoring/arbitrary-questionnaire.fixture.ts';
import {
  criterion,
  dimension,
  group,
  numberQuestion,
  phaseQuestion,
  practicesQuestion,
  questionnaire,
  scaleQuestion,
  textQuestion,
} from '#core/scoring/build.fixture.ts';
import { type Difference, diffQuestionnaires, isEmpty } from './diff.ts';
import type { ChoiceQuestion, Question, Questionnaire, Step } from './questionnaire.ts';

const choice: ChoiceQuestion = {
  ...textQuestion('choice'),
  type: 'choice',
  options: [
    { id: 'a', title: 'A', description: 'a', phase: 0, score: 0, means: 'unknown', links: [{ title: 'l', url: 'u' }] },
    { id: 'b', title: 'B', description: 'b', phase: 1 },
    { id: 'c', title: 'C', description: 'c', phase: 2 },
  ],
  rules: { when: [{ if: 'a', result: 'R', phase: 1 }], otherwise: { result: 'O', phase: 0 } },
};

const step = (id: string, over: Partial<Step> = {}): Step => ({
  id,
  title: 'Do it',
  why: 'why',
  how: 'how',
  dimension: 'd',
  leads: { from: 0, to: 3 },
  lifts: ['phase'],
  effort: 1,
  requires: ['other'],
  outcome: 'outcome',
  metrics: ['metric'],
  example: 'example',
  links: [{ title: 'l', url: 'u' }],
  triggers: [{ question: 'choice', chosen: 'a' }],
  ...over,
});

/** Every field of the format at least once. */
const every: Questionnaire = questionnaire(
  [
    group('g', [
      dimension(
        'd',
        [
          {
            ...phaseQuestion('phase', { between: true }),
            before: [{ id: 'c1', text: 'read this', showIf: 'choice = a' }],
            scope: 'scope',
            examples: ['example'],
            links: [{ title: 'l', url: 'u' }],
            tags: ['tag'],
            references: [{ title: 'r', url: 'u' }],
            audience: ['developer'],
            showIf: 'choice = a',
            dependsOn: ['scale'],
            answerSet: 'set',
          },
          scaleQuestion('scale', 3, { points: [{ title: 'low', score: 0 }, { title: 'mid' }, { title: 'high' }] }),
          choice,
        ],
        { tags: ['t'], references: [{ title: 'r' }], showIf: 'x = y', after: [{ id: 'c2', text: 'end' }] },
      ),
      dimension('e', [
        {
          ...textQuestion('multi'),
          type: 'multi',
          options: [{ id: 'm', title: 'M', description: 'm', score: 1, exclusive: false, means: 'unknown' }],
        },
        practicesQuestion('practices', { 1: 1, 2: 1 }),
        { ...numberQuestion('number', [{ from: 0, to: 5, phase: 0 }]), max: 4 },
        group('inner', [
          criterion('criterion', 1, {
            options: [{ id: 'met', title: 'Met', fraction: 1, description: 'd', links: [{ title: 'l', url: 'u' }] }],
          }),
          textQuestion('text'),
        ]),
      ]),
    ]),
  ],
  {
    sources: [{ title: 's', url: 'u' }],
    allowUnknown: false,
    allowNotApplicable: false,
    steps: [step('s1'), step('s2', { dimension: 'e' })],
    profiles: [{ id: 'p', title: 'P', description: 'p', questions: ['phase', 'scale'] }],
    glossary: [{ term: 't', meaning: 'm' }],
    changelog: [{ version: '1', text: 'first' }],
    retired: ['old'],
    answerSets: [{ id: 'set', answers: { type: 'phase', statements: [{ phase: 0, text: 's' }], between: true } }],
    translations: { de: { title: 'Titel' } },
  },
);

type Path = readonly (string | number)[];

/** Paths of every single value. */
function leaves(value: unknown, path: Path = []): { readonly path: Path; readonly value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, isList ? Number(key) : key]));
}

function mutated(value: unknown, [first, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (first === undefined) return change(value);
  if (Array.isArray(value)) return value.map((each, i) => (i === first ? mutated(each, rest, change) : each));
  const record = value as Record<string, unknown>;
  return { ...record, [first]: mutated(record[first], rest, change) };
}

const other = (old: unknown): unknown =>
  typeof old === 'boolean' ? !old : typeof old === 'number' ? old + 0.25 : `${old} changed`;

/** Which lists say something, and how many things in all: fields of the changed ones, parts of the others. */
function seen({ added, removed, reworded, rescored, moved }: Difference) {
  const fields = (list: Difference['reworded']) => list.flatMap((part) => part.fields).length;
  return {
    added: added.length,
    removed: removed.length,
    reworded: fields(reworded),
    rescored: fields(rescored),
    moved: moved.length,
  };
}

const nothing = { added: 0, removed: 0, reworded: 0, rescored: 0, moved: 0 };
const isKey = ({ path }: { readonly path: Path }) =>
  // What gives a part its identity: another id is another part.
  (path.at(-1) === 'id' && path.length > 1 && !['before', 'after', 'answerSets'].some((key) => path.includes(key))) ||
  path.at(-1) === 'term' ||
  (path.includes('statements') && path.at(-1) === 'phase' && !path.includes('answerSets')) ||
  (path.includes('children') && (path.at(-1) === 'type' || path.at(-1) === 'kind'));

describe('one field', () => {
  const fields = leaves(every).filter((leaf) => !isKey(leaf));

  test.each(fields.map((leaf) => [leaf.path.join('.'), leaf] as const))(
    '%s is seen by exactly one class',
    (_, leaf) => {
      const after = mutated(every, leaf.path, other) as Questionnaire;
      const counts = seen(diffQuestionnaires(every, after));
      expect(Object.values(counts).reduce((sum, n) => sum + n)).toBe(1);
    },
  );

  test('all fields of the format were tried', () => {
    expect(fields.length).toBeGreaterThan(180);
  });

  test.each([
    ['gate.share', 'rescored'],
    ['rule', 'rescored'],
    ['displayBase', 'reworded'],
    ['phases.1.title', 'reworded'],
    ['nodes.0.weight', 'rescored'],
    ['nodes.0.children.0.title', 'reworded'],
    ['nodes.0.children.0.showIf', 'rescored'],
    ['nodes.0.children.0.children.0.text', 'reworded'],
    ['nodes.0.children.0.children.0.statements.2.text', 'reworded'],
    ['nodes.0.children.0.children.0.gate', 'rescored'],
    ['nodes.0.children.0.children.0.showIf', 'rescored'],
    ['nodes.0.children.0.children.0.audience.0', 'rescored'],
    ['nodes.0.children.0.children.1.points.0.score', 'rescored'],
    ['nodes.0.children.0.children.1.points.0.title', 'reworded'],
    ['nodes.0.children.0.children.2.options.1.phase', 'rescored'],
    ['nodes.0.children.0.children.2.rules.when.0.if', 'rescored'],
    ['nodes.0.children.1.children.2.bands.0.to', 'rescored'],
    ['nodes.0.children.1.children.2.unit', 'rescored'],
    ['steps.0.effort', 'rescored'],
    ['steps.0.why', 'reworded'],
    ['steps.0.dimension', 'moved'],
    ['profiles.0.questions.0', 'rescored'],
    ['glossary.0.meaning', 'reworded'],
  ] as const)('%s: %s', (path, list) => {
    const leaf = fields.find((each) => each.path.join('.') === path);
    if (!leaf) throw new Error(`no field ${path}`);
    const counts = seen(diffQuestionnaires(every, mutated(every, leaf.path, other) as Questionnaire));
    expect(counts).toEqual({ ...nothing, [list]: 1 });
  });

  test('a field that this code does not know counts as scored', () => {
    const after = mutated(every, ['nodes', 0, 'children', 0, 'children', 0], (question) => ({
      ...(question as Question),
      half: true,
    })) as Questionnaire;
    const fieldsOf = diffQuestionnaires(every, after).rescored.map(({ id, fields: [change] }) => ({ id, change }));
    expect(fieldsOf).toEqual([{ id: 'phase', change: { field: 'half', before: undefined, after: true } }]);
  });
});

describe('parts', () => {
  const model = (questions: readonly Question[], more: readonly Question[] = []) =>
    questionnaire([dimension('d', questions), dimension('e', more)]);
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const [a, b, c] = [phaseQuestion('a'), phaseQuestion('b'), phaseQuestion('c')] as const;

  test('a new and a gone question, each without its options', () => {
    const { added, removed, ...rest } = diffQuestionnaires(model([a, b]), model([b, c]));
    expect(added).toEqual([{ kind: 'question', id: 'c', within: 'd', title: 'Question c?' }]);
    expect(ids(removed)).toEqual(['a']);
    expect(rest).toEqual({ reworded: [], rescored: [], moved: [] });
  });

  test('a question in another dimension', () => {
    const { moved, ...rest } = diffQuestionnaires(model([a, b], [c]), model([b], [a, c]));
    expect(moved).toEqual([{ kind: 'question', id: 'a', within: 'e', title: 'Question a?', from: 'd' }]);
    expect(Object.values(rest).flat()).toEqual([]);
  });

  test('one that went to the end is one move, and a new one in front is none', () => {
    expect(ids(diffQuestionnaires(model([a, b, c]), model([b, c, a])).moved)).toEqual(['a']);
    expect(diffQuestionnaires(model([b, c]), model([a, b, c])).moved).toEqual([]);
  });

  test('an option that is new, gone, worth something else', () => {
    const [first, second, third] = choice.options;
    if (!first || !second || !third) throw new Error('three options');
    const options = [{ ...second, phase: 2 }, third, { id: 'd', title: 'D', description: '', phase: 3 }];
    const found = diffQuestionnaires(model([choice]), model([{ ...choice, options }]));
    expect(found.removed).toEqual([{ kind: 'option', id: 'a', within: 'choice', title: 'A' }]);
    expect(found.added).toEqual([{ kind: 'option', id: 'd', within: 'choice', title: 'D' }]);
    expect(found.rescored).toEqual([
      { kind: 'option', id: 'b', within: 'choice', title: 'B', fields: [{ field: 'phase', before: 1, after: 2 }] },
    ]);
  });

  test('another type is one change of the question', () => {
    const found = diffQuestionnaires(model([phaseQuestion('a')]), model([{ ...textQuestion('a'), text: a.text }]));
    expect(seen(found)).toEqual({ ...nothing, rescored: 2 }); // the type, and `between`, which only one type has
    expect(ids(found.rescored)).toEqual(['a']);
  });

  test('another number of points changes the whole scale', () => {
    const { rescored, added } = diffQuestionnaires(model([scaleQuestion('s', 4)]), model([scaleQuestion('s', 5)]));
    expect(added).toEqual([]);
    expect(rescored[0]?.fields).toEqual([{ field: 'points', before: 4, after: 5 }]);
  });

  test('one phase more', () => {
    const after = { ...every, phases: [...every.phases, { title: 'Phase 4', description: '' }] };
    expect(diffQuestionnaires(every, after).added).toEqual([
      { kind: 'phase', id: '4', within: null, title: 'Phase 4' },
    ]);
  });

  test('steps that change places across dimensions', () => {
    const moved = diffQuestionnaires(every, { ...every, steps: every.steps.toReversed() }).moved;
    expect(moved.length).toBe(1);
  });
});

test('equal versions do not differ', () => {
  fc.assert(
    fc.property(arbitraryQuestionnaire(), (model) => {
      expect(isEmpty(diffQuestionnaires(model, structuredClone(model)))).toBe(true);
    }),
    { numRuns: 200 },
  );
  expect(isEmpty(diffQuestionnaires(every, structuredClone(every)))).toBe(true);
});

test('backwards, what was added is removed and everything else the other way round', () => {
  fc.assert(
    fc.property(arbitraryQuestionnaire(), arbitraryQuestionnaire(), (one, two) => {
      const there = diffQuestionnaires(one, two);
      const back = diffQuestionnaires(two, one);
      const keys = (list: Difference['added']) => list.map(({ kind, within, id }) => [kind, within, id].join()).sort();
      expect(keys(back.added)).toEqual(keys(there.removed));
      expect(seen(back)).toMatchObject({ reworded: seen(there).reworded, rescored: seen(there).rescored });
    }),
    { numRuns: 100 },
  );
});
