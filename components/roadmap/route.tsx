import { useLocale, useMessages, useTranslations } from 'next-intl';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';
import { forecastModel } from '#core/roadmap/forecast-data.ts';
import { langWithin } from '#core/text/languages.ts';
import { ActionsLine } from './actions-line.tsx';
import { CheapestLine } from './cheapest-line.tsx';
import { Forecast } from './forecast.tsx';
import { HorizonSection } from './horizon-section.tsx';
import { KeepList } from './keep-list.tsx';
import { type RouteView, routePath } from './route-view.ts';
import { TargetsForm } from './targets-form.tsx';
import { TargetsLine } from './targets-line.tsx';

interface RouteProps {
  readonly view: RouteView;
  /** Null: targets are those of the round. */
  readonly setTargets: FormAction | null;
}

/** From here to there: the plan by horizon, with the forecast of what is ticked. */
export function Route({ view, setTargets }: RouteProps) {
  const t = useTranslations('roadmap');
  const texts = useMessages().roadmap.forecast;
  const locale = useLocale();
  const { plan, result, questionnaire, states, items, ticked } = view;
  return (
    <Section id="route" title={<RouteTitle view={view} />} aside={<TargetsLine view={view} />}>
      {result.reached === null ? null : (
        <>
          <CheapestLine view={view} />
          <ActionsLine view={view} />
          {setTargets ? <TargetsForm view={view} action={setTargets} /> : null}
        </>
      )}
      {items.size === 0 ? (
        <p className="max-w-[66ch]">{t(`empty.${plan.now.empty ?? 'noSteps'}`)}</p>
      ) : (
        <Forecast
          model={forecastModel(questionnaire, states, result, plan)}
          source={`/api/assessments/${view.token}/forecast`}
          ticked={[...ticked]}
          words={{
            texts,
            locale,
            phases: questionnaire.phases.map(({ title }) => title),
            base: questionnaire.displayBase,
            ...langWithin(questionnaire.locale, locale),
            path: routePath(view),
          }}
        >
          <p className="print:hidden mb-4 text-small text-ink-2">{t('intro')}</p>
          <span id="tick" hidden>
            {t('item.tick')}
          </span>
          <HorizonSection view={view} name="now" horizon={plan.now} />
          <HorizonSection view={view} name="soon" horizon={plan.soon} />
          <HorizonSection view={view} name="later" horizon={plan.later} />
        </Forecast>
      )}
      <KeepList view={view} />
    </Section>
  );
}

function RouteTitle({ view: { plan, result, titles } }: { readonly view: RouteView }) {
  const t = useTranslations('roadmap');
  if (plan.next !== null) return t('title', { next: titles.digit(plan.next) });
  return result.reached === null ? t('titleNone') : t('titleEnd', { phase: titles.digit(result.reached) });
}
