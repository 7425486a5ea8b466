import { useFormatter, useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import type { AssessmentCard } from '#core/response/assessment-card.ts';
import { Progress } from './progress.tsx';
import { type RowActions, RowMenu } from './row-menu.tsx';
import { ScorePair } from './score-pair.tsx';

interface AssessmentRowProps {
  readonly assessment: AssessmentCard;
  readonly actions: RowActions;
}

/** One assessment: whose, how far, and the next thing to do with it. */
export function AssessmentRow({ assessment, actions }: AssessmentRowProps) {
  const t = useTranslations('home');
  const format = useFormatter();
  const { token, team, questionnaire, profile, state, answered, asked, createdAt } = assessment;
  const submitted = state === 'submitted';
  const next = submitted ? 'result' : answered === 0 ? 'begin' : 'continue';
  return (
    <li className="grid items-center gap-x-8 gap-y-3 border-b border-line py-4 md:grid-cols-[minmax(0,1fr)_16rem_auto]">
      <div className="min-w-0">
        <h3 className="text-[1.0625rem]">{team}</h3>
        <p className="text-small text-ink-2">
          {questionnaire} · {profile ?? t('list.full')}
        </p>
        <p className="text-small text-ink-3">{t('list.started', { date: format.dateTime(createdAt, 'day') })}</p>
      </div>
      {submitted ? <ScorePair {...assessment} /> : <Progress answered={answered} asked={asked} />}
      <div className="flex items-center gap-2 md:w-64 md:justify-end">
        <ButtonLink href={`/a/${token}`} className="grow md:grow-0">
          {t(`row.${next}`)}
          <span className="sr-only">: {team}</span>
        </ButtonLink>
        <RowMenu token={token} team={team} submitted={submitted} actions={actions} />
      </div>
    </li>
  );
}
