import { useTranslations } from 'next-intl';
import { buttonClass } from '#components/ui/button-class.ts';
import { Mark } from '#components/ui/mark.tsx';
import { leaving } from '#core/response/section-form.ts';
import type { AnswerSection } from '#core/response/sections.ts';
import { cssVariables } from './css-variables.ts';
import { GoButton } from './go-button.tsx';
import { LanguageList, type Languages } from './language-list.tsx';
import { SectionList } from './section-list.tsx';

interface AnswerBarProps {
  /** Title of the questionnaire, and the team. */
  readonly about: string;
  readonly sections: readonly AnswerSection[];
  readonly languages: Languages;
  readonly section: AnswerSection;
  /** Its place among those that ask something, from 1. */
  readonly place: { readonly at: number; readonly of: number };
  readonly answered: number;
  readonly asked: number;
}

/** Always in sight: where one is, whether all is saved, how far, and the way out. */
export function AnswerBar({ about, sections, languages, section, place, answered, asked }: AnswerBarProps) {
  const t = useTranslations('survey');
  const { id, title } = section.dimension;
  const total = t('live.answered', { answered, asked });
  return (
    <header className="bar">
      <div className="line">
        <GoButton to={leaving.home} className="mark">
          <Mark />
          <span className="wide">{t('product')}</span>
          <span className="sr-only">{t('home')}</span>
        </GoButton>
        <span className="about wide">{about}</span>
        <details className="menu narrow">
          <summary>
            <b>{title}</b>
            <span data-place="place">{t('place', place)}</span>
          </summary>
          <div className="panel">
            <LanguageList {...languages} section={id} />
            <SectionList sections={sections} current={id} />
            <p data-total="">{total}</p>
            <GoButton to={leaving.home} className={buttonClass()}>
              {t('leave')}
            </GoButton>
          </div>
        </details>
        <span className="save" role="status" data-save="blank" />
        <span className="total wide" data-total="">
          {total}
        </span>
        <GoButton to={leaving.home} className={`${buttonClass({ size: 'small' })} wide`}>
          {t('leave')}
        </GoButton>
      </div>
      <div
        className="progress"
        role="progressbar"
        aria-valuenow={answered}
        aria-valuemin={0}
        aria-valuemax={asked}
        aria-label={total}
        style={cssVariables({ part: answered / asked })}
      />
      <p className="strip" data-strip="" hidden />
    </header>
  );
}
