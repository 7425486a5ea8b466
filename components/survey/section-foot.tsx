import { useTranslations } from 'next-intl';
import { buttonClass } from '#components/ui/button-class.ts';
import { Icon } from '#components/ui/icon.tsx';
import { leaving } from '#core/response/section-form.ts';
import type { AnswerSection } from '#core/response/sections.ts';
import { GoButton } from './go-button.tsx';

interface SectionFootProps {
  readonly sections: readonly AnswerSection[];
  readonly at: number;
}

/** Back, what is still open, and on; on a phone as a dock at the edge. */
export function SectionFoot({ sections, at }: SectionFootProps) {
  const t = useTranslations('survey');
  const section = sections[at];
  const back = sections[at - 1]?.dimension;
  const next = sections[at + 1]?.dimension;
  const open = (section?.questions.length ?? 0) - (section?.answered ?? 0);
  return (
    <div className="foot">
      {back ? (
        <GoButton to={back.id} className={`${buttonClass()} back`}>
          <span className="wide">{t('foot.backTo', { section: back.title })}</span>
          <span className="narrow">{t('foot.back')}</span>
        </GoButton>
      ) : null}
      <p data-open="">{open === 0 ? t('live.allAnswered') : t('foot.open', { count: open })}</p>
      <GoButton to={next?.id ?? leaving.review} className={`${buttonClass({ kind: 'primary' })} next`}>
        <span className="wide">{next ? t('foot.nextTo', { section: next.title }) : t('foot.review')}</span>
        <span className="narrow">{next ? t('foot.next') : t('foot.review')}</span>
        <Icon name="arrow" />
      </GoButton>
    </div>
  );
}
