import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Notice } from '#components/ui/notice.tsx';

interface MovedNoticeProps {
  readonly token: string;
  readonly moved: {
    readonly number: number;
    readonly at: Date;
    /** Label of the version before. */
    readonly from: string;
    /** How many questions were answered since, which going back would undo. */
    readonly since: number;
  };
  readonly version: string;
  /** Questions whose answers are to be looked at again. */
  readonly lookAgain: readonly {
    readonly id: string;
    readonly text: string;
    readonly lang: string | undefined;
    readonly href: string;
  }[];
  readonly requestKey: string;
  readonly goBack: FormAction;
}

/** That the assessment moved, what to look at again, and the way back. */
export function MovedNotice({ token, moved, version, lookAgain, requestKey, goBack }: MovedNoticeProps) {
  const t = useTranslations('versions.moved');
  const format = useFormatter();
  const { at, from, since, number } = moved;
  return (
    <Notice
      title={t('title', { version, date: format.dateTime(at, 'day') })}
      actions={
        <ActionForm action={goBack} className="print:hidden">
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="number" value={number} />
          <input type="hidden" name="key" value={requestKey} />
          <Button>{t('goBack', { version: from })}</Button>
        </ActionForm>
      }
    >
      <p>{t('text', { since })}</p>
      {lookAgain.length > 0 ? (
        <>
          <p className="mt-2">{t('lookAgain', { count: lookAgain.length })}</p>
          <ul className="mt-1">
            {lookAgain.map(({ id, text, lang, href }) => (
              <li key={id}>
                <Link href={href} prefetch={false} lang={lang} className="inline-flex min-h-8 items-center">
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Notice>
  );
}
