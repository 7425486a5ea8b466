import { useTranslations } from 'next-intl';
import { ActionArea } from '#components/ui/action-area.tsx';
import { ActionCheck } from '#components/ui/action-check.tsx';
import { ActionField } from '#components/ui/action-field.tsx';
import { ActionSelect } from '#components/ui/action-select.tsx';
import { actionStatuses } from '#core/action/action.ts';
import type { ShownAction } from '#core/action/listed-action.ts';

interface ActionInputsProps {
  /** Makes the ids of the fields its own. */
  readonly id: string;
  readonly values: Pick<ShownAction, 'status' | 'owner' | 'due' | 'evidence' | 'notes'>;
  readonly me: string | null;
}

/** The fields of an action. */
export function ActionInputs({ id, values, me }: ActionInputsProps) {
  const t = useTranslations('actions');
  const { status, owner, due, evidence, notes } = values;
  const choices = actionStatuses.map((value) => ({ value, label: t(`status.${value}`) }));
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <div className="sm:col-span-2">
        <ActionField
          id={`${id}-owner`}
          name="owner"
          label={t('form.owner')}
          hint={t('form.ownerHint')}
          defaultValue={owner}
          maxLength={120}
          autoComplete="off"
        />
        {me !== null && me !== owner ? <ActionCheck name="mine">{t('form.mine', { name: me })}</ActionCheck> : null}
      </div>
      <ActionField id={`${id}-due`} name="due" type="date" label={t('form.due')} defaultValue={due} />
      <ActionSelect
        id={`${id}-status`}
        name="status"
        label={t('form.status')}
        choices={choices}
        defaultValue={status}
      />
      <div className="sm:col-span-2">
        <ActionField
          id={`${id}-evidence`}
          name="evidence"
          type="url"
          label={t('form.evidence')}
          hint={t('form.evidenceHint')}
          defaultValue={evidence}
          maxLength={2000}
        />
      </div>
      <div className="sm:col-span-2">
        <ActionArea
          id={`${id}-notes`}
          name="notes"
          label={t('form.notes')}
          defaultValue={notes}
          rows={4}
          maxLength={5000}
        />
      </div>
    </div>
  );
}
