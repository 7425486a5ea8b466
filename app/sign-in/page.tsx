import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ElsewhereButtons } from '#components/sign-in/elsewhere-buttons.tsx';
import { SignInForm } from '#components/sign-in/sign-in-form.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { ownPath } from '#core/access/own-path.ts';
import { waysIn } from '#server/sign-in/elsewhere/ways-in.ts';
import { isSetUp } from '#server/viewer.ts';
import { Frame } from '../frame.tsx';
import { viewer } from '../viewer.ts';
import { signIn } from './sign-in-actions.ts';

interface Props {
  readonly searchParams: Promise<{ readonly next?: string | string[]; readonly note?: string | string[] }>;
}

const notes = ['signedOut', 'passwordSet', 'ended', 'cancelled', 'failed', 'away'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

export default async function SignInPage({ searchParams }: Props) {
  const { next, note } = await searchParams;
  const to = ownPath(next);
  if ((await viewer()).is === 'person') redirect(to);
  const t = await getTranslations('signIn');
  if (!(await isSetUp())) {
    return (
      <Frame>
        <EmptyState title={t('open.title')} level={1} action={<ButtonLink href="/">{t('open.action')}</ButtonLink>}>
          {t('open.text')}
        </EmptyState>
      </Frame>
    );
  }
  const said = notes.find((one) => one === note);
  return (
    <Frame>
      <div className="grid max-w-[34rem] gap-6">
        {said ? (
          <Notice kind={said === 'failed' || said === 'away' ? 'alert' : 'plain'}>{t(`note.${said}`)}</Notice>
        ) : null}
        <div>
          <h1>{t('title')}</h1>
          {to === '/' ? null : <p className="mt-3 text-lead text-ink-2">{t('lead')}</p>}
        </div>
        <ElsewhereButtons ways={waysIn(to)} />
        <SignInForm next={to} action={signIn} />
        <p className="text-small text-ink-2">{t('lost')}</p>
      </div>
    </Frame>
  );
}
