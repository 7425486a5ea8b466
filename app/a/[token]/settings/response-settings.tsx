import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Withdraw } from '#components/respond/withdraw.tsx';
import { LinkToCopy } from '#components/settings/link-to-copy.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { takesAnswers } from '#core/round/round.ts';
import { answeredCount } from '#server/answered-count.ts';
import type { Opened } from '#server/open-assessment.ts';
import { qrCode } from '#server/qr-code.ts';
import { Frame } from '../../../frame.tsx';
import { withdraw } from './withdraw-action.ts';

interface ResponseSettingsProps {
  readonly token: string;
  readonly opened: Opened;
  readonly address: string;
}

/** What a respondent of a round can do beside answering. */
export async function ResponseSettings({ token, opened, address }: ResponseSettingsProps) {
  const t = await getTranslations('respond.settings');
  const { round, questionnaire, agreed, asked, answers } = opened;
  const open = round !== null && takesAnswers(round, new Date());
  return (
    <Frame>
      <p className="text-small">
        <Link href={`/a/${token}`} prefetch={false} className="inline-flex min-h-11 items-center gap-2">
          <Icon name="back" /> {t('back')}
        </Link>
      </p>
      <h1 className="mt-2">{t('title')}</h1>
      <p className="mt-2 text-ink-2">{t('crumb', { round: round?.title ?? '', questionnaire: questionnaire.title })}</p>
      <LinkToCopy
        address={address}
        code={qrCode(address)}
        title={t('elsewhere.title')}
        text={t(`elsewhere.${agreed ? 'agreed' : (round?.mode ?? 'named')}`)}
      />
      {open && !agreed ? <Withdraw token={token} answered={answeredCount(asked, answers)} action={withdraw} /> : null}
    </Frame>
  );
}
