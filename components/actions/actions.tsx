import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Said } from '#components/ui/said.tsx';
import { Section } from '#components/ui/section.tsx';
import type { ListedAction } from '#core/action/listed-action.ts';
import { ActionBoard } from './action-board.tsx';
import { ActionEntry } from './action-entry.tsx';
import { ActionTimeline } from './action-timeline.tsx';
import type { ActionsView } from './actions-view.ts';
import { ChangeForm } from './change-form.tsx';

interface ActionsProps {
  readonly view: ActionsView;
  readonly views: readonly ActionsView['view'][];
  readonly deleted: readonly ListedAction[];
}

/** All that the team has taken on, in the view that was chosen, and what can be brought back. */
export function Actions({ view, views, deleted }: ActionsProps) {
  const t = useTranslations('actions');
  const path = `/a/${view.token}`;
  return (
    <>
      {view.actions.length === 0 ? (
        <EmptyState
          title={t('empty.title')}
          level={2}
          action={
            <a href={`${path}/result#route`} className={buttonClass()}>
              {t('empty.action')}
            </a>
          }
        >
          {t('empty.text')}
        </EmptyState>
      ) : (
        <>
          <nav aria-label={t('views')} className="print:hidden mb-5 flex flex-wrap gap-3">
            {views.map((each) => (
              <a
                key={each}
                href={`${path}/actions?view=${each}`}
                aria-current={each === view.view ? 'page' : undefined}
                className={buttonClass({ kind: each === view.view ? 'primary' : 'plain' })}
              >
                {t(`view.${each}`)}
              </a>
            ))}
            <a href={`/api/assessments/${view.token}/actions.ics`} download className={buttonClass({ kind: 'quiet' })}>
              {t('calendar')}
            </a>
          </nav>
          <Shown view={view} />
        </>
      )}
      {deleted.length === 0 ? null : (
        <Section id="deleted" title={t('deleted.title')} aside={t('deleted.text')} className="print:hidden">
          <ul>
            {deleted.map((action) => (
              <li key={action.id} className="flex flex-wrap items-center gap-3 border-b border-line py-2">
                <span className="min-w-0 break-words">
                  <Said langOf={view.langOf}>{view.titleOf(action)}</Said>
                </span>
                <ChangeForm view={view} action={action} label={`${t('form.undo')}: ${view.titleOf(action)}`}>
                  <input type="hidden" name="bin" value="out" />
                  <Button>{t('form.undo')}</Button>
                </ChangeForm>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Shown({ view }: { readonly view: ActionsView }) {
  const t = useTranslations('actions');
  switch (view.view) {
    case 'board':
      return <ActionBoard view={view} />;
    case 'timeline':
      return <ActionTimeline view={view} />;
    case 'list':
      return (
        <>
          <h2 className="sr-only">{t('view.list')}</h2>
          <ul className="border-t-2 border-ink">
            {view.actions.map((action) => (
              <ActionEntry key={action.id} view={view} action={action} />
            ))}
          </ul>
        </>
      );
  }
}
