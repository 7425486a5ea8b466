import { checkAnswerSets } from './checks/answer-sets.ts';
import { crossCheck } from './cross-check.ts';
import { describeZodIssue, knownKeysAsMessage } from './describe-zod-issue.ts';
import { inheritedKeys } from './inherited-keys.ts';
import type { Issue, Path } from './issue.ts';
import { normalise } from './normalise.ts';
import type { Questionnaire } from './questionnaire.ts';
import { readTranslation } from './read-translation.ts';
import { type QuestionnaireFile, questionnaireSchema } from './schema.ts';
import type { Status } from './status.ts';

/** `questionnaire` is null if and only if an issue is an error. */
export interface Reading {
  readonly questionnaire: Questionnaire | null;
  readonly status: Status;
  readonly issues: readonly Issue[];
}

/**
 * Plain data of a questionnaire file → the questionnaire, or everything that is wrong with it. References are checked
 * too when nothing worse than unknown keys is found: with those left out, the rest is sound.
 */
export function readQuestionnaire(data: unknown): Reading {
  const parsed = questionnaireSchema.safeParse(data, { error: knownKeysAsMessage, reportInput: true });
  const inherited = inheritedKeys(data);
  if (parsed.success && inherited.length === 0) return { ...judge(parsed.data), status: parsed.data.status ?? usual };

  const found = (parsed.error?.issues ?? []).flatMap((issue) => describeZodIssue(issue));
  const issues = firstPerPath([...found, ...inherited]);
  const unknown = issues.filter((issue) => issue.code === 'unknown-key').map((issue) => issue.path);
  if (unknown.length === issues.length) {
    issues.push(...readQuestionnaire(without(data, unknown)).issues);
  }
  return { questionnaire: null, status: usual, issues };
}

/** Of a file that says nothing. */
const usual: Status = 'published';

function judge(file: QuestionnaireFile): Omit<Reading, 'status'> {
  const plain = normalise(file);
  const { questionnaire, issues } = translated(plain, file.translations ?? {});
  const all = [...checkAnswerSets(file), ...crossCheck(plain), ...issues];
  return { questionnaire: all.some(({ severity }) => severity === 'error') ? null : questionnaire, issues: all };
}

/** A translation without a text is none: a file may hold the empty frame of one. */
function translated(
  plain: Questionnaire,
  written: NonNullable<QuestionnaireFile['translations']>,
): Omit<Reading, 'status'> & { readonly questionnaire: Questionnaire } {
  const read = Object.entries(written).map(([locale, data]) => ({ locale, ...readTranslation(plain, locale, data) }));
  const issues = read.flatMap(({ locale, issues }) => [
    ...issues.map((issue) => ({ ...issue, path: ['translations', locale, ...issue.path] })),
    ...(locale === plain.locale ? [ofItself(locale)] : []),
  ]);
  const full = read.filter(({ texts }) => Object.keys(texts).length > 0);
  if (full.length === 0) return { questionnaire: plain, issues };
  const translations = Object.fromEntries(full.map(({ locale, texts }) => [locale, texts]));
  return { questionnaire: { ...plain, translations }, issues };
}

function ofItself(locale: string): Issue {
  const message = `the questionnaire is written in \`${locale}\` already.`;
  return { severity: 'error', path: ['translations', locale], code: 'translation-of-itself', message };
}

/** Zod also measures what has the wrong type: an empty list for a title is "not text" and "too short". */
function firstPerPath(issues: readonly Issue[]): Issue[] {
  const paths = new Set<string>();
  return issues.filter(({ path }) => {
    const key = JSON.stringify(path);
    return !paths.has(key) && paths.add(key);
  });
}

function without(data: unknown, paths: readonly Path[]): unknown {
  const copy: unknown = structuredClone(data);
  for (const path of paths) {
    const last = path.at(-1);
    const parent = path.slice(0, -1).reduce<unknown>(childOf, copy);
    if (last !== undefined && typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, last);
  }
  return copy;
}

function childOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
