import type { RawPoints } from './values/valuer.ts';

/** Score in [0, P] of a thing that may have none. Never a sentinel number. */
export type Score = number | null;

/** Why a figure can be trusted, and how far. */
export type Confidence = 'high' | 'medium' | 'low';

/**
 * One question over the respondents asked it (scoring rules, section 6). Many respondents or one: the same shape.
 * `scoreValue` is in [0, P]. `gateValue` null = not established. `attainable` is the highest value the question can
 * give to this team (n/a practices left out).
 */
export type QuestionState =
  | { readonly is: 'notAsked' }
  | { readonly is: 'notApplicable'; readonly respondents: Counts }
  | {
      readonly is: 'applicable';
      readonly scoreValue: Score;
      /** null when nothing is scored. */
      readonly raw: RawPoints | null;
      readonly gateValue: number | null;
      /** As gateValue with unknown and absent ranked as P; null only if an answered value gave no score. */
      readonly potentialValue: number | null;
      readonly attainable: number;
      /** scored/(scored + unknown + absent), in [0, 1]. */
      readonly coverage: number;
      /** unknown/(scored + unknown + absent), in [0, 1]. */
      readonly unknownShare: number;
      /** Population standard deviation of the scored values / (P/2), in [0, 1]. */
      readonly disagreement: number;
      readonly split: boolean;
      readonly respondents: Counts;
    };

export interface Counts {
  /** Of a question that is never scored (text, `scored: false`): the answers given. */
  readonly scored: number;
  readonly unknown: number;
  readonly absent: number;
  readonly notApplicable: number;
  /** Answered, but no rule of the question matched. */
  readonly noRule: number;
}

/** By question id, for every question of the questionnaire. */
export type QuestionStates = ReadonlyMap<string, QuestionState>;

/** How one phase stands within a dimension, or overall. */
export interface PhaseProgress {
  readonly phase: number;
  /** Gating questions that meet the phase, and all that gate it (counts). */
  readonly meeting: number;
  readonly gating: number;
  /** By weight, in [0, 1]; null when nothing gates the phase. */
  readonly share: number | null;
  /** Does the phase's own gate hold (lower phases aside)? */
  readonly holds: boolean;
}

/** A node's score; nodes inside and above dimensions have this much. */
export interface NodeResult {
  readonly id: string;
  readonly kind: 'dimension' | 'group';
  readonly score: Score;
  /** `sumOfLevelMeans` only: the score if everything unscored were met; null when it equals the score. */
  readonly upTo: Score;
  /** null: nothing under it applies. */
  readonly coverage: number | null;
  readonly unknownShare: number | null;
  readonly confidence: Confidence;
}

export interface DimensionResult extends NodeResult {
  readonly kind: 'dimension';
  readonly weight: number;
  /** null: everything n/a or not asked; the dimension does not gate. */
  readonly reached: number | null;
  readonly potential: number | null;
  /** Highest phase one of its gating questions can attain. */
  readonly ceiling: number;
  /** Applicable but nothing scored: reached is 0 without proof. */
  readonly notEstablished: boolean;
  /** Phases 1..P. */
  readonly progress: readonly PhaseProgress[];
  /** What holds `reached + 1` (empty at the ceiling), in questionnaire order. */
  readonly holds: readonly Hold[];
}

/** A question that keeps a gate closed. */
export interface Hold {
  readonly question: string;
  readonly dimension: string;
  /** The phase it would have to meet. */
  readonly phase: number;
  readonly because: 'below' | 'unknown' | 'absent' | 'noRule';
  /** The gate value, when there is one. */
  readonly value: number | null;
}

export interface Result {
  readonly lastPhase: number;
  /** The gate's two numbers, printed beside every phase. */
  readonly gate: { readonly share: number; readonly dimensions: number };
  readonly score: Score;
  /** null: nothing scored at all ("not assessed") or nothing applies. */
  readonly reached: number | null;
  readonly potential: number | null;
  /** Highest phase any dimension can attain. */
  readonly ceiling: number;
  readonly state: 'assessed' | 'notAssessed' | 'nothingApplies';
  readonly coverage: number | null;
  readonly unknownShare: number | null;
  readonly confidence: Confidence;
  /** Over scored questions. `asked` also counts those answered without any rule matching. */
  readonly counts: {
    readonly asked: number;
    readonly scored: number;
    readonly unknown: number;
    readonly absent: number;
    readonly notApplicable: number;
  };
  /** Phases 1..P over all gating questions of all dimensions. */
  readonly progress: readonly PhaseProgress[];
  /** In questionnaire order. */
  readonly dimensions: readonly DimensionResult[];
  /** Groups above and inside dimensions, by id. */
  readonly groups: readonly NodeResult[];
  readonly why: Why;
}

/** The reason for the overall phase, structured; pages, exports and the API put it into sentences. */
export interface Why {
  /** The phase that is not reached; null at the ceiling or without a phase. */
  readonly next: number | null;
  /** Dimensions (ids) that gate `next`, and those of them that have reached it. */
  readonly gating: readonly string[];
  readonly reached: readonly string[];
  /** Dimensions that gate `next` without having reached it: they hold it. */
  readonly holding: readonly string[];
  /** How many more dimensions (fewest, heaviest first) would have to reach `next` for its gate to hold. */
  readonly missingDimensions: number;
  /** Every question that holds a holding dimension below `next`. */
  readonly questions: readonly Hold[];
  /** Dimension with the lowest reached phase, then the lowest score; null when nothing is scored. */
  readonly weakest: string | null;
  /** Dimensions whose ceiling is below P: "nothing is asked above phase x". */
  readonly lowCeilings: readonly { readonly dimension: string; readonly ceiling: number }[];
}
