import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BackLink } from '#components/rounds/back-link.tsx';
import { RoundForm } from '#components/rounds/round-form.tsx';
import { listGroups } from '#server/groups/list-groups.ts';
import { Frame } from '../../frame.tsx';
import { allowedOr404, personOrSignIn } from '../../viewer.ts';
import { make } from '../round-actions.ts';
import { roundFormView } from '../round-form-view.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('rounds.form'))('newTitle') };
}

export default async function NewRoundPage() {
  await allowedOr404('manageRounds');
  const t = await getTranslations('rounds');
  const groups = (await listGroups(await personOrSignIn())).map(({ group }) => group);
  return (
    <Frame current="rounds">
      <BackLink href="/rounds">{t('page.back')}</BackLink>
      <h1 className="mt-2">{t('form.newTitle')}</h1>
      <p className="mt-3 max-w-[66ch] text-ink-2">{t('form.lead')}</p>
      <RoundForm view={await roundFormView({ round: null, taking: [], groups })} action={make} />
    </Frame>
  );
}
