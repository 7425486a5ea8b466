import type {
  CriterionQuestion,
  Node,
  NumberQuestion,
  PhaseQuestion,
  PracticesQuestion,
  Question,
  Questionnaire,
  ScaleQuestion,
  TextQuestion,
} from '#core/questionnaire/questionnaire.ts';
import type { Answer, Response } from '#core/response/answer.ts';

/** Small builders for tests: everything not named has the format's default. */
export function base(id: string) {
  return {
    kind: 'question' as const,
    id,
    text: `Question ${id}?`,
    help: '',
    weight: 1,
    gate: true,
    scored: true,
    required: false,
    allowUnknown: true,
    allowNotApplicable: true,
    allowComment: true,
  };
}

/** Statements for the phases 0..top. */
export function phaseQuestion(id: string, over: Partial<PhaseQuestion> & { top?: number } = {}): PhaseQuestion {
  const { top = 3, ...rest } = over;
  const statements = Array.from({ length: top + 1 }, (_, phase) => ({ phase, text: `Statement ${phase}` }));
  return { ...base(id), type: 'phase', statements, between: false, ...rest };
}

export function scaleQuestion(id: string, count: number, over: Partial<ScaleQuestion> = {}): ScaleQuestion {
  const points = Array.from({ length: count }, (_, index) => ({ title: `Point ${index}` }));
  return { ...base(id), type: 'scale', points, reversed: false, ...over };
}

/** Practices named `<phase>.<index>`, as many as said for each phase. */
export function practicesQuestion(id: string, counts: Record<number, number>): PracticesQuestion {
  const practices = Object.entries(counts).flatMap(([phase, count]) =>
    Array.from({ length: count }, (_, index) => ({
      id: `${phase}.${index}`,
      title: `Practice ${index}`,
      phase: Number(phase),
    })),
  );
  return { ...base(id), type: 'practices', practices };
}

export function numberQuestion(id: string, bands: NumberQuestion['bands']): NumberQuestion {
  return { ...base(id), type: 'number', unit: 'days', better: 'higher', bands };
}

export function criterion(id: string, level: number, over: Partial<CriterionQuestion> = {}): CriterionQuestion {
  const options = [
    { id: 'met', title: 'Met', fraction: 1 },
    { id: 'partly', title: 'Partly', fraction: 0.5 },
    { id: 'not-met', title: 'Not met', fraction: 0 },
  ];
  return { ...base(id), type: 'criterion', level, options, ...over };
}

export function textQuestion(id: string): TextQuestion {
  return { ...base(id), type: 'text' };
}

export function dimension(id: string, children: readonly (Node | Question)[], over: Partial<Node> = {}): Node {
  return { kind: 'dimension', id, title: id, description: '', weight: 1, rule: 'mean', children, ...over };
}

export function group(id: string, children: readonly (Node | Question)[], over: Partial<Node> = {}): Node {
  return { ...dimension(id, children, over), kind: 'group' };
}

/** Phases 0..3, strict gates. */
export function questionnaire(nodes: readonly Node[], over: Partial<Questionnaire> = {}): Questionnaire {
  return {
    id: 'test',
    version: '1.0.0',
    title: 'Test',
    description: '',
    locale: 'en',
    licence: '',
    attribution: '',
    sources: [],
    phases: phases(3),
    displayBase: 0,
    gate: { share: 1, dimensions: 1 },
    rule: 'mean',
    nodes,
    steps: [],
    profiles: [],
    glossary: [],
    ...over,
  };
}

export function phases(last: number): Questionnaire['phases'] {
  return Array.from({ length: last + 1 }, (_, phase) => ({ title: `Phase ${phase}`, description: '' }));
}

export const unknown: Answer = { kind: 'unknown' };
export const notApplicable: Answer = { kind: 'notApplicable', reason: 'we have none' };

/** A number stands for the statement of that phase; null is absent: asked, nothing said. */
export function respondent(answers: Record<string, Answer | number | null>): Response {
  const given = Object.entries(answers).flatMap(([id, answer]): [string, Answer][] => {
    if (answer === null) return [];
    return [[id, typeof answer === 'number' ? { kind: 'phase', phase: answer } : answer]];
  });
  return { asked: new Set(Object.keys(answers)), answers: new Map(given) };
}
