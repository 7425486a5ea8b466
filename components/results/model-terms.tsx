import { useTranslations } from 'next-intl';
import { LinkList } from '#components/ui/link-list.tsx';
import { Unfold } from '#components/ui/unfold.tsx';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';

/** Whose questions these are, and on what terms: on every result, printed too. */
export function ModelTerms({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const t = useTranslations('result.model');
  const { title, version, licence, attribution, sources, changelog = [] } = questionnaire;
  return (
    <aside
      aria-label={t('title')}
      className="mt-(--gap-section) max-w-[80ch] border-t border-line pt-5 text-small text-ink-3"
    >
      <p>
        {t('text', { title, version, licence })} {attribution}
      </p>
      {sources.length > 0 ? (
        <p className="mt-1">
          {t('sources')} <LinkList links={sources} />
        </p>
      ) : null}
      {changelog.length > 0 ? (
        <Unfold summary={t('changes')} printed>
          <dl>
            {changelog.map((change) => (
              <div key={change.version} className="mt-1">
                <dt className="inline font-semibold">{change.version}</dt> <dd className="inline">{change.text}</dd>
              </div>
            ))}
          </dl>
        </Unfold>
      ) : null}
    </aside>
  );
}
