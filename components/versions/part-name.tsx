import { useTranslations } from 'next-intl';
import type { Part } from '#core/questionnaire/parts.ts';
import type { PartTitles } from './part-titles.ts';

/** What a part is and where it stands. */
export function PartName({ part, titles }: { readonly part: Part; readonly titles: PartTitles }) {
  const t = useTranslations('versions');
  const { kind, title, within } = part;
  const place = titles.place(kind, within);
  return (
    <p className="max-w-[72ch] break-words">
      <span className="text-small text-ink-2">{t(`kinds.${kind}`)}</span> <b>{title}</b>
      {place ? <span className="block text-small text-ink-3">{t('in', { place })}</span> : null}
    </p>
  );
}
