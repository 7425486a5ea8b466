import type { Audience } from '../questionnaire/questionnaire.ts';
import type { Attribute } from './round.ts';

/** What a link leaves to be said by whoever follows it. */
export interface Asked {
  /** Said by the link; null: to be said. */
  readonly audience: Audience | null;
  /** Those of the round; none: it tells none apart. */
  readonly audiences: readonly Audience[];
  readonly attributes: readonly Attribute[];
}

export interface Respondent {
  readonly audience: Audience | null;
  /** Value by attribute; nothing for one that somebody would rather not say. */
  readonly segments: Readonly<Record<string, string>>;
}

/**
 * As whom somebody answers, from the fields of the form (`audience`, and the id of each attribute, empty for "I would
 * rather not say"); else the fields that have no valid answer.
 */
export function readRespondent(
  asked: Asked,
  typed: Readonly<Record<string, string | undefined>>,
): { readonly respondent: Respondent } | { readonly problems: readonly string[] } {
  const problems: string[] = [];
  const audience = asked.audience ?? audienceIn();
  const segments: Record<string, string> = {};
  for (const { id, values } of asked.attributes) {
    const value = typed[attributeField(id)] ?? '';
    if (values.some((one) => one.id === value)) segments[id] = value;
    else if (value !== '') problems.push(attributeField(id));
  }
  return problems.length > 0 ? { problems } : { respondent: { audience, segments } };

  function audienceIn(): Audience | null {
    const [only, second] = asked.audiences;
    if (only === undefined) return null;
    if (second === undefined) return only;
    const found = asked.audiences.find((one) => one === typed.audience);
    if (!found) problems.push('audience');
    return found ?? null;
  }
}

/** Name of an attribute's field. */
export function attributeField(id: string): string {
  return `attribute-${id}`;
}
