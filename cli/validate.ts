import type { Fault } from '#core/questionnaire/fault.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { dimensionsOf, questionsOf } from '#core/questionnaire/walk.ts';
import { sentences } from '#server/command-line/sentences.ts';
import type { Run } from './command.ts';
import { type ExitCode, exitCode } from './exit-code.ts';
import { faultData, faultLine } from './faults.ts';
import { openQuestionnaire, originalOf } from './open-questionnaire.ts';

interface Verdict {
  readonly file: string;
  readonly readable: boolean;
  /** Null: the file has an error. */
  readonly model: { readonly questionnaire: Questionnaire; readonly hash: string } | null;
  readonly faults: readonly Fault[];
}

/** `phaseline validate FILE…` */
export const validate: Run = async ({ operands, flags }, terminal) => {
  const verdicts: Verdict[] = [];
  // A translation is checked with what it translates, and that only once.
  for (const file of new Set(await Promise.all(operands.map(originalOf)))) verdicts.push(await judge(file));
  const exit = worst(verdicts, flags.has('strict'));
  if (flags.has('json')) {
    const valid = exit === exitCode.fine;
    const faults = verdicts.flatMap((verdict) => verdict.faults.map(faultData));
    terminal.json({ valid, files: verdicts.map(fileData), faults });
  } else {
    terminal.out(verdicts.flatMap((verdict) => [...verdict.faults.map(faultLine), summary(verdict)]));
  }
  return exit;
};

async function judge(file: string): Promise<Verdict> {
  const opened = await openQuestionnaire(file);
  switch (opened.is) {
    case 'opened':
      return { file, readable: true, model: opened, faults: opened.warnings };
    case 'faulty':
      return { file, readable: true, model: null, faults: opened.faults };
    case 'unreadable':
      return { file, readable: false, model: null, faults: opened.faults };
  }
}

function worst(verdicts: readonly Verdict[], strict: boolean): ExitCode {
  if (verdicts.some(({ readable }) => !readable)) return exitCode.unreadable;
  const failed = verdicts.some(({ model, faults }) => model === null || (strict && faults.length > 0));
  return failed ? exitCode.faults : exitCode.fine;
}

function countsOf({ faults }: Verdict) {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: faults.length - errors };
}

function fileData(verdict: Verdict) {
  const { file, model } = verdict;
  const { id, version } = model?.questionnaire ?? {};
  return { file, valid: model !== null, ...countsOf(verdict), ...(model && { id, version, hash: model.hash }) };
}

function summary(verdict: Verdict): string {
  const { file, readable, model } = verdict;
  const { t } = sentences;
  if (!readable) return t('commandLine.validate.unread', { file });
  const counts = countsOf(verdict);
  if (model === null) return t('commandLine.validate.invalid', { file, ...counts });
  const { questionnaire } = model;
  return t('commandLine.validate.valid', {
    file,
    title: questionnaire.title,
    version: questionnaire.version,
    dimensions: dimensionsOf(questionnaire).length,
    questions: questionsOf(questionnaire).length,
    steps: questionnaire.steps.length,
    warnings: counts.warnings,
  });
}
