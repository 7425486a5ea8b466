import type { Metadata } from 'next';
import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { RespondentFields } from '#components/respond/respondent-fields.tsx';
import { StartResponse } from '#components/respond/start-response.tsx';
import { WhoReads } from '#components/respond/who-reads.tsx';
import { AboutQuestionnaire } from '#components/start/about-questionnaire.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { LanguageSwitch } from '#components/ui/language-switch.tsx';
import { Sentence } from '#components/ui/sentence.tsx';
import { Stairs } from '#components/ui/stairs.tsx';
import { localesOf } from '#core/questionnaire/localise.ts';
import { langOf, quoted } from '#core/text/lang-of.ts';
import { answeringMinutes } from '#server/answering-minutes.ts';
import { openAssessment } from '#server/open-assessment.ts';
import { readIn } from '#server/read-in.ts';
import { Frame } from '../../frame.tsx';
import { setLanguage } from '../../language-action.ts';
import { promiseSentences } from '../../promises.ts';
import { readable } from '../../readable.ts';
import { ofPeople } from '../../title.ts';
import { readResponseToken } from '../response-cookie.ts';
import { linkedOr404 } from './linked.ts';
import { start } from './start-action.ts';

interface Props {
  readonly params: Promise<{ readonly token: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: ofPeople((await linkedOr404((await params).token)).round.title) };
}

/** Where a link into a round leads: what it is, who reads the answers, and the button that begins. */
export default async function RoundLinkPage({ params }: Props) {
  const { token } = await params;
  const link = await linkedOr404(token);
  const { round, group, pinned, phase, questions } = link;
  const t = await getTranslations('respond.start');
  const format = await getFormatter();
  const questionnaire = readIn(pinned.questionnaire, await readable());
  const said = langOf([{ shown: questionnaire, written: pinned.questionnaire }], await getLocale());
  const moment = (at: Date) => format.dateTime(at, { dateStyle: 'long', timeStyle: 'short', timeZone: round.timeZone });
  const settings = {
    ...{ ...round, answers: link.answers ?? ('personal' as const) },
    ...{ ownResult: round.ownResult === 1, comments: round.comments === 1 },
  };
  const begun = await begunHere(round.id);
  const minutes = answeringMinutes(questions);
  const facts = [
    { id: 'questions', head: format.number(questions), text: t('questions', { questions }) },
    { id: 'minutes', head: t('minutes', { minutes }), text: t('pause') },
    {
      id: 'until',
      head: round.closesAt
        ? format.dateTime(round.closesAt, { dateStyle: 'medium', timeZone: round.timeZone })
        : t('open'),
      text: t(round.closesAt ? 'lastDay' : 'noLastDay'),
    },
  ];
  return (
    <Frame face="system">
      <div className="grid items-start gap-x-18 gap-y-9 md:grid-cols-[minmax(0,1fr)_minmax(0,33.75rem)]">
        <div>
          <p className="text-small text-ink-3">
            <Sentence langOf={said}>
              {t('crumb', { group: group?.name ?? 'none', questionnaire: quoted(questionnaire.title) })}
            </Sentence>
          </p>
          <div className="mt-3 empty:hidden">
            <LanguageSwitch
              languages={localesOf(pinned.questionnaire)}
              current={questionnaire.locale}
              action={setLanguage}
            />
          </div>
          <h1 className="mt-3 text-title">{round.title}</h1>
          {paragraphs(round.intro).map((text) => (
            <p key={text} className="mt-4.5 max-w-[60ch] text-lead text-ink-2">
              {text}
            </p>
          ))}
          {link.answers === 'agreed' ? <p className="mt-4.5 max-w-[60ch]">{t('agreed')}</p> : null}
          {phase === 'open' ? (
            <>
              <Facts facts={facts} />
              <StartResponse
                token={token}
                agreed={link.answers === 'agreed'}
                begun={begun}
                another={link.kind === 'shared' && link.answers !== 'agreed'}
                action={start}
              >
                {link.answers === 'agreed' ? null : (
                  <RespondentFields audiences={link.audience ? [] : round.audiences} attributes={round.attributes} />
                )}
              </StartResponse>
            </>
          ) : (
            <div className="mt-7">
              <EmptyState title={t(`not.${phase}.title`)} level={2}>
                {t(`not.${phase}.text`, {
                  opens: round.opensAt ? moment(round.opensAt) : 'none',
                  closes: round.closesAt ? moment(round.closesAt) : 'none',
                })}
              </EmptyState>
            </div>
          )}
        </div>
        <Stairs
          phases={questionnaire.phases}
          displayBase={questionnaire.displayBase}
          label={t('phases')}
          langOf={said}
        />
      </div>
      <WhoReads sentences={await promiseSentences(settings)} />
      <AboutQuestionnaire questionnaire={questionnaire} langOf={said} />
    </Frame>
  );
}

/** The way on with what was begun in this browser; null when nothing was, or it is not there any more. */
async function begunHere(round: string): Promise<string | null> {
  const token = await readResponseToken(round);
  const opened = token === null ? null : await openAssessment(token);
  return opened?.round?.id === round ? `/a/${token}` : null;
}

function paragraphs(text: string): readonly string[] {
  return [...new Set(text.split(/\n\s*\n/).map((part) => part.trim()))].filter(Boolean);
}
