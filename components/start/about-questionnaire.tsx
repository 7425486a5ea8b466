import { useTranslations } from 'next-intl';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';

/** Where the questionnaire comes from, and under which licence. */
export function AboutQuestionnaire({ questionnaire }: { readonly questionnaire: Questionnaire }) {
  const t = useTranslations('start');
  const { title, description, attribution, version, licence, sources } = questionnaire;
  return (
    <section aria-labelledby="about" className="mt-(--gap-section) border-t border-line pt-4 text-small text-ink-2">
      <h2 id="about" className="text-body">
        {t('about')}
      </h2>
      <div className="mt-1 max-w-[90ch]">
        <p>
          {title}. {description}
        </p>
        <p className="mt-1">
          {attribution} {t('licence', { version, licence })}
        </p>
        {sources.length > 0 ? (
          <p className="mt-1">
            {t('sources')}:{' '}
            {sources.map(({ title: source, url }, index) => (
              <span key={url}>
                {index > 0 ? ' · ' : null}
                <a href={url} rel="noreferrer">
                  {source}
                </a>
              </span>
            ))}
          </p>
        ) : null}
      </div>
    </section>
  );
}
