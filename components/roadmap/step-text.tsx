import { useTranslations } from 'next-intl';
import { LinkList } from '#components/ui/link-list.tsx';
import { Markdown } from '#components/ui/markdown.tsx';
import type { Step } from '#core/questionnaire/questionnaire.ts';
import type { LangOf } from '#core/text/lang-of.ts';

interface StepTextProps {
  readonly step: Step;
  readonly langOf: LangOf;
}

/** What the questionnaire says about a step, but its reason. Empty parts are left out. */
export function StepText({ step: { how, outcome, metrics, example, links }, langOf }: StepTextProps) {
  const t = useTranslations('roadmap.item');
  return (
    <>
      {how ? (
        <div lang={langOf(how)}>
          <Markdown source={how} />
        </div>
      ) : null}
      {outcome ? (
        <div>
          <h5 className="font-semibold">{t('outcome')}</h5>
          <p className="mt-1" lang={langOf(outcome)}>
            {outcome}
          </p>
        </div>
      ) : null}
      {metrics.length > 0 ? (
        <div>
          <h5 className="font-semibold">{t('metrics')}</h5>
          <ul className="mt-1 list-disc space-y-1 pl-5">
            {metrics.map((metric) => (
              <li key={metric} lang={langOf(metric)}>
                {metric}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {example ? (
        <div>
          <h5 className="font-semibold">{t('example')}</h5>
          <div lang={langOf(example)}>
            <Markdown source={example} />
          </div>
        </div>
      ) : null}
      {links.length > 0 ? (
        <p>
          {t('links')}: <LinkList links={links} langOf={langOf} />
        </p>
      ) : null}
    </>
  );
}
