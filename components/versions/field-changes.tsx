import { useTranslations } from 'next-intl';
import type { FieldChange } from '#core/questionnaire/diff.ts';

/** Fields whose names people know; others go by their name in the file. */
const known = [
  'version',
  'title',
  'description',
  'text',
  'help',
  'scope',
  'examples',
  'weight',
  'gate',
  'scored',
  'required',
  'rule',
  'phase',
  'score',
  'fraction',
  'level',
  'type',
  'points',
  'reversed',
  'between',
  'unit',
  'bands',
  'showIf',
  'allowUnknown',
  'allowNotApplicable',
  'effort',
  'requires',
  'questions',
] as const;

type Known = (typeof known)[number];

const isKnown = (field: string): field is Known => known.some((name) => name === field);

/** Field by field what was said and what is said now, where that is one word, number or text. */
export function FieldChanges({ fields }: { readonly fields: readonly FieldChange[] }) {
  const t = useTranslations('versions');
  return (
    <dl className="mt-1 grid max-w-[72ch] gap-1 text-small">
      {fields.map(({ field, before, after }) => {
        const [was, is] = [said(before), said(after)];
        return (
          <div key={field}>
            <dt className="text-ink-2">{isKnown(field) ? t(`fields.${field}`) : <code>{field}</code>}</dt>
            <dd className="break-words">
              {was === null || is === null ? (
                t('changed')
              ) : (
                <>
                  <span className="block">
                    <span className="text-ink-2">{t('was')}</span> {was === '' ? t('nothing') : <del>{was}</del>}
                  </span>
                  <span className="block">
                    <span className="text-ink-2">{t('is')}</span> {is === '' ? t('nothing') : <ins>{is}</ins>}
                  </span>
                </>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );

  /** Null for what is not said in a line, such as rules; empty for nothing. */
  function said(value: unknown): string | null {
    if (value === undefined || value === null) return '';
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join(', ');
    return null;
  }
}
