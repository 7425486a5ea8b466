import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Unfold } from '#components/ui/unfold.tsx';

interface TableTwinProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it; the others are figures or words. */
  readonly rows: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}

/** The same figures as the chart above it, folded until asked for. */
export function TableTwin({ caption, columns, rows }: TableTwinProps) {
  const t = useTranslations('charts');
  return (
    <Unfold summary={t('table')} className="mt-2 text-small">
      <div className="overflow-x-auto">
        <table className="w-full">
          <caption className="pb-2 text-left text-caption text-ink-3">{caption}</caption>
          <thead>
            <tr className="border-b border-line">
              {columns.map((column, index) => (
                <th key={column} scope="col" className={`py-2 pr-3 font-semibold text-ink-2 ${side(index)}`}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, cells: [name, ...figures] }) => (
              <tr key={id} className="border-b border-line">
                <th scope="row" className="py-2 pr-3 text-left font-semibold">
                  {name}
                </th>
                {figures.map((figure, index) => (
                  <td key={columns[index + 1]} className="py-2 pr-3 text-right">
                    {figure}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Unfold>
  );
}

function side(index: number): string {
  return index === 0 ? 'text-left' : 'text-right';
}
