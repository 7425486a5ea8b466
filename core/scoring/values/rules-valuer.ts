import { evaluate, leavesOf } from '#core/expression/evaluate.ts';
import { parseRule } from '#core/expression/parse-rule.ts';
import type { ChoiceQuestion, MultiQuestion, Rules } from '#core/questionnaire/questionnaire.ts';
import { selectionsOf } from './selections.ts';
import type { ChosenValuer } from './valuer.ts';

/**
 * The phase of the first rule that is true of the chosen options, else of `otherwise`, else no value. Raw points are
 * the phase. Attainable is what some choice gives: a rule that none makes true, or that an earlier one always
 * forestalls, must not gate a phase. Throws on a rule that does not parse: the loader refuses those.
 */
export function rulesValuer(question: ChoiceQuestion | MultiQuestion, rules: Rules): ChosenValuer {
  const when = rules.when.map((rule) => {
    const parsed = parseRule(rule.if);
    if (!parsed.ok) throw new Error(`question "${question.id}" has a rule that does not parse: ${rule.if}`);
    const ids = leavesOf(parsed.expression).map(({ id }) => id);
    return { phase: rule.phase, expression: parsed.expression, ids };
  });
  const phaseOf = (chosen: ReadonlySet<string>) =>
    (when.find(({ expression }) => evaluate(expression, ({ id }) => chosen.has(id))) ?? rules.otherwise)?.phase;

  const named = Math.max(0, ...when.map((rule) => rule.phase), rules.otherwise?.phase ?? 0);
  const selections = selectionsOf(question, new Set(when.flatMap(({ ids }) => ids)));
  const attainable = selections === null ? named : highest(selections, phaseOf, named);
  return {
    attainable,
    valueOfChosen: (chosen) => {
      const phase = phaseOf(chosen);
      if (phase === undefined) return { is: 'noRule' };
      return { is: 'scored', value: phase, raw: { points: phase, max: attainable }, attainable };
    },
  };
}

/** The highest phase any selection gives, 0 if none gives one; stops at `bound`, above which there is nothing. */
function highest(
  selections: Iterable<ReadonlySet<string>>,
  phaseOf: (chosen: ReadonlySet<string>) => number | undefined,
  bound: number,
): number {
  let most = 0;
  for (const selection of selections) {
    if (most >= bound) break;
    most = Math.max(most, phaseOf(selection) ?? 0);
  }
  return most;
}
