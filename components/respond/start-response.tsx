import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Icon } from '#components/ui/icon.tsx';
import { Notice } from '#components/ui/notice.tsx';

interface StartResponseProps {
  readonly token: string;
  readonly agreed: boolean;
  /** Where the response goes on that was begun in this browser; null: none. */
  readonly begun: string | null;
  /** May another one be started here: by somebody else, with a link for many? */
  readonly another: boolean;
  readonly action: FormAction;
  /** What is asked about the respondent. */
  readonly children: ReactNode;
}

/** The button that begins, or goes on. */
export function StartResponse({ token, agreed, begun, another, action, children }: StartResponseProps) {
  const t = useTranslations('respond.start');
  const form = (
    <ActionForm action={action} className="grid max-w-[34rem] gap-6">
      <input type="hidden" name="token" value={token} />
      {children}
      <Button
        kind={begun ? 'plain' : 'primary'}
        size={begun ? 'normal' : 'big'}
        className="w-full md:w-auto md:justify-self-start"
      >
        {t(agreed ? 'openAgreed' : begun ? 'another' : 'begin')} <Icon name="arrow" />
      </Button>
    </ActionForm>
  );
  if (!begun) return form;
  return (
    <div className="grid gap-5">
      <Notice
        title={t('begun')}
        actions={
          <ButtonLink href={begun} kind="primary">
            {t('continue')}
          </ButtonLink>
        }
      />
      {another ? (
        <details>
          <summary className="min-h-11 cursor-pointer py-2">{t('notYou')}</summary>
          <div className="mt-3">{form}</div>
        </details>
      ) : null}
    </div>
  );
}
