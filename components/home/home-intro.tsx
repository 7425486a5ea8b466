import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { Stairs } from '#components/ui/stairs.tsx';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { QuestionnaireCard } from '#core/questionnaire/questionnaire-card.ts';

interface HomeIntroProps {
  readonly offers: readonly QuestionnaireCard[];
  readonly model: Questionnaire | null;
  /** For somebody who has been here before: one line and the button. */
  readonly short: boolean;
}

/** What this is, in ten seconds, and the way in: straight to the questionnaire, or to the choice among several. */
export function HomeIntro({ offers, model, short }: HomeIntroProps) {
  const t = useTranslations('home');
  const [first, second] = offers;
  const start = first ? (
    <ButtonLink
      href={second ? '#questionnaires' : `/start/${first.id}`}
      kind="primary"
      size="big"
      className="w-full md:w-auto"
    >
      {second ? t('choose') : t('start', { questionnaire: first.title })} <Icon name="arrow" />
    </ButtonLink>
  ) : (
    <EmptyState title={t('none.title')} level={2}>
      {t('none.text')}
    </EmptyState>
  );
  if (short) {
    return (
      <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-5">
        <h1 className="max-w-[24ch]">{t('title')}</h1>
        {start}
      </div>
    );
  }
  const facts = (['one', 'why', 'route'] as const).map((id) => ({
    id,
    head: t(`facts.${id}`),
    text: t(`facts.${id}Text`),
  }));
  return (
    <div className="grid items-start gap-x-18 gap-y-9 md:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]">
      <div>
        <h1 className="text-title">{t('title')}</h1>
        <p className="mt-4.5 max-w-[60ch] text-lead text-ink-2">{t('lead')}</p>
        <Facts facts={facts} heads="words" />
        {start}
      </div>
      {model ? (
        <Stairs phases={model.phases} displayBase={model.displayBase} label={t('phases')} show="titles" />
      ) : null}
    </div>
  );
}
