import { readFileSync } from 'node:fs';
import type { Profile, Question, Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { askedBy, questionsOf } from '#core/questionnaire/walk.ts';
import type { Answer } from '#core/response/answer.ts';
import { responseOf } from '#core/response/response-of.ts';
import { makePlan } from '#core/roadmap/make-plan.ts';
import { triggeredSteps } from '#core/roadmap/triggered.ts';
import { score, statesOf } from '#core/scoring/score.ts';
import { loadQuestionnaire } from '#importers/phaseline/load-questionnaire.ts';
import type { Report, ReportAnswer } from './report.ts';

export interface Making {
  readonly questionnaire?: Questionnaire;
  readonly team?: string;
  readonly profile?: Profile | null;
  readonly targets?: Readonly<Record<string, number>>;
  readonly previous?: Report['previous'];
  /** What is said to a question; null leaves it open. */
  readonly answer: (question: Question, index: number) => Answer | null;
  /** What stands beside it. */
  readonly note?: (question: Question, index: number) => { readonly comment: string; readonly link: string };
}

const submittedAt = new Date('2026-11-20T10:00:00');

/** The questionnaire in a text; a fault in it fails the test. */
export function questionnaireIn(text: string): Questionnaire {
  const loaded = loadQuestionnaire(text, 'fixture.yaml');
  if (!loaded.ok) throw new Error(loaded.faults.map(({ message }) => message).join('\n'));
  return loaded.questionnaire;
}

/** The model that the product brings along. */
export function builtIn(): Questionnaire {
  return questionnaireIn(readFileSync(new URL('../questionnaires/platform-engineering.yaml', import.meta.url), 'utf8'));
}

/** A report as the server would make it from these answers. */
export function makeReport({ answer, note, targets = {}, profile = null, previous = null, ...rest }: Making): Report {
  const { questionnaire = builtIn(), team = 'Team Payments' } = rest;
  const asked = askedBy(questionnaire, profile);
  const answers = new Map<string, ReportAnswer>();
  questionsOf(questionnaire).forEach((question, index) => {
    if (!asked.has(question.id)) return;
    answers.set(question.id, {
      answer: answer(question, index),
      ...(note?.(question, index) ?? { comment: '', link: '' }),
    });
  });
  const given = new Map([...answers].flatMap(([id, { answer: said }]) => (said ? [[id, said] as const] : [])));
  const response = responseOf(questionnaire, asked, given);
  const states = statesOf(questionnaire, [response]);
  const result = score(questionnaire, states);
  const plan = makePlan(questionnaire, states, result, {
    targets,
    triggered: triggeredSteps(questionnaire, [response]),
  });
  return {
    team,
    lineage: 'first-assessment',
    questionnaire,
    profile,
    asked: response.asked,
    answers,
    submittedAt,
    madeAt: submittedAt,
    result,
    states,
    plan,
    previous,
  };
}

/** The answer that is worth the phase, as nearly as the question has one. */
export function worth(question: Question, phase: number): Answer {
  switch (question.type) {
    case 'phase': {
      const fitting = question.statements.filter((statement) => statement.phase <= phase);
      return { kind: 'phase', phase: fitting.at(-1)?.phase ?? 0 };
    }
    case 'practices': {
      const done = question.practices.filter((practice) => practice.phase <= phase).map(({ id }) => id);
      return { kind: 'practices', done, notApplicable: [] };
    }
    case 'number': {
      const band = question.bands.find((each) => each.phase === phase) ?? question.bands[0];
      return { kind: 'number', number: Number.isFinite(band?.from) ? (band?.from ?? 0) : (band?.to ?? 0) - 1 };
    }
    case 'scale':
      return { kind: 'scale', point: Math.min(phase, question.points.length - 1) };
    case 'choice':
      return { kind: 'choice', option: question.options[Math.min(phase, question.options.length - 1)]?.id ?? '' };
    case 'multi':
      return { kind: 'multi', options: question.options.slice(0, phase).map(({ id }) => id) };
    case 'criterion':
      return { kind: 'criterion', option: question.options[phase >= question.level ? 0 : 1]?.id ?? '' };
    case 'text':
      return { kind: 'text', text: 'In our own words.\nOn two lines.' };
  }
}
