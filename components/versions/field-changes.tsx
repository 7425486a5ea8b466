import { useTranslations } from 'next-intl';
import type { FieldChange } from '#core/questionnaire/diff.ts';
import type { LangOf } from '#core/text/lang-of.ts';

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

interface FieldChangesProps {
  readonly fields: readonly FieldChange[];
  readonly langOf: LangOf;
}

/** Field by field what was said and what is said now, where that is one word, number or text. */
export function FieldChanges({ fields, langOf }: FieldChangesProps) {
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
                    <span className="text-ink-2">{t('was')}</span>{' '}
                    {was === '' ? t('nothing') : <del lang={langIn(before, was)}>{was}</del>}
                  </span>
                  <span className="block">
                    <span className="text-ink-2">{t('is')}</span>{' '}
                    {is === '' ? t('nothing') : <ins lang={langIn(after, is)}>{is}</ins>}
                  </span>
                </>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );

  /** Only texts are the questionnaire's words. */
  function langIn(value: unknown, words: string) {
    return value === words ? langOf(words) : undefined;
  }

  /** Null for what is not said in a line, such as rules; empty for nothing. */
  function said(value: unknown): string | null {
    if (value === undefined || value === null) return '';
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join(', ');
    return null;
  }
}
