import { useFormatter, useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';
import type { DeletedCard } from '#core/response/assessment-card.ts';

interface DeletedListProps {
  /** Last deleted first. */
  readonly assessments: readonly DeletedCard[];
  readonly days: number;
  readonly restore: FormAction;
}

/** What can still be brought back. */
export function DeletedList({ assessments, days, restore }: DeletedListProps) {
  const t = useTranslations('home.deleted');
  const format = useFormatter();
  if (assessments.length === 0) return null;
  return (
    <Section id="deleted" title={t('title')} aside={t('why', { days })}>
      <ul className="border-t border-line">
        {assessments.map(({ token, team, deletedAt, until }) => (
          <li
            key={token}
            className="flex flex-wrap items-center justify-between gap-x-8 gap-y-2 border-b border-line py-3"
          >
            <div>
              <h3>{team}</h3>
              <p className="text-small text-ink-3">
                {t('when', { deleted: format.dateTime(deletedAt, 'day'), until: format.dateTime(until, 'day') })}
              </p>
            </div>
            <ActionForm action={restore}>
              <input type="hidden" name="token" value={token} />
              <input type="hidden" name="back" value="list" />
              <Button>
                {t('restore')}
                <span className="sr-only">: {team}</span>
              </Button>
            </ActionForm>
          </li>
        ))}
      </ul>
    </Section>
  );
}
