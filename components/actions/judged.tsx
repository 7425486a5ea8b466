import { useTranslations } from 'next-intl';
import { Said } from '#components/ui/said.tsx';
import type { ListedAction } from '#core/action/listed-action.ts';
import type { ActionsView } from './actions-view.ts';

/** What the answers say of a done action: which question rose since, and which did not. */
export function Judged({ view, action }: { readonly view: ActionsView; readonly action: ListedAction }) {
  const t = useTranslations('actions.judged');
  const { attribution } = action;
  if (attribution.is === 'open') return null;
  if (attribution.is === 'waiting') return <p className="mt-1 text-small">{t('waiting')}</p>;
  const value = (of: number | null) => (of === null ? t('none') : view.valueOf(of));
  return (
    <div className="mt-2 text-small">
      <p>{t(attribution.moved ? 'moved' : 'notMoved')}</p>
      <ul className="list-disc pl-5">
        {attribution.questions.map(({ question, how, now, to }) => (
          <li key={question}>
            <Said langOf={view.langOf}>{view.questions.get(question) ?? question}</Said>{' '}
            <span className="text-ink-2">({t('question', { how, now: value(now), to: value(to) })})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
