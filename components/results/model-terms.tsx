import { useTranslations } from 'next-intl';
import { LinkList } from '#components/ui/link-list.tsx';
import { Said } from '#components/ui/said.tsx';
import { Sentence } from '#components/ui/sentence.tsx';
import { Unfold } from '#components/ui/unfold.tsx';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { LangOf } from '#core/text/lang-of.ts';
import { quoted } from '#core/text/lang-of.ts';

interface ModelTermsProps {
  readonly questionnaire: Questionnaire;
  readonly langOf: LangOf;
}

/** Whose questions these are, and on what terms: on every result, printed too. */
export function ModelTerms({ questionnaire, langOf }: ModelTermsProps) {
  const t = useTranslations('result.model');
  const { title, version, licence, attribution, sources, changelog = [] } = questionnaire;
  return (
    <aside
      aria-label={t('title')}
      className="mt-(--gap-section) max-w-[80ch] border-t border-line pt-5 text-small text-ink-3"
    >
      <p>
        <Sentence langOf={langOf}>
          {licence === ''
            ? t('unlicensed', { title: quoted(title), version })
            : t('text', { title: quoted(title), version, licence })}
        </Sentence>{' '}
        <Said langOf={langOf}>{attribution}</Said>
      </p>
      {sources.length > 0 ? (
        <p className="mt-1">
          {t('sources')} <LinkList links={sources} langOf={langOf} />
        </p>
      ) : null}
      {changelog.length > 0 ? (
        <Unfold summary={t('changes')} printed>
          <dl>
            {changelog.map((change) => (
              <div key={change.version} className="mt-1">
                <dt className="inline font-semibold">{change.version}</dt>{' '}
                <dd className="inline" lang={langOf(change.text)}>
                  {change.text}
                </dd>
              </div>
            ))}
          </dl>
        </Unfold>
      ) : null}
    </aside>
  );
}
