import { useFormatter, useTranslations } from 'next-intl';
import { Said } from '#components/ui/said.tsx';
import { Sentence } from '#components/ui/sentence.tsx';
import { Unfold } from '#components/ui/unfold.tsx';
import { groupRows } from '#core/text/group-rows.ts';
import { quoted } from '#core/text/lang-of.ts';
import type { ResultView } from './result-view.ts';
import { UpTo } from './up-to.tsx';

/** The scores of groups, folded; nothing in a questionnaire that has only dimensions. */
export function Groups({ view: { questionnaire, result, langOf } }: { readonly view: ResultView }) {
  const t = useTranslations('result.groups');
  const dimensions = useTranslations('result.dimensions');
  const format = useFormatter();
  const rows = groupRows(questionnaire, result);
  if (rows.length === 0) return null;
  return (
    <Unfold summary={t('title', { count: rows.length })} printed className="mt-4">
      <table className="w-full text-[0.9375rem]">
        <thead className="text-small text-ink-2">
          <tr className="border-b border-line">
            <th scope="col" className="py-2 pr-3 text-left font-semibold">
              {t('columns.group')}
            </th>
            <th scope="col" className="px-3 py-2 text-right font-semibold">
              {t('columns.score')}
            </th>
            <th scope="col" className="py-2 pl-3 text-right font-semibold">
              {t('columns.coverage')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ path, result: group }) => (
            <tr key={group.id} className="border-b border-line">
              <th scope="row" className="py-2 pr-3 text-left font-semibold">
                {path.length > 1 ? (
                  <span className="block text-caption font-normal text-ink-3">
                    <Sentence langOf={langOf}>{path.slice(0, -1).map(quoted).join(' › ')}</Sentence>
                  </span>
                ) : null}
                <Said langOf={langOf}>{path.at(-1) ?? ''}</Said>
              </th>
              <td className="px-3 py-2 text-right">
                {group.score === null ? dimensions('notScored') : format.number(group.score, 'score')}
                <UpTo upTo={group.upTo} />
              </td>
              <td className="py-2 pl-3 text-right">
                {group.coverage === null ? '–' : format.number(group.coverage, 'percent')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Unfold>
  );
}
