import type { Metadata } from 'next';
import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { NotOpen } from '#components/respond/not-open.tsx';
import { RespondentFields } from '#components/respond/respondent-fields.tsx';
import { RoundIntroduction } from '#components/respond/round-introduction.tsx';
import { StartResponse } from '#components/respond/start-response.tsx';
import { WhoReads } from '#components/respond/who-reads.tsx';
import { AboutQuestionnaire } from '#components/start/about-questionnaire.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { Stairs } from '#components/ui/stairs.tsx';
import { localesOf } from '#core/questionnaire/localise.ts';
import { langOf } from '#core/text/lang-of.ts';
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
import { startFacts } from './start-facts.ts';

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
  const moment = (at: Date | null) =>
    at ? format.dateTime(at, { dateStyle: 'long', timeStyle: 'short', timeZone: round.timeZone }) : 'none';
  const settings = {
    ...{ ...round, answers: link.answers ?? ('personal' as const) },
    ...{ ownResult: round.ownResult === 1, comments: round.comments === 1 },
  };
  const begun = await begunHere(round.id);
  const agreed = link.answers === 'agreed';
  return (
    <Frame face="system">
      <div className="grid items-start gap-x-18 gap-y-9 md:grid-cols-[minmax(0,1fr)_minmax(0,33.75rem)]">
        <div>
          <RoundIntroduction
            round={round}
            group={group?.name ?? null}
            questionnaire={questionnaire}
            languages={localesOf(pinned.questionnaire)}
            langOf={said}
            agreed={agreed}
            setLanguage={setLanguage}
          />
          {phase === 'open' ? (
            <>
              <Facts facts={await startFacts(round, questions)} />
              <StartResponse
                token={token}
                agreed={agreed}
                begun={begun}
                another={link.kind === 'shared' && !agreed}
                action={start}
              >
                {agreed ? null : (
                  <RespondentFields audiences={link.audience ? [] : round.audiences} attributes={round.attributes} />
                )}
              </StartResponse>
            </>
          ) : (
            <NotOpen phase={phase} opens={moment(round.opensAt)} closes={moment(round.closesAt)} />
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
