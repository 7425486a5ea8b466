import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LinkList } from '#components/ui/link-list.tsx';
import { Said } from '#components/ui/said.tsx';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { LangOf } from '#core/text/lang-of.ts';

interface AboutQuestionnaireProps {
  readonly questionnaire: Questionnaire;
  readonly langOf: LangOf;
}

/** Where the questionnaire comes from, and under which licence. */
export function AboutQuestionnaire({ questionnaire, langOf }: AboutQuestionnaireProps) {
  const t = useTranslations('start');
  const { id, title, description, attribution, version, licence, sources } = questionnaire;
  return (
    <section aria-labelledby="about" className="mt-(--gap-section) border-t border-line pt-4 text-small text-ink-2">
      <h2 id="about" className="text-body">
        {t('about')}
      </h2>
      <div className="mt-1 max-w-[90ch]">
        <p>
          <Said langOf={langOf}>{title}</Said>. <Said langOf={langOf}>{description}</Said>
        </p>
        <p className="mt-1">
          <Said langOf={langOf}>{attribution}</Said>{' '}
          {licence === '' ? t('unlicensed', { version }) : t('licence', { version, licence })}
        </p>
        <p className="mt-1">
          <Link href={`/start/${id}/versions`} prefetch={false}>
            {t('versions')}
          </Link>
        </p>
        {sources.length > 0 ? (
          <p className="mt-1">
            {t('sources')}: <LinkList links={sources} langOf={langOf} />
          </p>
        ) : null}
      </div>
    </section>
  );
}
