import { useFormatter, useTranslations } from 'next-intl';
import type { MailState } from '#core/mail/mail-state.ts';

interface MailNoteProps {
  readonly what: 'invitation' | 'reset' | 'opening';
  readonly state: MailState;
  /** Null: of the server. */
  readonly timeZone: string | null;
}

/** What became of a mail, in a few words. */
export function MailNote({ what, state, timeZone }: MailNoteProps) {
  const t = useTranslations('mail.state');
  const format = useFormatter();
  const said = () => {
    switch (state.is) {
      case 'waiting':
        return t(state.tried ? 'tried' : 'waiting');
      case 'sent':
        return t('sent', { at: format.dateTime(state.at, 'moment', timeZone === null ? {} : { timeZone }) });
      case 'failed':
        return t(state.why);
    }
  };
  return (
    <span className={state.is === 'failed' ? 'font-semibold text-alert' : ''}>
      {t(what)}: {said()}
    </span>
  );
}
