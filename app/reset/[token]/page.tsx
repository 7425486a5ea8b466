import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ResetForm } from '#components/sign-in/reset-form.tsx';
import { readTicket } from '#server/sign-in/tickets.ts';
import { Frame } from '../../frame.tsx';
import { reset } from './reset-action.ts';

interface Props {
  readonly params: Promise<{ readonly token: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reset'))('title') };
}

/** Looking at it uses nothing up; only the form does. */
export default async function ResetPage({ params }: Props) {
  const { token } = await params;
  const person = (await readTicket('reset', token))?.person ?? notFound();
  const t = await getTranslations('reset');
  return (
    <Frame>
      <div className="grid max-w-[34rem] gap-6">
        <div>
          <h1>{t('title')}</h1>
          <p className="mt-3 text-lead break-words text-ink-2">{t('lead', { address: person.address })}</p>
        </div>
        <ResetForm token={token} address={person.address} action={reset} />
      </div>
    </Frame>
  );
}
