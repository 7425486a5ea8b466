import { useTranslations } from 'next-intl';
import { goField, goInLanguage } from '#core/response/section-form.ts';
import { ownName } from '#core/text/languages.ts';
import { formId } from './go-button.tsx';
import './language-list.css';

/** What a questionnaire can be read in. */
export interface Languages {
  /** Tags. */
  readonly all: readonly string[];
  readonly current: string;
}

interface LanguageListProps extends Languages {
  /** Id of the section on this page. */
  readonly section: string;
}

/** Buttons of the form, so that the page in another language has what was chosen here; nothing without a choice. */
export function LanguageList({ all, current, section }: LanguageListProps) {
  const t = useTranslations('language');
  if (all.length < 2) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the fieldsets of this page are its questions
    <div role="group" aria-label={t('title')} className="languages">
      {all.map((each) => (
        <button
          key={each}
          type="submit"
          form={formId}
          name={goField}
          value={goInLanguage(each)}
          data-href={section}
          data-language={each}
          lang={each}
          aria-pressed={each === current}
        >
          {ownName(each)}
        </button>
      ))}
    </div>
  );
}
