import { useTranslations } from 'next-intl';
import { LanguageSwitch } from '#components/ui/language-switch.tsx';
import { Paragraphs } from '#components/ui/paragraphs.tsx';
import { Sentence } from '#components/ui/sentence.tsx';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { type LangOf, quoted } from '#core/text/lang-of.ts';

interface RoundIntroductionProps {
  readonly round: { readonly title: string; readonly intro: string };
  /** Null: nobody's in particular. */
  readonly group: string | null;
  /** In the language of the reader. */
  readonly questionnaire: Questionnaire;
  readonly languages: readonly string[];
  readonly langOf: LangOf;
  /** A team answers as one. */
  readonly agreed: boolean;
  readonly setLanguage: (form: FormData) => Promise<void>;
}

/** What a link into a round leads to: whose it is, what it is called, and what its makers say of it. */
export function RoundIntroduction({ round, group, questionnaire, languages, ...rest }: RoundIntroductionProps) {
  const t = useTranslations('respond.start');
  const intro = round.intro.trim();
  return (
    <>
      <p className="text-small text-ink-3">
        <Sentence langOf={rest.langOf}>
          {t('crumb', { group: group ?? 'none', questionnaire: quoted(questionnaire.title) })}
        </Sentence>
      </p>
      <div className="mt-3 empty:hidden">
        <LanguageSwitch languages={languages} current={questionnaire.locale} action={rest.setLanguage} />
      </div>
      <h1 className="mt-3 text-title">{round.title}</h1>
      {intro === '' ? null : <Paragraphs text={intro} className="mt-4.5 max-w-[60ch] text-lead text-ink-2" />}
      {rest.agreed ? <p className="mt-4.5 max-w-[60ch]">{t('agreed')}</p> : null}
    </>
  );
}
