import { useTranslations } from 'next-intl';
import { ownName } from '#core/text/languages.ts';

interface LanguageSwitchProps {
  /** Tags of all languages that the questionnaire can be read in. */
  readonly languages: readonly string[];
  readonly current: string;
  readonly action: (form: FormData) => Promise<void>;
}

/** A button for each language, in its own name; nothing where there is no choice. Works without script. */
export function LanguageSwitch({ languages, current, action }: LanguageSwitchProps) {
  const t = useTranslations('language');
  if (languages.length < 2) return null;
  return (
    <form action={action} className="print:hidden">
      <fieldset>
        <legend className="sr-only">{t('title')}</legend>
        <div className="flex flex-wrap gap-2">
          {languages.map((each) => (
            <button
              key={each}
              type="submit"
              name="language"
              value={each}
              lang={each}
              aria-pressed={each === current}
              className="min-h-11 rounded-control border border-edge bg-surface px-3.5 text-small font-semibold text-ink-2 hover:bg-sunken aria-pressed:bg-ink aria-pressed:text-surface"
            >
              {ownName(each)}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}
