import { useTranslations } from 'next-intl';
import { LinkList } from '#components/ui/link-list.tsx';
import { Markdown } from '#components/ui/markdown.tsx';
import type { Step } from '#core/questionnaire/questionnaire.ts';

/** What the questionnaire says about a step, but its reason. Empty parts are left out. */
export function StepText({ step: { how, outcome, metrics, example, links } }: { readonly step: Step }) {
  const t = useTranslations('roadmap.item');
  return (
    <>
      {how ? (
        <div>
          <Markdown source={how} />
        </div>
      ) : null}
      {outcome ? (
        <div>
          <h5 className="font-semibold">{t('outcome')}</h5>
          <p className="mt-1">{outcome}</p>
        </div>
      ) : null}
      {metrics.length > 0 ? (
        <div>
          <h5 className="font-semibold">{t('metrics')}</h5>
          <ul className="mt-1 list-disc space-y-1 pl-5">
            {metrics.map((metric) => (
              <li key={metric}>{metric}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {example ? (
        <div>
          <h5 className="font-semibold">{t('example')}</h5>
          <Markdown source={example} />
        </div>
      ) : null}
      {links.length > 0 ? (
        <p>
          {t('links')}: <LinkList links={links} />
        </p>
      ) : null}
    </>
  );
}
