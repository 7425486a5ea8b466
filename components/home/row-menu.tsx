import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import type { FormAction } from '#components/ui/form-state.ts';
import { Icon } from '#components/ui/icon.tsx';
import { Popover } from '#components/ui/popover.tsx';

export interface RowActions {
  readonly duplicate: FormAction;
  readonly answerAgain: FormAction;
  readonly remove: FormAction;
}

interface RowMenuProps {
  readonly token: string;
  readonly team: string;
  readonly submitted: boolean;
  readonly actions: RowActions;
}

const entryClass =
  'flex min-h-11 w-full items-center rounded-control px-3 text-left text-[0.9375rem] text-ink no-underline hover:bg-sunken';

/** What else can be done with an assessment. */
export function RowMenu({ token, team, submitted, actions }: RowMenuProps) {
  const t = useTranslations('home.row');
  const trigger = (
    <>
      <Icon name="more" />
      <span className="sr-only">{t('menuFor', { team })}</span>
    </>
  );
  const entries = [
    { id: 'duplicate', action: actions.duplicate },
    ...(submitted ? [{ id: 'again', action: actions.answerAgain } as const] : []),
    { id: 'delete', action: actions.remove },
  ] as const;
  return (
    <Popover id={`menu-${token}`} trigger={trigger} triggerClass={`${buttonClass({ kind: 'plain' })} w-11 px-0!`}>
      <ul>
        <li>
          <Link href={`/a/${token}/settings`} prefetch={false} className={entryClass}>
            {t('settings')}
          </Link>
        </li>
        {entries.map(({ id, action }) => (
          <li key={id}>
            <ActionForm action={action}>
              <input type="hidden" name="token" value={token} />
              <button type="submit" className={entryClass}>
                {t(id)}
              </button>
            </ActionForm>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
