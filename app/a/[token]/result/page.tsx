import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Dimensions } from '#components/results/dimensions.tsx';
import { Hero } from '#components/results/hero.tsx';
import { ModelTerms } from '#components/results/model-terms.tsx';
import { NoResult } from '#components/results/no-result.tsx';
import { Why } from '#components/results/why.tsx';
import { Route } from '#components/roadmap/route.tsx';
import { reasonsOf } from '#components/roadmap/route-view.ts';
import { tickedSteps } from '#components/roadmap/ticked-steps.ts';
import { LanguageSwitch } from '#components/ui/language-switch.tsx';
import { localesOf } from '#core/questionnaire/localise.ts';
import { itemsOf } from '#core/roadmap/plan-items.ts';
import { takesAnswers } from '#core/round/round.ts';
import { langOf } from '#core/text/lang-of.ts';
import { titlesOf } from '#core/text/titles.ts';
import { loadResult } from '#server/load-result.ts';
import { Frame } from '../../../frame.tsx';
import { setLanguage } from '../../../language-action.ts';
import { openedOr404 } from '../../../opened.ts';
import { responseIn } from '../../../response-in.tsx';
import { ofPeople } from '../../../title.ts';
import { goOnWithAll, reopen } from '../review/review-actions.ts';
import { setTargets } from './set-targets-action.ts';

interface Props {
  readonly params: Promise<{ readonly token: string }>;
  readonly searchParams: Promise<{ readonly steps?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { team } = await openedOr404((await params).token);
  const t = await getTranslations('result');
  return { title: ofPeople(t('title', { team })) };
}

export default async function ResultPage({ params, searchParams }: Props) {
  const { token } = await params;
  const opened = await openedOr404(token);
  // The notice with the way to restore it.
  if (opened.deletedAt) redirect(`/a/${token}`);
  const loaded = await loadResult(opened);
  if (loaded.is === 'notShown') {
    return (await responseIn(token, opened)) ?? redirect(`/a/${token}`);
  }
  if (loaded.is === 'notSubmitted') {
    return (
      <Frame>
        <NoResult token={token} answered={loaded.answered} asked={loaded.asked} />
      </Frame>
    );
  }
  const { team } = opened;
  const { questionnaire, result, states, plan, submittedAt, reopened, profile, previous, actions } = loaded;
  const locale = await getLocale();
  const titles = titlesOf(questionnaire, locale);
  const items = itemsOf(plan);
  const ticked = tickedSteps((await searchParams).steps, items);
  const said = langOf([{ shown: questionnaire, written: opened.pinned.questionnaire }], locale);
  const shared = { token, questionnaire, titles, langOf: said, result };
  const view = { ...shared, previous };
  const reasons = reasonsOf(questionnaire, titles, plan);
  const route = { ...shared, states, plan, items, ticked, reasons, actions: opened.round ? null : actions };
  return (
    <Frame>
      <div className="mb-5 empty:hidden">
        <LanguageSwitch
          languages={localesOf(opened.pinned.questionnaire)}
          current={questionnaire.locale}
          action={setLanguage}
        />
      </div>
      <div data-phases={questionnaire.phases.length}>
        <Hero
          view={view}
          team={team}
          profile={profile}
          submittedAt={submittedAt}
          reopened={reopened}
          keep={plan.keep.length}
          reopen={opened.round && !takesAnswers(opened.round, new Date()) ? null : reopen}
          goOnWithAll={opened.round ? null : goOnWithAll}
        />
        <Why view={view} />
        <Dimensions view={view} />
        <Route view={route} setTargets={opened.round ? null : setTargets} />
        <ModelTerms questionnaire={questionnaire} langOf={said} />
      </div>
    </Frame>
  );
}
