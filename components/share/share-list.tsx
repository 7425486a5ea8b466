import { useFormatter, useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { FormAction } from '#components/ui/form-state.ts';

interface ShareListProps {
  readonly round: string;
  readonly links: readonly {
    readonly id: string;
    readonly label: string;
    /** Name of the group; null: the whole round. */
    readonly group: string | null;
    readonly expiresAt: Date;
    readonly state: 'live' | 'expired' | 'revoked';
    /** Full address; null once it opens nothing. */
    readonly address: string | null;
  }[];
  readonly revoke: FormAction;
}

/** The links that were made, with the way to take each back. */
export function ShareList({ round, links, revoke }: ShareListProps) {
  const t = useTranslations('share');
  const format = useFormatter();
  if (links.length === 0) return <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>;
  return (
    <ul className="border-t border-line">
      {links.map(({ id, label, group, expiresAt, state, address }) => (
        <li key={id} className="grid gap-2 border-b border-line py-3">
          <p>
            <b>{label}</b> <span className="text-ink-2">· {group ?? t('whole')}</span>
            <span className="block text-small text-ink-3">
              {t(`state.${state}`, { date: format.dateTime(expiresAt, 'day') })}
            </span>
          </p>
          {address === null ? null : (
            <div className="flex flex-wrap items-center gap-3">
              <span className="control max-w-[34rem] break-all select-all text-small">{address}</span>
              <CopyButton text={address} label={t('copy')} done={t('copied')} refused={t('refused')} />
              <ActionForm action={revoke}>
                <input type="hidden" name="round" value={round} />
                <input type="hidden" name="link" value={id} />
                <Button kind="quiet">
                  {t('revoke')}
                  <span className="sr-only">: {label}</span>
                </Button>
              </ActionForm>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
