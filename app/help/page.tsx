import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Glossary } from '#components/help/glossary.tsx';
import { HowMade } from '#components/help/how-made.tsx';
import { Keys } from '#components/help/keys.tsx';
import { Section } from '#components/ui/section.tsx';
import { Frame } from '../frame.tsx';
import { keptDays } from '../kept-days.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('help'))('title') };
}

export default async function HelpPage() {
  const t = await getTranslations('help');
  return (
    <Frame current="help">
      <h1>{t('title')}</h1>
      <p className="mt-2.5 max-w-[60ch] text-lead text-ink-2">{t('lead')}</p>
      <HowMade />
      <Glossary />
      <Keys />
      <Section id="saving" title={t('saving.title')}>
        <p className="max-w-[66ch]">{t('saving.text')}</p>
      </Section>
      <Section id="privacy" title={t('privacy.title')}>
        <ul className="grid max-w-[66ch] gap-3">
          {(['store', 'cookies', 'link', 'delete'] as const).map((id) => (
            <li key={id}>{t(`privacy.${id}`, { days: keptDays })}</li>
          ))}
        </ul>
      </Section>
    </Frame>
  );
}
