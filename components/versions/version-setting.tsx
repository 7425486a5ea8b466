import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Section } from '#components/ui/section.tsx';

interface VersionSettingProps {
  readonly questionnaire: string;
  readonly version: string;
  /** What can be done about it; null: nothing. */
  readonly children: ReactNode;
}

/** Which version an assessment has, and what can be done about it. */
export function VersionSetting({ questionnaire, version, children }: VersionSettingProps) {
  const t = useTranslations('versions.setting');
  return (
    <Section
      id="version"
      title={t('title')}
      className="md:grid md:grid-cols-[minmax(0,20rem)_minmax(0,1fr)] md:gap-x-14"
    >
      <div>
        <p className="max-w-[66ch]">
          {t('text', { version })} {children ? null : t('newest')}
        </p>
        <p>
          <Link
            href={`/start/${questionnaire}/versions`}
            prefetch={false}
            className="inline-flex min-h-11 items-center"
          >
            {t('list')}
          </Link>
        </p>
        {children}
      </div>
    </Section>
  );
}
