import { getFormatter, getTranslations } from 'next-intl/server';
import { type PromisedSettings, promisesOf } from '#core/privacy/promises.ts';

interface RoundSettings extends Pick<PromisedSettings, 'mode' | 'k' | 'answers'> {
  readonly attributes: readonly { readonly title: string }[];
  readonly ownResult: boolean;
  readonly comments: boolean;
}

/** What respondents are told about who sees their answers, one sentence each: made from the settings of the round. */
export async function promiseSentences({
  mode,
  k,
  answers,
  attributes,
  ownResult,
  comments,
}: RoundSettings): Promise<readonly string[]> {
  const t = await getTranslations('privacy.promise');
  const format = await getFormatter();
  const promises = promisesOf({
    ...{ mode, k, answers },
    attributes: attributes.map(({ title }) => title),
    comments,
    ownResult,
    readers: ['platformTeam'],
  });
  return promises.map((promise) => {
    switch (promise.code) {
      case 'readsByName':
        return t(promise.code, { reader: promise.reader });
      case 'groups':
      case 'calculated':
      case 'commentsInGroups':
        return t(promise.code, { k: promise.k });
      case 'attributes':
        return t(promise.code, { attributes: format.list(promise.attributes) });
      default:
        return t(promise.code);
    }
  });
}
