import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';

interface MailLinksProps {
  /** How many have no mail, or one that could not be sent. */
  readonly count: number;
  readonly action: FormAction | null;
  readonly children: ReactNode;
}

/** Sends the links to those who have none by mail; says so where no mail is sent. */
export function MailLinks({ count, action, children }: MailLinksProps) {
  const t = useTranslations('rounds.people');
  const notSetUp = useTranslations('mail')('notSetUp');
  if (!action) return <p className="mt-4 max-w-[66ch] text-small text-ink-2">{notSetUp}</p>;
  if (count === 0) return null;
  return (
    <ActionForm action={action} className="mt-4 grid gap-3">
      {children}
      <p className="max-w-[66ch] text-ink-2">{t('toMail', { count })}</p>
      <div>
        <Button>{t('mailAction')}</Button>
      </div>
    </ActionForm>
  );
}
