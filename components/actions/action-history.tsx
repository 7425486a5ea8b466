import { useFormatter, useTranslations } from 'next-intl';
import { Unfold } from '#components/ui/unfold.tsx';
import type { ListedAction } from '#core/action/listed-action.ts';

/** Who changed what, the first change first, with notes that were overwritten. */
export function ActionHistory({ action: { history } }: { readonly action: ListedAction }) {
  const t = useTranslations('actions');
  const format = useFormatter();
  return (
    <Unfold summary={t('history')} className="text-small">
      <ol className="list-decimal pl-5">
        {history.map(({ version, what, parts, notesBefore, actor, at }) => {
          const said = t(`event.${what}`, { parts: format.list(parts.map((part) => t(`part.${part}`))) });
          const when = format.dateTime(at, 'moment');
          return (
            <li key={version}>
              {actor === null
                ? t('event.byLink', { what: said, at: when })
                : t('event.by', { what: said, actor, at: when })}
              {notesBefore === '' ? null : (
                <p className="whitespace-pre-wrap text-ink-2">{t('event.notesBefore', { notes: notesBefore })}</p>
              )}
            </li>
          );
        })}
      </ol>
    </Unfold>
  );
}
