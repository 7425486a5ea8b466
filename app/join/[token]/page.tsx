import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ElsewhereButtons } from '#components/sign-in/elsewhere-buttons.tsx';
import { JoinForm } from '#components/sign-in/join-form.tsx';
import { waysIn } from '#server/sign-in/elsewhere/ways-in.ts';
import { readTicket } from '#server/sign-in/tickets.ts';
import { Frame } from '../../frame.tsx';
import { join } from './join-action.ts';

interface Props {
  readonly params: Promise<{ readonly token: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('join'))('title') };
}

/** Looking at it uses nothing up; only the form does. */
export default async function JoinPage({ params }: Props) {
  const { token } = await params;
  const person = (await readTicket('invitation', token))?.person ?? notFound();
  const ways = waysIn('/');
  const t = await getTranslations('join');
  return (
    <Frame>
      <div className="grid max-w-[34rem] gap-6">
        <div>
          <h1>{t('title')}</h1>
          <p className="mt-3 text-lead break-words text-ink-2">
            {t.rich(ways.length === 0 ? 'lead' : 'leadElsewhere', {
              address: person.address,
              b: (text) => <b className="text-ink">{text}</b>,
            })}
          </p>
        </div>
        <ElsewhereButtons ways={ways} joins />
        <JoinForm token={token} name={person.name} address={person.address} action={join} />
      </div>
    </Frame>
  );
}
