/**
 * A questionnaire as the product works with it: defaults filled in, references checked, plain readonly data.
 * The file format (what people write) is `schema.ts`; `normalise.ts` turns the one into the other.
 */
export interface Questionnaire {
  readonly id: string;
  /** The author's version label, such as `1.0.0`. The content hash, not this, is the identity of a version. */
  readonly version: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag of the language the texts are written in. */
  readonly locale: string;
  readonly licence: string;
  readonly attribution: string;
  readonly sources: readonly Link[];
  /** Phase p is `phases[p]`; the last index is P of the scoring rules. At least two, at most ten. */
  readonly phases: readonly Phase[];
  /** What is added to a phase's index where it is shown (0 or 1). */
  readonly displayBase: 0 | 1;
  readonly gate: Gate;
  /** How the overall score is made from the top-level nodes. */
  readonly rule: NodeRule;
  /** In the order they are asked. */
  readonly nodes: readonly Node[];
  readonly steps: readonly Step[];
  readonly profiles: readonly Profile[];
  readonly glossary: readonly GlossaryEntry[];
  // Parts that came later are optional and absent when empty, so that stored versions keep their content hash.
  /** Absent: true. What holds for questions of which the file does not say it; each question holds what holds for it. */
  readonly allowUnknown?: false;
  readonly allowNotApplicable?: false;
  /** What changed in which version, newest first. */
  readonly changelog?: readonly Change[];
  /** Ids of questions, steps and options of earlier versions that must not be used again for something else. */
  readonly retired?: readonly string[];
  /** Named lists of answers that questions share; the questions themselves hold them expanded. */
  readonly answerSets?: readonly AnswerSet[];
  /** By language tag: texts by their path (see `text-paths.ts`); a path that is missing falls back to the original. */
  readonly translations?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Change {
  readonly version: string;
  readonly text: string;
}

export interface AnswerSet {
  readonly id: string;
  readonly answers: Answers;
}

/** What a set gives to a question of its type. */
export type Answers =
  | Pick<PhaseQuestion, 'type' | 'statements' | 'between'>
  | Pick<ScaleQuestion, 'type' | 'points' | 'reversed'>
  | Pick<ChoiceQuestion, 'type' | 'options'>
  | Pick<MultiQuestion, 'type' | 'options'>
  | Pick<CriterionQuestion, 'type' | 'options'>;

/** A place in somebody else's text, such as a control of a standard. */
export interface Reference {
  readonly title: string;
  readonly url?: string;
}

export const audiences = ['developer', 'executive', 'platform'] as const;
export type Audience = (typeof audiences)[number];

export interface Link {
  readonly title: string;
  readonly url: string;
}

export interface Phase {
  readonly title: string;
  readonly description: string;
}

/** The two numbers of the gate, each in (0, 1]. */
export interface Gate {
  /** Share of a dimension's gating weight that must meet a phase. */
  readonly share: number;
  /** Share of the dimensions' weight that must have reached a phase. */
  readonly dimensions: number;
}

export type NodeRule = 'mean' | 'min' | 'sumOfLevelMeans' | 'gated' | 'percentOfMax';

/**
 * A node of the tree. A `dimension` holds questions (and groups of questions); it is what gates and what the
 * result names. A `group` above dimensions holds nodes; a `group` inside a dimension holds questions and groups.
 */
export interface Node {
  readonly kind: 'dimension' | 'group';
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly weight: number;
  readonly rule: NodeRule;
  readonly children: readonly (Node | Question)[];
  readonly tags?: readonly string[];
  readonly references?: readonly Reference[];
  /** Condition on answers: false hides everything in it. */
  readonly showIf?: string;
  /** Content below its last question. */
  readonly after?: readonly Content[];
}

/** Text between questions: read, not answered. It hangs on the question it stands before, so that walks need not know it. */
export interface Content {
  readonly id: string;
  /** Markdown. */
  readonly text: string;
  readonly showIf?: string;
}

interface QuestionBase {
  readonly kind: 'question';
  readonly id: string;
  readonly text: string;
  /** What to think of while answering; empty if none. */
  readonly help: string;
  readonly weight: number;
  /** False: leaves the gate, still scored. */
  readonly gate: boolean;
  /** False: asked and kept, never scored, never gates. */
  readonly scored: boolean;
  /** True: a submit without an answer is refused ("don't know" is an answer). */
  readonly required: boolean;
  readonly allowUnknown: boolean;
  readonly allowNotApplicable: boolean;
  /** May the respondent add a comment and an evidence link? */
  readonly allowComment: boolean;
  /** Content above it. */
  readonly before?: readonly Content[];
  /** What is meant and what is not. */
  readonly scope?: string;
  /** How to tell: what one would see if it were so. */
  readonly examples?: readonly string[];
  readonly links?: readonly Link[];
  readonly tags?: readonly string[];
  readonly references?: readonly Reference[];
  /** Who is asked; absent = everybody. */
  readonly audience?: readonly Audience[];
  /** Condition on earlier answers, in the grammar of core/expression; the question is asked while it is true. */
  readonly showIf?: string;
  /** Ids of questions that this one builds upon: a route reaches those first. */
  readonly dependsOn?: readonly string[];
  /** Id of the answer set that its answers come from. */
  readonly answerSet?: string;
}

export interface PhaseQuestion extends QuestionBase {
  readonly type: 'phase';
  /** One per offered phase, phases ascending, no phase twice. Phases may be missing. */
  readonly statements: readonly Statement[];
  /** True: p + 0.5 may be chosen for every statement but the last. */
  readonly between: boolean;
}

export interface Statement {
  readonly phase: number;
  readonly text: string;
}

export interface ScaleQuestion extends QuestionBase {
  readonly type: 'scale';
  /** Lowest point first; at least two. `score` (in [0, P]) replaces the linear value. */
  readonly points: readonly { readonly title: string; readonly score?: number }[];
  readonly reversed: boolean;
}

export interface ChoiceQuestion extends QuestionBase {
  readonly type: 'choice';
  readonly options: readonly ChoiceOption[];
  readonly rules?: Rules;
}

/** A scored option has a `phase` or a `score`; if both, the phase gives the value. */
export interface ChoiceOption {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly phase?: number;
  readonly score?: number;
  /** Choosing it is not a value but one of these answers. */
  readonly means?: 'notApplicable' | 'unknown';
  readonly links?: readonly Link[];
}

export interface MultiQuestion extends QuestionBase {
  readonly type: 'multi';
  readonly options: readonly MultiOption[];
  readonly rules?: Rules;
}

export interface MultiOption {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly score: number;
  /** Choosing it clears the rest. */
  readonly exclusive: boolean;
  /** As for a choice; such an option is exclusive. */
  readonly means?: 'notApplicable' | 'unknown';
  readonly links?: readonly Link[];
}

export interface PracticesQuestion extends QuestionBase {
  readonly type: 'practices';
  readonly practices: readonly Practice[];
}

/** `phase` is at least 1. */
export interface Practice {
  readonly id: string;
  readonly title: string;
  readonly phase: number;
}

export interface NumberQuestion extends QuestionBase {
  readonly type: 'number';
  readonly unit: string;
  readonly better: 'higher' | 'lower';
  /** Ascending, half-open [from, to), no hole; together the declared range. `to` may be Infinity, `from` -Infinity. */
  readonly bands: readonly Band[];
  /** The highest number that can be answered, itself included; within the last band. */
  readonly max?: number;
}

export interface Band {
  readonly from: number;
  readonly to: number;
  readonly phase: number;
}

export interface CriterionQuestion extends QuestionBase {
  readonly type: 'criterion';
  /** 1..P */
  readonly level: number;
  readonly options: readonly CriterionOption[];
}

/** `fraction` in [0, 1]; 1 is met. A title of null: the usual options, which the interface names in its own language. */
export type CriterionOption =
  | {
      readonly id: string;
      readonly title: string;
      readonly fraction: number;
      readonly description?: string;
      readonly links?: readonly Link[];
    }
  | {
      readonly id: 'met' | 'partly' | 'not-met';
      readonly title: null;
      readonly fraction: number;
      readonly description?: never;
      readonly links?: never;
    };

export interface TextQuestion extends QuestionBase {
  readonly type: 'text';
}

export type Question =
  | PhaseQuestion
  | ScaleQuestion
  | ChoiceQuestion
  | MultiQuestion
  | PracticesQuestion
  | NumberQuestion
  | CriterionQuestion
  | TextQuestion;

/** Ordered: the first rule whose expression over chosen option ids is true gives its result's phase. */
export interface Rules {
  readonly when: readonly { readonly if: string; readonly result: string; readonly phase: number }[];
  readonly otherwise?: { readonly result: string; readonly phase: number };
}

export interface Step {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  /** Markdown. */
  readonly how: string;
  readonly dimension: string;
  /** A step with from = to = P is a practice that keeps the last phase. */
  readonly leads: { readonly from: number; readonly to: number };
  /** Questions it satisfies at `leads.to`. Absent: every question of its dimension below `to`. Empty: none (it only enables others). */
  readonly lifts?: readonly string[];
  /** 1..5 */
  readonly effort: number;
  readonly requires: readonly string[];
  readonly outcome: string;
  readonly metrics: readonly string[];
  readonly example: string;
  readonly links: readonly Link[];
  /** Shown only if one of these holds; none = always a candidate. */
  readonly triggers: readonly Trigger[];
}

export type Trigger =
  | { readonly question: string; readonly chosen: string }
  | { readonly question: string; readonly notChosen: string }
  | { readonly question: string; readonly band: number };

/** A selection of questions for a shorter look. */
export interface Profile {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly questions: readonly string[];
}

export interface GlossaryEntry {
  readonly term: string;
  readonly meaning: string;
}
