import * as fc from 'fast-check';
import type { Node, NodeRule, Question, Questionnaire, Rules } from '#core/questionnaire/questionnaire.ts';
import { base, dimension, group, phases, questionnaire } from './build.fixture.ts';

/**
 * Random questionnaires over every question type, node rule and nesting, each with 2 to 6 phases. Ids are given last,
 * in order: `q0`, `q1` … and `n0`, `n1` …
 */
export function arbitraryQuestionnaire(): fc.Arbitrary<Questionnaire> {
  return fc
    .integer({ min: 1, max: 5 })
    .chain((last) =>
      fc.record({
        nodes: fc.array(topNode(last), { minLength: 1, maxLength: 4 }),
        rule: fc.constantFrom<NodeRule>('mean', 'mean', 'min', 'percentOfMax'),
        gate: fc.record({ share: share(), dimensions: share() }),
        phases: fc.constant(phases(last)),
      }),
    )
    .map(({ nodes, ...rest }) => questionnaire(withIds(nodes), rest));
}

const share = () => fc.constantFrom(1, 1, 0.75, 2 / 3, 0.5, 0.25);
const weight = () => fc.constantFrom(0.5, 1, 1, 2, 3);

function topNode(last: number): fc.Arbitrary<Node> {
  const dimensions = fc.oneof({ weight: 3, arbitrary: mixedDimension(last) }, criteriaDimension(last));
  const above = fc
    .record({ children: fc.array(dimensions, { minLength: 1, maxLength: 3 }), rule: freeRule(), weight: weight() })
    .map(({ children, ...over }) => group('', children, over));
  return fc.oneof({ weight: 3, arbitrary: dimensions }, above);
}

function freeRule(): fc.Arbitrary<NodeRule> {
  return fc.constantFrom('mean', 'mean', 'min', 'percentOfMax');
}

/** Any questions, and groups of them two deep. */
function mixedDimension(last: number): fc.Arbitrary<Node> {
  const questions = fc.array(arbitraryQuestion(last), { minLength: 1, maxLength: 4 });
  const grouped = (children: fc.Arbitrary<readonly (Node | Question)[]>) =>
    fc
      .record({ children, rule: freeRule(), weight: weight() })
      .map(({ children, ...over }) => group('', children, over));
  const inner = grouped(questions);
  const outer = grouped(fc.tuple(inner, questions).map(([node, more]) => [...more, node]));
  return fc
    .record({
      questions,
      groups: fc.array(fc.oneof(inner, outer), { maxLength: 1 }),
      rule: freeRule(),
      weight: weight(),
    })
    .map(({ questions, groups, ...over }) => dimension('', [...questions, ...groups], over));
}

/** Only criteria, as the rules over levels want it. */
function criteriaDimension(last: number): fc.Arbitrary<Node> {
  return fc
    .record({
      children: fc.array(criterionQuestion(last), { minLength: 1, maxLength: 6 }),
      rule: fc.constantFrom<NodeRule>('sumOfLevelMeans', 'gated'),
      weight: weight(),
    })
    .map(({ children, ...over }) => dimension('', children, over));
}

function arbitraryQuestion(last: number): fc.Arbitrary<Question> {
  return fc.oneof(
    { weight: 4, arbitrary: rubricQuestion(last) },
    scaleQuestion(last),
    choiceQuestion(last),
    multiQuestion(last),
    practicesQuestion(last),
    numberQuestion(last),
    criterionQuestion(last),
    common().map((shared) => ({ ...shared, type: 'text' as const })),
  );
}

function common() {
  return fc.record({ weight: weight(), gate: mostly(), scored: mostly() }).map((over) => ({ ...base(''), ...over }));
}

function mostly() {
  return fc.integer({ min: 0, max: 9 }).map((roll) => roll < 9);
}

function phase(last: number) {
  return fc.integer({ min: 0, max: last });
}

function rubricQuestion(last: number): fc.Arbitrary<Question> {
  const offered = fc.oneof(
    fc.constant(Array.from({ length: last + 1 }, (_, index) => index)),
    fc.uniqueArray(phase(last), { minLength: 1 }).map((some) => some.sort((a, b) => a - b)),
  );
  return fc.record({ shared: common(), offered, between: fc.boolean() }).map(({ shared, offered, between }) => ({
    ...shared,
    type: 'phase' as const,
    statements: offered.map((number) => ({ phase: number, text: `${number}` })),
    between,
  }));
}

