import { isGroupSize } from '../privacy/group-size.ts';
import { type Audience, audiences } from '../questionnaire/questionnaire.ts';
import { type AttributeProblem, readAttributes, type TypedAttribute } from './read-attributes.ts';
import { type Attribute, anonymityModes, type RoundSettings, recurrences } from './round.ts';
import { readLine, readText } from './typed-text.ts';
import { isTimeZone, momentOf, wallTime } from './zoned-time.ts';

export const roundLimits = { title: 120, intro: 4_000 } as const;

/** What somebody typed and chose, as a form has it. */
export interface TypedRound {
  readonly title: string;
  readonly intro: string;
  /** A version's content hash, and after a slash the profile unless everything is asked. */
  readonly what: string;
  readonly mode: string;
  readonly k: string;
  /** Index of a phase; empty: none. */
  readonly target: string;
  readonly audiences: readonly string[];
  readonly counted: readonly string[];
  readonly withoutTeam: boolean;
  readonly attributes: readonly TypedAttribute[];
  readonly ownResult: boolean;
  readonly comments: boolean;
  readonly timeZone: string;
  /** As `2027-03-01T09:00` in the time zone; empty: open. */
  readonly opensAt: string;
  readonly closesAt: string;
  /** Empty: once. */
  readonly every: string;
}

/** A version that a round may ask. */
export interface OfferedVersion {
  readonly hash: string;
  readonly profiles: readonly string[];
  readonly lastPhase: number;
}

export type SettingProblem = AttributeProblem | 'invalid' | 'notAfter' | 'outOfRange' | 'needsEnd' | 'needsExecutives';

/** Problems by the form's field; of attributes `title.N` and `values.N`. */
export type SettingProblems = Readonly<Record<string, SettingProblem>>;

/**
 * A round's settings as they are kept, or all that is wrong with what was typed. A draft may still be incomplete
 * (`missingIn`), but what it says must be possible. `before`: the attributes that it had.
 */
export function readSettings(
  typed: TypedRound,
  offered: readonly OfferedVersion[],
  before: readonly Attribute[] = [],
): { readonly settings: RoundSettings } | { readonly problems: SettingProblems } {
  const problems: Record<string, SettingProblem> = {};
  const title = readLine(typed.title, roundLimits.title);
  if ('problem' in title) problems.title = title.problem;
  const intro = readText(typed.intro, roundLimits.intro);
  if ('problem' in intro) problems.intro = intro.problem;

  const [hash = '', profile = null] = typed.what.split('/');
  const version = offered.find((one) => one.hash === hash);
  if (!version || (profile !== null && !version.profiles.includes(profile))) problems.what = 'invalid';
  const target = typed.target === '' ? null : Number(typed.target);
  if (target !== null && !(Number.isInteger(target) && target >= 1 && target <= (version?.lastPhase ?? 0))) {
    problems.target = 'outOfRange';
  }

  const mode = anonymityModes.find((one) => one === typed.mode);
  if (!mode) problems.mode = 'invalid';
  const k = Number(typed.k);
  if (!isGroupSize(k)) problems.k = 'outOfRange';

  const asked = audiences.filter((one) => typed.audiences.includes(one));
  const counted = asked.filter((one) => typed.counted.includes(one));
  if (asked.length > 0 && counted.length === 0) problems.counted = 'tooFew';
  if (typed.withoutTeam && !asked.includes(executive)) problems.withoutTeam = 'needsExecutives';
  const attributes = readAttributes(typed.attributes, before);
  if (attributes.is === 'faulty') problems[`${attributes.field}.${attributes.at}`] = attributes.problem;

  const times = readTimes(typed);
  Object.assign(problems, times.problems);
  const every = recurrences.find((one) => one === typed.every);
  if (typed.every !== '' && !every) problems.every = 'invalid';
  else if (every && typed.closesAt === '') problems.closesAt = 'needsEnd';

  const isRead = 'text' in title && 'text' in intro && mode && attributes.is === 'read';
  if (!isRead || Object.keys(problems).length > 0) return { problems };
  return {
    settings: {
      title: title.text,
      intro: intro.text,
      questionnaireHash: hash,
      profile,
      mode,
      k,
      audiences: asked,
      counted,
      withoutTeam: typed.withoutTeam,
      attributes: attributes.attributes,
      target,
      ownResult: typed.ownResult,
      comments: typed.comments,
      timeZone: typed.timeZone,
      opensAt: times.opensAt,
      closesAt: times.closesAt,
      recurrence: every ? { every } : null,
    },
  };
}

const executive: Audience = 'executive';

/** When it opens and closes, in its time zone. */
function readTimes(typed: Pick<TypedRound, 'timeZone' | 'opensAt' | 'closesAt'>) {
  const problems: Record<string, SettingProblem> = {};
  if (!isTimeZone(typed.timeZone)) return { problems: { timeZone: 'invalid' as const }, opensAt: null, closesAt: null };
  const opensAt = momentOf(typed.opensAt, typed.timeZone);
  const closesAt = momentOf(typed.closesAt, typed.timeZone);
  if (typed.opensAt !== '' && !opensAt) problems.opensAt = 'invalid';
  if (typed.closesAt !== '' && !closesAt) problems.closesAt = 'invalid';
  if (opensAt && closesAt && closesAt <= opensAt) problems.closesAt = 'notAfter';
  return { problems, opensAt, closesAt };
}

/** The form that says these settings. */
export function typedOf(settings: RoundSettings): TypedRound {
  const { questionnaireHash, profile, k, target, attributes, timeZone, opensAt, closesAt, recurrence } = settings;
  const { title, intro, mode, audiences: asked, counted, withoutTeam, ownResult, comments } = settings;
  return {
    ...{ title, intro, mode, audiences: asked, counted, withoutTeam, ownResult, comments, timeZone },
    what: profile === null ? questionnaireHash : `${questionnaireHash}/${profile}`,
    k: String(k),
    target: target === null ? '' : String(target),
    attributes: attributes.map((one) => ({
      title: one.title,
      values: one.values.map((value) => value.title).join('\n'),
    })),
    opensAt: opensAt ? wallTime(opensAt, timeZone) : '',
    closesAt: closesAt ? wallTime(closesAt, timeZone) : '',
    every: recurrence?.every ?? '',
  };
}
