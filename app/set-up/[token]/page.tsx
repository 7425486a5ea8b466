import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SetUpForm } from '#components/sign-in/set-up-form.tsx';
import { canSetUp } from '#server/sign-in/set-up.ts';
import { Frame } from '../../frame.tsx';
import { setUp } from './set-up-action.ts';

interface Props {
  readonly params: Promise<{ readonly token: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('setUp'))('title') };
}

/** Looking at it uses nothing up; only the form does. */
export default async function SetUpPage({ params }: Props) {
  const { token } = await params;
  if (!(await canSetUp(token))) notFound();
  const t = await getTranslations('setUp');
  return (
    <Frame>
      <div className="grid max-w-[34rem] gap-6">
        <div>
          <h1>{t('title')}</h1>
          <p className="mt-3 text-lead text-ink-2">{t('lead')}</p>
        </div>
        <SetUpForm token={token} action={setUp} />
        <p className="text-small text-ink-2">{t('after')}</p>
      </div>
    </Frame>
  );
}