function scaleQuestion(last: number): fc.Arbitrary<Question> {
  const point = fc.oneof(
    { weight: 3, arbitrary: fc.constant({ title: 'a point' }) },
    fc.constantFrom(0, 0.3, 0.5, 1).map((part) => ({ title: 'a scored point', score: part * last })),
  );
  return fc
    .record({ shared: common(), points: fc.array(point, { minLength: 2, maxLength: 6 }), reversed: fc.boolean() })
    .map(({ shared, points, reversed }) => ({ ...shared, type: 'scale' as const, points, reversed }));
}

function rules(last: number): fc.Arbitrary<{ rules?: Rules }> {
  const rule = fc.record({
    if: fc.constantFrom('o0', 'o1 && !o0', '!(o0 || o1)', 'o0 && o1'),
    result: fc.constant('a result'),
    phase: phase(last),
  });
  const otherwise = fc.record({ result: fc.constant('else'), phase: phase(last) });
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    fc.record({ when: fc.array(rule, { minLength: 1, maxLength: 3 }) }).map((found) => ({ rules: found })),
    fc.record({ when: fc.array(rule, { maxLength: 3 }), otherwise }).map((found) => ({ rules: found })),
  );
}

const named = (index: number) => ({ id: `o${index}`, title: `Option ${index}`, description: '' });

/** All options by phase, or all by score: an author who gives both might contradict himself. */
function choiceQuestion(last: number): fc.Arbitrary<Question> {
  const options: fc.Arbitrary<{ phase?: number; score?: number }[]> = fc.oneof(
    fc.array(phase(last), { minLength: 2, maxLength: 4 }).map((all) => all.map((each) => ({ phase: each }))),
    fc
      .array(fc.constantFrom(0, 1, 2.5, 4), { minLength: 2, maxLength: 4 })
      .map((all) => all.map((each) => ({ score: each }))),
  );
  return fc.record({ shared: common(), options, rules: rules(last) }).map(({ shared, options, rules }) => ({
    ...shared,
    type: 'choice' as const,
    options: options.map((option, index) => ({ ...named(index), ...option })),
    ...rules,
  }));
}

function multiQuestion(last: number): fc.Arbitrary<Question> {
  const option = fc.record({ score: fc.constantFrom(-1, 0, 1, 2, 3), exclusive: mostly().map((often) => !often) });
  return fc
    .record({ shared: common(), options: fc.array(option, { minLength: 2, maxLength: 4 }), rules: rules(last) })
    .map(({ shared, options, rules }) => ({
      ...shared,
      type: 'multi' as const,
      options: options.map((each, index) => ({ ...named(index), ...each })),
      ...rules,
    }));
}

function practicesQuestion(last: number): fc.Arbitrary<Question> {
  const practices = fc.array(fc.integer({ min: 1, max: last }), { minLength: 1, maxLength: 5 });
  return fc.record({ shared: common(), practices }).map(({ shared, practices }) => ({
    ...shared,
    type: 'practices' as const,
    practices: practices.map((each, index) => ({ id: `o${index}`, title: `Practice ${index}`, phase: each })),
  }));
}

function numberQuestion(last: number): fc.Arbitrary<Question> {
  return fc
    .record({ shared: common(), phases: fc.array(phase(last), { minLength: 1, maxLength: 4 }), open: fc.boolean() })
    .map(({ shared, phases, open }) => ({
      ...shared,
      type: 'number' as const,
      unit: 'days',
      better: 'higher' as const,
      bands: phases
        .sort((a, b) => a - b)
        .map((each, index) => ({
          from: index * 10,
          to: open && index === phases.length - 1 ? Number.POSITIVE_INFINITY : (index + 1) * 10,
          phase: each,
        })),
    }));
}

function criterionQuestion(last: number): fc.Arbitrary<Question> {
  return fc.record({ shared: common(), level: fc.integer({ min: 1, max: last }) }).map(({ shared, level }) => ({
    ...shared,
    type: 'criterion' as const,
    level,
    options: [1, 0.4, 0].map((fraction, index) => ({ id: `o${index}`, title: `${fraction}`, fraction })),
  }));
}

function withIds(nodes: readonly Node[]): Node[] {
  let questions = 0;
  let inner = 0;
  const name = (node: Node): Node => {
    const id = `n${inner++}`;
    const children = node.children.map((child) =>
      child.kind === 'question' ? { ...child, id: `q${questions++}` } : name(child),
    );
    return { ...node, id, title: id, children };
  };
  return nodes.map(name);
}
