import { getTranslations } from 'next-intl/server';
import type { NamedResponse } from '#server/rounds/load-by-name.ts';

/** Who somebody is, in words. */
export async function wordsOf({ name, group, audience, about }: NamedResponse) {
  const t = await getTranslations('rounds');
  const parts = [
    group ?? t('links.withoutTeam'),
    audience ? t(`form.who.${audience}`) : '',
    ...about.map(([title, value]) => `${title}: ${value}`),
  ];
  return { name: name ?? t('byName.somebody'), about: parts.filter(Boolean).join(' · ') };
}
