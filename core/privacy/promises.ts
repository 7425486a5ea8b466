import type { AnonymityMode } from '#core/round/round.ts';

/** What of a round's settings respondents are told before the first question. */
export interface PromisedSettings {
  readonly mode: AnonymityMode;
  readonly k: number;
  /** Does everybody answer for themselves, or the team with one voice? */
  readonly answers: 'personal' | 'agreed';
  /** Titles of what respondents are asked about themselves. */
  readonly attributes: readonly string[];
  /** Are comments shown with the results? */
  readonly comments: boolean;
  /** Does a respondent see the own result after submitting? */
  readonly ownResult: boolean;
  /** Who reads answers by name in a named round. */
  readonly readers: readonly NamedReader[];
}

export type NamedReader = 'platformTeam' | 'lead' | 'team';

/** A sentence of the page: the message `privacy.promise.<code>`, with these values. Lists are put into words by the page. */
export type Promised =
  | { readonly code: 'named' | 'confidential' | 'confidentialStored' | 'anonymous' | 'anonymousKey' | 'agreed' }
  | { readonly code: 'readsByName'; readonly reader: NamedReader }
  | { readonly code: 'groups' | 'calculated' | 'commentsInGroups'; readonly k: number }
  | { readonly code: 'attributes'; readonly attributes: readonly string[] }
  | { readonly code: 'commentsByName' | 'commentsOfTeam' | 'noComments' | 'ownResult' | 'noOwnResult' }
  | { readonly code: 'whileOpen' | 'afterwards' | 'fixed' };

/** What a respondent reads about who sees the answers, in this order: made from the settings, so that it is true. */
export function promisesOf(settings: PromisedSettings): readonly Promised[] {
  const { attributes, comments, ownResult } = settings;
  const { about, ofComments } = settings.answers === 'agreed' ? ofTeam : ofPerson(settings);
  return [
    ...about,
    ...(settings.answers === 'personal' && settings.mode !== 'named' && attributes.length > 0
      ? [{ code: 'attributes', attributes } as const]
      : []),
    comments ? ofComments : { code: 'noComments' },
    { code: 'whileOpen' },
    { code: 'afterwards' },
    { code: ownResult ? 'ownResult' : 'noOwnResult' },
    { code: 'fixed' },
  ];
}

interface Core {
  readonly about: readonly Promised[];
  readonly ofComments: Promised;
}

/** What a team agrees on is its statement: no mode and no group size is about it. */
const ofTeam: Core = { about: [{ code: 'agreed' }], ofComments: { code: 'commentsOfTeam' } };

function ofPerson({ mode, k, readers }: PromisedSettings): Core {
  const inGroups = [
    { code: 'groups', k },
    { code: 'calculated', k },
  ] as const;
  switch (mode) {
    case 'named':
      return {
        about: [{ code: 'named' }, ...readers.map((reader) => ({ code: 'readsByName', reader }) as const)],
        ofComments: { code: 'commentsByName' },
      };
    case 'confidential':
      return {
        about: [{ code: 'confidential' }, { code: 'confidentialStored' }, ...inGroups],
        ofComments: { code: 'commentsInGroups', k },
      };
    case 'anonymous':
      return {
        about: [{ code: 'anonymous' }, { code: 'anonymousKey' }, ...inGroups],
        ofComments: { code: 'commentsInGroups', k },
      };
  }
}
