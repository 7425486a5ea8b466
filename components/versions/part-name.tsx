import { useTranslations } from 'next-intl';
import { Sentence } from '#components/ui/sentence.tsx';
import type { Part } from '#core/questionnaire/parts.ts';
import type { LangOf } from '#core/text/lang-of.ts';
import { quoted } from '#core/text/lang-of.ts';
import type { PartTitles } from './part-titles.ts';

interface PartNameProps {
  readonly part: Part;
  readonly titles: PartTitles;
  readonly langOf: LangOf;
}

/** What a part is and where it stands. */
export function PartName({ part, titles, langOf }: PartNameProps) {
  const t = useTranslations('versions');
  const { kind, title, within } = part;
  const place = titles.place(kind, within);
  return (
    <p className="max-w-[72ch] break-words">
      <span className="text-small text-ink-2">{t(`kinds.${kind}`)}</span> <b lang={langOf(title)}>{title}</b>
      {place ? (
        <span className="block text-small text-ink-3">
          <Sentence langOf={langOf}>{t('in', { place: quoted(place) })}</Sentence>
        </span>
      ) : null}
    </p>
  );
}
