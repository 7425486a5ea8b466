import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { AnswerAgain } from '#components/settings/answer-again.tsx';
import { Delete } from '#components/settings/delete.tsx';
import { Duplicate } from '#components/settings/duplicate.tsx';
import { LinkToCopy } from '#components/settings/link-to-copy.tsx';
import { Rename } from '#components/settings/rename.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { Sentence } from '#components/ui/sentence.tsx';
import { VersionSetting } from '#components/versions/version-setting.tsx';
import { langOf, quoted } from '#core/text/lang-of.ts';
import { answeredCount } from '#server/answered-count.ts';
import { isOwn } from '#server/open-assessment.ts';
import { qrCode } from '#server/qr-code.ts';
import { answerAgain, duplicate, remove, rename } from '../../../assessment-actions.ts';
import { Frame } from '../../../frame.tsx';
import { keptDays } from '../../../kept-days.ts';
import { linkTo } from '../../../link-to.ts';
import { openedOr404 } from '../../../opened.ts';
import { ofPeople } from '../../../title.ts';
import { versionNews } from '../version-news.tsx';
import { ResponseSettings } from './response-settings.tsx';

interface Props {
  readonly params: Promise<{ readonly token: string }>;
  readonly searchParams: Promise<{ readonly note?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('settings');
  return { title: ofPeople(`${t('title')} · ${(await openedOr404((await params).token)).team}`) };
}

export default async function SettingsPage({ params, searchParams }: Props) {
  const { token } = await params;
  const opened = await openedOr404(token);
  if (opened.deletedAt) redirect(`/a/${token}`);
  const address = await linkTo(`/a/${token}`);
  if (!isOwn(opened)) return <ResponseSettings token={token} opened={opened} address={address} />;
  const t = await getTranslations('settings');
  const { team, questionnaire, submittedAt } = opened;
  const said = langOf([{ shown: questionnaire, written: opened.pinned.questionnaire }], await getLocale());
  const answered = answeredCount(opened.asked, opened.answers);
  return (
    <Frame>
      <p className="text-small">
        <Link href={`/a/${token}`} prefetch={false} className="inline-flex min-h-11 items-center gap-2">
          <Icon name="back" /> {t(submittedAt ? 'back.submitted' : 'back.open')}
        </Link>
      </p>
      <h1 className="mt-2">{t('title')}</h1>
      <p className="mt-2 text-ink-2">
        <Sentence langOf={said}>{t('crumb', { team, questionnaire: quoted(questionnaire.title) })}</Sentence>
      </p>
      <LinkToCopy address={address} code={qrCode(address)} />
      <Rename token={token} team={team} action={rename} done={(await searchParams).note === 'renamed'} />
      <VersionSetting questionnaire={questionnaire.id} version={questionnaire.version}>
        {await versionNews(token, opened)}
      </VersionSetting>
      <AnswerAgain token={token} submitted={submittedAt !== null} action={answerAgain} />
      <Duplicate token={token} action={duplicate} />
      <Delete token={token} team={team} answered={answered} days={keptDays} action={remove} />
    </Frame>
  );
}
