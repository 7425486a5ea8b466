import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Sentence } from '#components/ui/sentence.tsx';
import { type Changed, type Difference, isEmpty } from '#core/questionnaire/diff.ts';
import type { Part } from '#core/questionnaire/parts.ts';
import type { LangOf } from '#core/text/lang-of.ts';
import { quoted } from '#core/text/lang-of.ts';
import { FieldChanges } from './field-changes.tsx';
import { PartName } from './part-name.tsx';
import type { PartTitles } from './part-titles.ts';

interface DifferenceViewProps {
  readonly difference: Difference;
  readonly titles: PartTitles;
  readonly langOf: LangOf;
}

/** What changed from one version to another, in words, in the order new, gone, reworded, counted otherwise, moved. */
export function DifferenceView({ difference, titles, langOf }: DifferenceViewProps) {
  const t = useTranslations('versions');
  if (isEmpty(difference)) return <p className="text-ink-2">{t('same')}</p>;
  const { added, removed, rescored, moved } = difference;
  const reworded = difference.reworded.flatMap(withoutLabel);
  return (
    <div className="grid gap-9">
      <Changes is="added" parts={added} titles={titles} langOf={langOf} />
      <Changes is="removed" parts={removed} titles={titles} langOf={langOf} />
      <Changes
        is="reworded"
        parts={reworded}
        titles={titles}
        langOf={langOf}
        detail={(part) => <FieldChanges fields={part.fields} langOf={langOf} />}
      />
      <Changes
        is="rescored"
        parts={rescored}
        titles={titles}
        langOf={langOf}
        detail={(part) => <FieldChanges fields={part.fields} langOf={langOf} />}
      />
      <Changes
        is="moved"
        parts={moved}
        titles={titles}
        langOf={langOf}
        detail={({ kind, from, within }) => {
          const isOther = from !== within && (from !== null || within !== null);
          const place = { from: quoted(titles.place(kind, from)), to: quoted(titles.place(kind, within)) };
          return (
            <p className="text-small text-ink-2">
              <Sentence langOf={langOf}>{t(isOther ? 'movedTo' : 'movedWithin', place)}</Sentence>
            </p>
          );
        }}
      />
    </div>
  );
}

/** That a version has another label, its page says anyway. */
function withoutLabel(part: Changed): Changed[] {
  const fields = part.fields.filter(({ field }) => part.kind !== 'questionnaire' || field !== 'version');
  return fields.length > 0 ? [{ ...part, fields }] : [];
}

interface ChangesProps<P extends Part> {
  readonly is: keyof Difference;
  readonly parts: readonly P[];
  readonly titles: PartTitles;
  readonly langOf: LangOf;
  readonly detail?: (part: P) => ReactNode;
}

function Changes<P extends Part>({ is, parts, titles, langOf, detail }: ChangesProps<P>) {
  const t = useTranslations('versions');
  if (parts.length === 0) return null;
  return (
    <section aria-labelledby={`changes-${is}`}>
      <h3 id={`changes-${is}`}>{t(`classes.${is}`, { count: parts.length })}</h3>
      <p className="max-w-[66ch] text-small text-ink-2">{t(`explained.${is}`)}</p>
      <ul className="mt-2">
        {parts.map((part) => (
          <li key={`${part.kind} ${part.within} ${part.id}`} className="break-inside-avoid border-b border-line py-2.5">
            <PartName part={part} titles={titles} langOf={langOf} />
            {detail?.(part)}
          </li>
        ))}
      </ul>
    </section>
  );
}
