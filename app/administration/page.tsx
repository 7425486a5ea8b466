import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PlaceList } from '#components/administration/place-list.tsx';
import { Frame } from '../frame.tsx';
import { allowedOr404 } from '../viewer.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('administration'))('title') };
}

export default async function AdministrationPage() {
  await allowedOr404('administer');
  const t = await getTranslations('administration');
  return (
    <Frame current="administration">
      <h1>{t('title')}</h1>
      <p className="mt-3 mb-7 max-w-[66ch] text-lead text-ink-2">{t('lead')}</p>
      <PlaceList />
    </Frame>
  );
}
