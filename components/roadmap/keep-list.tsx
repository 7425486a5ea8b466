import { useTranslations } from 'next-intl';
import { Glossed } from '#components/ui/glossed.tsx';
import { Said } from '#components/ui/said.tsx';
import { Unfold } from '#components/ui/unfold.tsx';
import type { RouteView } from './route-view.ts';
import { StepText } from './step-text.tsx';

/** The last phase is no end: the practices that keep it, for the dimensions that have it. */
export function KeepList({ view: { plan, titles, result, reasons, langOf } }: { readonly view: RouteView }) {
  const t = useTranslations('roadmap');
  if (plan.keep.length === 0) return null;
  return (
    <div className="mt-7">
      <div className="flex flex-wrap items-baseline gap-x-3.5 border-b-2 border-ink pb-2">
        <h3 className="text-[1.125rem]">{t('keep.title', { phase: titles.digit(result.lastPhase) })}</h3>
        <span className="text-small text-ink-2">{t('keep.text', { count: plan.keep.length })}</span>
      </div>
      <ul>
        {plan.keep.map(titles.step).map((step) => (
          <li key={step.id} className="print:break-inside-auto! border-b border-line py-3.5">
            <h4 className="leading-snug font-semibold" lang={langOf(step.title)}>
              {step.title}
            </h4>
            <p className="text-small text-ink-2" lang={langOf(step.why)}>
              <Glossed pieces={reasons.get(step.id) ?? []} />
            </p>
            <p className="mt-1.5 text-caption text-ink-3">
              <Said langOf={langOf}>{titles.dimension(step.dimension)}</Said>
            </p>
            <Unfold summary={t('item.how')} printed className="-mb-2.5 text-small">
              <div className="mb-2 max-w-[66ch] space-y-3 border-l-4 border-line pl-4">
                <StepText step={step} langOf={langOf} />
              </div>
            </Unfold>
          </li>
        ))}
      </ul>
    </div>
  );
}
