import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { Facts } from '#components/ui/facts.tsx';
import { Sentence } from '#components/ui/sentence.tsx';
import { CarryReport } from '#components/versions/carry-report.tsx';
import { MoveForm } from '#components/versions/move-form.tsx';
import { langOf, quoted } from '#core/text/lang-of.ts';
import { findUpgrade } from '#server/find-upgrade.ts';
import { Frame } from '../../../frame.tsx';
import { openedOr404 } from '../../../opened.ts';
import { ofPeople } from '../../../title.ts';
import { upgrade } from './upgrade-actions.ts';

interface Props {
  readonly params: Promise<{ readonly token: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('versions');
  return { title: ofPeople(`${t('setting.title')} · ${(await openedOr404((await params).token)).team}`) };
}

/** What moving to the newest version would do, and the button that does it. */
export default async function UpgradePage({ params }: Props) {
  const { token } = await params;
  const opened = await openedOr404(token);
  const found = await findUpgrade(opened);
  if (!found) redirect(`/a/${token}/${opened.deletedAt ? '' : 'settings'}`);
  const { to, shown, report, profileGone } = found;
  const { team, questionnaire, pinned } = opened;
  const { version } = to.questionnaire;
  const t = await getTranslations('versions.report');
  const said = langOf(
    [
      { shown: questionnaire, written: pinned.questionnaire },
      { shown, written: to.questionnaire },
    ],
    await getLocale(),
  );
  const format = await getFormatter();
  const count = (is: string) => report.answers.filter(({ carried }) => carried.is === is).length;
  const facts = [
    { id: 'kept', head: format.number(count('kept')), text: t('kept', { count: count('kept') }) },
    {
      id: 'lookAgain',
      head: format.number(count('lookAgain')),
      text: t('lookAgainFact', { count: count('lookAgain') }),
    },
    { id: 'lost', head: format.number(count('lost')), text: t('lostFact') },
  ];
  return (
    <Frame face="system">
      <p className="text-small text-ink-3">
        <Sentence langOf={said}>
          {t('crumb', { team, questionnaire: quoted(questionnaire.title), version: questionnaire.version })}
        </Sentence>
      </p>
      <h1 className="mt-1">{t('title', { version })}</h1>
      <p className="mt-2.5 max-w-[60ch] text-lead text-ink-2">{t('lead', { count: report.answers.length })}</p>
      <Facts facts={facts} />
      <MoveForm token={token} to={{ hash: to.hash, version }} requestKey={randomUUID()} action={upgrade} />
      <CarryReport report={report} profileGone={profileGone} langOf={said} />
      <p className="mt-7 print:hidden">
        <Link
          href={`/start/${questionnaire.id}/versions?from=${pinned.hash}&to=${to.hash}`}
          prefetch={false}
          className="inline-flex min-h-11 items-center"
        >
          {t('all', { from: questionnaire.version, to: version })}
        </Link>
      </p>
    </Frame>
  );
}
