import { useFormatter, useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Notice } from '#components/ui/notice.tsx';
import { Sentence } from '#components/ui/sentence.tsx';
import type { Profile } from '#core/questionnaire/questionnaire.ts';
import { questionsOf } from '#core/questionnaire/walk.ts';
import { quoted } from '#core/text/lang-of.ts';
import { Facts } from './facts.tsx';
import { Headline } from './headline.tsx';
import { HeroActions } from './hero-actions.tsx';
import { PhaseProgress } from './phase-progress.tsx';
import type { ResultView } from './result-view.ts';
import { ScorePair } from './score-pair.tsx';

interface HeroProps {
  readonly view: ResultView;
  readonly team: string;
  readonly profile: Profile | null;
  readonly submittedAt: Date;
  /** The answers are open for changes: this is the result as it was. */
  readonly reopened: boolean;
  /** How many practices keep the last phase. */
  readonly keep: number;
  /** Null: not any more. */
  readonly reopen: FormAction | null;
  /** Null: the round says what is asked. */
  readonly goOnWithAll: FormAction | null;
}

/** Who, score and phase, the picture of both, and what can be done from here. */
export function Hero({ view, team, profile, submittedAt, reopened, keep, reopen, goOnWithAll }: HeroProps) {
  const t = useTranslations('result');
  const format = useFormatter();
  const { questionnaire, result, token } = view;
  const withToken = <input type="hidden" name="token" value={token} />;
  return (
    <>
      {reopened ? (
        <div className="mb-7">
          <Notice
            title={t('reopened.title')}
            actions={<ButtonLink href={`/a/${token}`}>{t('reopened.action')}</ButtonLink>}
          >
            {t('reopened.text', { date: format.dateTime(submittedAt, 'moment') })}
          </Notice>
        </div>
      ) : null}
      <div className="grid grid-cols-[minmax(0,1fr)] items-end gap-x-14 gap-y-6 md:grid-cols-[minmax(0,1fr)_minmax(0,35rem)] md:grid-rows-[1fr_auto]">
        <div>
          <p className="text-small text-ink-3">
            <Sentence langOf={view.langOf}>
              {t('crumb', {
                team,
                questionnaire: quoted(questionnaire.title),
                date: format.dateTime(submittedAt, 'day'),
              })}
            </Sentence>
          </p>
          <Headline view={view} keep={keep} />
          <ScorePair view={view} />
          <Facts view={view} />
        </div>
        <div className="md:row-span-2">
          <PhaseProgress view={view} />
        </div>
        <HeroActions view={view} reopen={reopened ? null : reopen} />
      </div>
      {profile && goOnWithAll ? (
        <div className="mt-7">
          <Notice
            title={<Sentence langOf={view.langOf}>{t('firstLook.title', { profile: quoted(profile.title) })}</Sentence>}
            actions={
              reopened ? undefined : (
                <ActionForm action={goOnWithAll}>
                  {withToken}
                  <Button>{t('firstLook.action')}</Button>
                </ActionForm>
              )
            }
          >
            {t('firstLook.text', { asked: result.counts.asked, all: questionsOf(questionnaire).length })}
          </Notice>
        </div>
      ) : null}
    </>
  );
}
