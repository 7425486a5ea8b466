import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Said } from '#components/ui/said.tsx';
import { Unfold } from '#components/ui/unfold.tsx';
import type { ListedAction } from '#core/action/listed-action.ts';
import { ActionFacts } from './action-facts.tsx';
import { ActionHistory } from './action-history.tsx';
import { ActionInputs } from './action-inputs.tsx';
import type { ActionsView } from './actions-view.ts';
import { ChangeForm } from './change-form.tsx';
import { Judged } from './judged.tsx';

/** An action with all there is to it, and the forms that change it. */
export function ActionEntry({ view, action }: { readonly view: ActionsView; readonly action: ListedAction }) {
  const t = useTranslations('actions');
  const title = view.titleOf(action);
  return (
    <li id={action.id} className="border-b border-line py-4">
      <h3 className="text-body font-semibold break-words">
        <Said langOf={view.langOf}>{title}</Said>
      </h3>
      <p className="text-small font-semibold">{t(`status.${action.status}`)}</p>
      <ActionFacts view={view} action={action} />
      <Judged view={view} action={action} />
      {action.notes === '' ? null : (
        <p className="mt-2 max-w-[66ch] text-small break-words whitespace-pre-wrap">{action.notes}</p>
      )}
      {action.evidence === '' ? null : (
        <p className="mt-2 text-small break-all">
          <a href={action.evidence} rel="noreferrer nofollow">
            {t('evidence')}
          </a>{' '}
          <span className="text-ink-2">{action.evidence}</span>
        </p>
      )}
      <ActionHistory action={action} />
      <Unfold summary={t('form.edit')} className="text-small">
        <ChangeForm view={view} action={action} label={`${t('form.edit')}: ${title}`} className="max-w-[66ch] py-2">
          <ActionInputs id={action.id} values={action} me={view.me} />
          <Button className="mt-4">{t('form.save')}</Button>
        </ChangeForm>
        <ChangeForm view={view} action={action} label={`${t('form.delete')}: ${title}`}>
          <input type="hidden" name="bin" value="in" />
          <Button kind="quiet">{t('form.delete')}</Button>
        </ChangeForm>
      </Unfold>
    </li>
  );
}
