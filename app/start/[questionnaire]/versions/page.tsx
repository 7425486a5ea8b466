import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { LanguageSwitch } from '#components/ui/language-switch.tsx';
import { Said } from '#components/ui/said.tsx';
import { Section } from '#components/ui/section.tsx';
import { ChooseVersions } from '#components/versions/choose-versions.tsx';
import { DifferenceView } from '#components/versions/difference-view.tsx';
import { partTitles } from '#components/versions/part-titles.ts';
import { VersionList } from '#components/versions/version-list.tsx';
import { localesOf } from '#core/questionnaire/localise.ts';
import { langOf } from '#core/text/lang-of.ts';
import { compareListed, listVersions } from '#server/list-versions.ts';
import { Frame } from '../../../frame.tsx';
import { setLanguage } from '../../../language-action.ts';
import { readable } from '../../../readable.ts';

type Named = string | string[] | undefined;

interface Props {
  readonly params: Promise<{ readonly questionnaire: string }>;
  /** Keys of the two that are compared. */
  readonly searchParams: Promise<{ readonly from?: Named; readonly to?: Named }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('versions'))('title') };
}

export default async function VersionsPage({ params, searchParams }: Props) {
  const { questionnaire: id } = await params;
  const versions = await listVersions(id);
  const [newest] = versions;
  if (!newest) notFound();
  const { from, to } = await searchParams;
  const after = versions.find(({ key }) => key === to) ?? newest;
  const before = versions.find(({ key }) => key === from) ?? versions[versions.indexOf(after) + 1] ?? after;
  const compared = await compareListed(id, before, after, await readable());
  const said = langOf([compared.after, compared.before], await getLocale());
  const t = await getTranslations('versions');
  const { shown, written } = compared.after;
  return (
    <Frame face="system">
      <p className="text-small text-ink-3">
        <Said langOf={said}>{shown.title}</Said>
      </p>
      <div className="mt-3 empty:hidden">
        <LanguageSwitch languages={localesOf(written)} current={shown.locale} action={setLanguage} />
      </div>
      <h1 className="mt-1">{t('title')}</h1>
      <p className="mt-2.5 max-w-[60ch] text-lead text-ink-2">{t('lead')}</p>
      {versions.some(({ current }) => current) ? (
        <p className="mt-5 print:hidden">
          <ButtonLink href={`/start/${id}`}>
            <Icon name="back" /> {t('back')}
          </ButtonLink>
        </p>
      ) : null}
      <Section id="all" title={t('all', { count: versions.length })}>
        <VersionList versions={versions} />
      </Section>
      {versions.length > 1 ? (
        <Section id="changes" title={t('between', { from: before.version, to: after.version })}>
          <ChooseVersions versions={versions} from={before} to={after} />
          <DifferenceView
            difference={compared.difference}
            titles={partTitles(compared.before.shown, compared.after.shown)}
            langOf={said}
          />
        </Section>
      ) : null}
    </Frame>
  );
}
