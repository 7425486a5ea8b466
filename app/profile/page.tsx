import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ElsewhereList } from '#components/profile/elsewhere-list.tsx';
import { NameForm } from '#components/profile/name-form.tsx';
import { PasswordForm } from '#components/profile/password-form.tsx';
import { SessionList } from '#components/profile/session-list.tsx';
import { TasteForm } from '#components/profile/taste-form.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { offeredLanguages } from '#server/offered-languages.ts';
import { ownAccount } from '#server/profile/own-account.ts';
import { ownIdentities } from '#server/profile/own-identities.ts';
import { ownSessions } from '#server/profile/own-sessions.ts';
import { Frame } from '../frame.tsx';
import { sessionValue } from '../session.ts';
import { allowedOr404 } from '../viewer.ts';
import { changeName, changePassword, changeTaste, endOne, endOthers, unlink } from './profile-actions.ts';

interface Props {
  readonly searchParams: Promise<{ readonly note?: string | string[] }>;
}

const notes = [
  'named',
  'passwordSet',
  'tasteKept',
  'sessionEnded',
  'othersEnded',
  'linked',
  'unlinked',
  'taken',
  'notLinked',
  'linkCancelled',
] as const;
const alerts: readonly string[] = ['taken', 'notLinked'];

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('profile'))('title') };
}

export default async function ProfilePage({ searchParams }: Props) {
  const own = await allowedOr404('keepOwnAccount');
  const account = await ownAccount(own);
  const sessions = await ownSessions(own, await sessionValue());
  const elsewhere = await ownIdentities(own, await sessionValue());
  const { note } = await searchParams;
  const said = notes.find((one) => one === note);
  const t = await getTranslations('profile');
  return (
    <Frame>
      {said ? (
        <div className="mb-6">
          <Notice kind={alerts.includes(said) ? 'alert' : 'plain'}>{t(`note.${said}`)}</Notice>
        </div>
      ) : null}
      <h1>{t('title')}</h1>
      <p className="mt-3 max-w-[66ch] text-lead break-words text-ink-2">{t('lead', { address: account.address })}</p>
      <NameForm name={account.name} action={changeName} />
      <PasswordForm address={account.address} hasPassword={account.hasPassword} action={changePassword} />
      <ElsewhereList {...elsewhere} unlink={unlink} />
      <TasteForm
        languages={await offeredLanguages()}
        language={account.language}
        theme={account.theme ?? 'system'}
        action={changeTaste}
      />
      <SessionList sessions={sessions} actions={{ endOne, endOthers }} />
    </Frame>
  );
}
