import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { Said } from '#components/ui/said.tsx';
import { actionStatuses } from '#core/action/action.ts';
import type { ListedAction } from '#core/action/listed-action.ts';
import { ActionFacts } from './action-facts.tsx';
import type { ActionsView } from './actions-view.ts';
import { ChangeForm } from './change-form.tsx';

/** A column for each status; a list and a button move an action, by keyboard and without script, too. */
export function ActionBoard({ view }: { readonly view: ActionsView }) {
  const t = useTranslations('actions');
  return (
    <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-4">
      {actionStatuses.map((status) => {
        const here = view.actions.filter((action) => action.status === status);
        return (
          <section key={status} aria-labelledby={`column-${status}`} className="min-w-0">
            <h2 id={`column-${status}`} className="border-b-2 border-ink pb-2 text-body">
              {t(`status.${status}`)} <span className="font-normal text-ink-2">{here.length}</span>
            </h2>
            {here.length === 0 ? <p className="py-3 text-small text-ink-2">{t('emptyColumn')}</p> : null}
            <ul>
              {here.map((action) => (
                <Card key={action.id} view={view} action={action} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Card({ view, action }: { readonly view: ActionsView; readonly action: ListedAction }) {
  const t = useTranslations('actions');
  const title = view.titleOf(action);
  return (
    <li id={action.id} className="mt-3 rounded-card border border-line bg-surface p-4">
      <h3 className="text-small font-semibold break-words">
        <Said langOf={view.langOf}>{title}</Said>
      </h3>
      <ActionFacts view={view} action={action} />
      <ChangeForm
        view={view}
        action={action}
        label={t('form.moveNamed', { title })}
        className="print:hidden mt-2 flex flex-wrap items-end gap-2"
      >
        <label className="text-small">
          {t('form.move')}
          <select name="status" defaultValue={action.status} className="control mt-1" key={action.version}>
            {actionStatuses.map((status) => (
              <option key={status} value={status}>
                {t(`status.${status}`)}
              </option>
            ))}
          </select>
        </label>
        <Button>{t('form.go')}</Button>
      </ChangeForm>
    </li>
  );
}
