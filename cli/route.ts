import { suggester } from '#core/questionnaire/nearest.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { dimensionsOf, lastPhase } from '#core/questionnaire/walk.ts';
import { routeLines } from '#server/command-line/lines.ts';
import { planAnswers, scoreAnswers } from '#server/command-line/score-answers.ts';
import { sentences } from '#server/command-line/sentences.ts';
import type { Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import { openAnswers } from './open-answers.ts';
import { refuseFiles } from './refuse-files.ts';
import { subject, subjectLines } from './subject.ts';

/** `phaseline route QUESTIONNAIRE ANSWERS` */
export const route: Run = async (given, terminal) => {
  const opened = await openAnswers(given, terminal);
  if (opened.is !== 'opened') return refuseFiles(opened, given.flags.has('json'), terminal);
  const { questionnaire, answers } = opened;
  const targets = readTargets(questionnaire, given.values('target'));
  if ('wrong' in targets) {
    terminal.err([targets.wrong]);
    return exitCode.wrongUse;
  }
  const scored = scoreAnswers(questionnaire, answers);
  const { result } = scored;
  const plan = planAnswers(questionnaire, answers, scored, targets.phases);
  if (given.flags.has('json')) {
    const { score, reached, potential } = result;
    const json = { ...plan, targets: Object.fromEntries(plan.targets) };
    terminal.json({ ...subject(opened), result: { score, reached, potential }, plan: json });
  } else {
    const { width } = terminal;
    terminal.out([...subjectLines(opened, width), ...routeLines(questionnaire, result, plan, width)]);
  }
  return exitCode.fine;
};

/** `--target 2` is for every dimension, `--target speed=3` for one; later ones win. */
function readTargets(
  questionnaire: Questionnaire,
  written: readonly string[],
): { readonly phases: Readonly<Record<string, number>> } | { readonly wrong: string } {
  const { t } = sentences;
  const ids = dimensionsOf(questionnaire).map(({ id }) => id);
  const last = lastPhase(questionnaire);
  const phases: Record<string, number> = {};
  for (const target of written) {
    const [, dimension, digits = ''] = /^(?:(.+)=)?(.*)$/s.exec(target) ?? [];
    if (!/^\d$/.test(digits) || Number(digits) > last)
      return { wrong: t('commandLine.target.phase', { target, last }) };
    if (dimension !== undefined && !ids.includes(dimension)) {
      const { hint = '' } = suggester(ids)(dimension);
      return { wrong: `${t('commandLine.target.dimension', { dimension })} ${hint}`.trimEnd() };
    }
    for (const id of dimension === undefined ? ids : [dimension]) phases[id] = Number(digits);
  }
  return { phases };
}
