import { getTranslations } from 'next-intl/server';
import * as z from 'zod';
import { Notice } from '#components/ui/notice.tsx';

/** What the address says came of a file; anybody can write such an address. */
export interface Said {
  readonly note?: string | string[];
  readonly rows?: string | string[];
  readonly problem?: string | string[];
  readonly table?: string | string[];
  readonly faults?: string | string[];
}

const faultList = z.array(z.object({ path: z.string().regex(/^[\w.[\], ]{0,120}$/), code: z.string().max(20) })).max(5);

/** What came of the file that was put in; null when none was. */
export async function importNotice({ note, rows, problem, table, faults }: Said) {
  const t = await getTranslations('administration.data.putIn');
  if (note === 'imported') return <Notice>{t('done', { rows: Number(rows) || 0 })}</Notice>;
  switch (problem) {
    case 'noFile':
    case 'inUse':
      return (
        <Notice kind="alert" title={t('problem.title')}>
          {t(`problem.${problem}`)}
        </Notice>
      );
    case 'refused': {
      const name = /^\w{1,40}$/.exec(String(table))?.[0] ?? '';
      return (
        <Notice kind="alert" title={t('problem.title')}>
          {t('problem.refused', { table: name })}
        </Notice>
      );
    }
    case 'faulty':
      return (
        <Notice kind="alert" title={t('problem.title')}>
          <ul className="grid gap-1 break-words">
            {faultsIn(faults).map(({ path, code }) => (
              <li key={`${path} ${code}`}>{t('problem.fault', { path: path === '' ? 'none' : path, code })}</li>
            ))}
          </ul>
        </Notice>
      );
    default:
      return null;
  }
}

function faultsIn(text: Said['faults']): z.output<typeof faultList> {
  try {
    return faultList.safeParse(JSON.parse(String(text))).data ?? [];
  } catch {
    return [];
  }
}
