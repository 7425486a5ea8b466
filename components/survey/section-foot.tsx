import { useTranslations } from 'next-intl';
import { buttonClass } from '#components/ui/button-class.ts';
import { Icon } from '#components/ui/icon.tsx';
import { leaving } from '#core/response/section-form.ts';
import type { AnswerSection } from '#core/response/sections.ts';
import { GoButton } from './go-button.tsx';

interface SectionFootProps {
  readonly sections: readonly AnswerSection[];
  readonly section: AnswerSection;
  /** Ids of the sections that always ask something; one that may come or go has a button beside the next such one. */
  readonly always: ReadonlySet<string>;
}

/** Back, what is still open, and on; on a phone as a dock at the edge. */
export function SectionFoot({ sections, section, always }: SectionFootProps) {
  const t = useTranslations('survey');
  const at = sections.indexOf(section);
  const before = upTo(sections.slice(0, at).reverse(), always);
  const after = upTo(sections.slice(at + 1), always);
  const isEnd = after.every(({ dimension }) => !always.has(dimension.id));
  const back = before.find(isThere);
  const next = after.find(isThere);
  const open = section.questions.length - section.answered;
  return (
    <div className="foot">
      {before.map((each) => (
        <GoButton
          key={each.dimension.id}
          to={each.dimension.id}
          isHidden={each !== back}
          className={`${buttonClass()} back`}
        >
          <span className="wide">{t('foot.backTo', { section: each.dimension.title })}</span>
          <span className="narrow">{t('foot.back')}</span>
        </GoButton>
      ))}
      <p data-open="">{open === 0 ? t('live.allAnswered') : t('foot.open', { count: open })}</p>
      {after.map((each) => (
        <GoButton
          key={each.dimension.id}
          to={leaving.next}
          href={each.dimension.id}
          isHidden={each !== next}
          className={`${buttonClass({ kind: 'primary' })} next`}
        >
          <span className="wide">{t('foot.nextTo', { section: each.dimension.title })}</span>
          <span className="narrow">{t('foot.next')}</span>
          <Icon name="arrow" />
        </GoButton>
      ))}
      {isEnd ? (
        <GoButton
          to={leaving.next}
          href="../review"
          isHidden={next !== undefined}
          className={`${buttonClass({ kind: 'primary' })} next`}
        >
          {t('foot.review')}
          <Icon name="arrow" />
        </GoButton>
      ) : null}
    </div>
  );
}

function isThere({ questions }: AnswerSection): boolean {
  return questions.length > 0;
}

/** Up to the first that is always there, itself included. */
function upTo(sections: readonly AnswerSection[], always: ReadonlySet<string>): readonly AnswerSection[] {
  const end = sections.findIndex(({ dimension }) => always.has(dimension.id));
  return end === -1 ? sections : sections.slice(0, end + 1);
}
