import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { QuestionsOf } from '#components/start/questions-of.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { LanguageSwitch } from '#components/ui/language-switch.tsx';
import { Paragraphs } from '#components/ui/paragraphs.tsx';
import { Said } from '#components/ui/said.tsx';
import { Section } from '#components/ui/section.tsx';
import { Sentence } from '#components/ui/sentence.tsx';
import { dimensionsOf, questionsIn, questionsOf } from '#core/questionnaire/walk.ts';
import { quoted } from '#core/text/lang-of.ts';
import { Frame } from '../../../frame.tsx';
import { setLanguage } from '../../../language-action.ts';
import { offeredOr404 } from '../offered.ts';

interface Props {
  readonly params: Promise<{ readonly questionnaire: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('start.questions'))('title') };
}

export default async function QuestionsPage({ params }: Props) {
  const { questionnaire, languages, langOf } = await offeredOr404((await params).questionnaire);
  const t = await getTranslations('start.questions');
  const all = questionsOf(questionnaire);
  const numbers = new Map(all.map(({ id }, index) => [id, index + 1]));
  return (
    <Frame face="system">
      <div data-phases={questionnaire.phases.length}>
        <h1>{t('title')}</h1>
        <p className="mt-2.5 max-w-[60ch] text-lead text-ink-2">
          <Sentence langOf={langOf}>
            {t('lead', { questions: all.length, title: quoted(questionnaire.title) })}
          </Sentence>
        </p>
        <p className="mt-5 print:hidden">
          <ButtonLink href={`/start/${questionnaire.id}`}>
            <Icon name="back" /> {t('back')}
          </ButtonLink>
        </p>
        <div className="mt-5 empty:hidden">
          <LanguageSwitch languages={languages} current={questionnaire.locale} action={setLanguage} />
        </div>
        {dimensionsOf(questionnaire).map((dimension) => (
          <Section
            key={dimension.id}
            id={dimension.id}
            title={<Said langOf={langOf}>{dimension.title}</Said>}
            aside={t('count', { count: questionsIn(dimension).length })}
          >
            {dimension.description ? (
              <div className="-mt-3 mb-5 grid max-w-[66ch] gap-2 text-ink-2">
                <Paragraphs lang={langOf(dimension.description)} text={dimension.description} />
              </div>
            ) : null}
            <QuestionsOf node={dimension} numbers={numbers} displayBase={questionnaire.displayBase} langOf={langOf} />
          </Section>
        ))}
      </div>
    </Frame>
  );
}
