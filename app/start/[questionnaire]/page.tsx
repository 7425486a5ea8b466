import type { Metadata } from 'next';
import { getFormatter, getTranslations } from 'next-intl/server';
import { AboutQuestionnaire } from '#components/start/about-questionnaire.tsx';
import { StartForm } from '#components/start/start-form.tsx';
import { WhoSees } from '#components/start/who-sees.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { LanguageSwitch } from '#components/ui/language-switch.tsx';
import { Sentence } from '#components/ui/sentence.tsx';
import { Stairs } from '#components/ui/stairs.tsx';
import { quoted } from '#core/text/lang-of.ts';
import { isSetUp } from '#server/viewer.ts';
import { Frame } from '../../frame.tsx';
import { keptDays } from '../../kept-days.ts';
import { setLanguage } from '../../language-action.ts';
import { personOrSignIn } from '../../viewer.ts';
import { create } from './create-action.ts';
import { offeredOr404 } from './offered.ts';

interface Props {
  readonly params: Promise<{ readonly questionnaire: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await offeredOr404((await params).questionnaire)).questionnaire.title };
}

export default async function StartPage({ params }: Props) {
  const { questionnaire, languages, card, langOf } = await offeredOr404((await params).questionnaire);
  // What is typed into the form would be lost on the way to the page where one signs in.
  if (await isSetUp()) await personOrSignIn();
  const t = await getTranslations('start');
  const format = await getFormatter();
  const facts = [
    {
      id: 'questions',
      head: format.number(card.questions),
      text: t('facts.questions', { questions: card.questions, sections: card.dimensions }),
    },
    { id: 'minutes', head: t('facts.minutes', { minutes: card.minutes }), text: t('facts.pause') },
    { id: 'link', head: t('facts.link'), text: t('facts.linkText') },
  ];
  return (
    <Frame face="system">
      <div className="grid items-start gap-x-18 gap-y-9 md:grid-cols-[minmax(0,1fr)_minmax(0,33.75rem)]">
        <div>
          <p className="text-small text-ink-3">
            <Sentence langOf={langOf}>
              {t('crumb', { title: quoted(questionnaire.title), version: questionnaire.version })}
            </Sentence>
          </p>
          <div className="mt-3 empty:hidden">
            <LanguageSwitch languages={languages} current={questionnaire.locale} action={setLanguage} />
          </div>
          <h1 className="mt-3 text-title">{t('title')}</h1>
          <p className="mt-4.5 max-w-[60ch] text-lead text-ink-2">{t('lead', { questions: card.questions })}</p>
          <Facts facts={facts} />
          <StartForm card={card} langOf={langOf} action={create} />
        </div>
        <Stairs
          phases={questionnaire.phases}
          displayBase={questionnaire.displayBase}
          label={t('phases')}
          langOf={langOf}
        />
      </div>
      <WhoSees days={keptDays} />
      <AboutQuestionnaire questionnaire={questionnaire} langOf={langOf} />
    </Frame>
  );
}
