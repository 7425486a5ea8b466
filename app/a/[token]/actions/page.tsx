import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { Actions } from '#components/actions/actions.tsx';
import type { ActionsView } from '#components/actions/actions-view.ts';
import { MakeForm } from '#components/actions/make-form.tsx';
import { Icon } from '#components/ui/icon.tsx';
import { questionsOf } from '#core/questionnaire/walk.ts';
import { itemsOf } from '#core/roadmap/plan-items.ts';
import { langOf } from '#core/text/lang-of.ts';
import { titlesOf } from '#core/text/titles.ts';
import { listActions } from '#server/actions/list-actions.ts';
import { titleOfItem } from '#server/actions/title-of-item.ts';
import { loadResult } from '#server/load-result.ts';
import { Frame } from '../../../frame.tsx';
import { ownOr404 } from '../../../opened.ts';
import { ofPeople } from '../../../title.ts';
import { viewer } from '../../../viewer.ts';
import { change, make } from './action-actions.ts';
import { views } from './views.ts';

interface Props {
  readonly params: Promise<{ readonly token: string }>;
  readonly searchParams: Promise<{ readonly view?: string | string[]; readonly step?: string | string[] }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { team } = await ownOr404((await params).token);
  return { title: ofPeople((await getTranslations('actions'))('title', { team })) };
}

export default async function ActionsPage({ params, searchParams }: Props) {
  const { token } = await params;
  const opened = await ownOr404(token);
  if (opened.deletedAt) redirect(`/a/${token}`);
  const [listed, loaded, who, asked] = await Promise.all([
    listActions(opened),
    loadResult(opened),
    viewer(),
    searchParams,
  ]);
  const questionnaire = loaded.is === 'ready' ? loaded.questionnaire : opened.questionnaire;
  const locale = await getLocale();
  const titles = titlesOf(questionnaire, locale);
  const steps = new Map(questionnaire.steps.map(({ id, title }) => [id, title]));
  const view: ActionsView = {
    token,
    view: views.find((each) => each === asked.view) ?? 'list',
    actions: listed.filter(({ deleted }) => !deleted),
    questions: new Map(questionsOf(questionnaire).map(({ id, text }) => [id, text])),
    titleOf: ({ step, title }) => steps.get(step) ?? title,
    valueOf: titles.value,
    me: who.is === 'person' ? who.name : null,
    today: new Date().toLocaleDateString('sv-SE'),
    newKey: randomUUID,
    change,
    langOf: langOf([{ shown: questionnaire, written: opened.pinned.questionnaire }], locale),
  };
  const item = loaded.is === 'ready' ? itemsOf(loaded.plan).get(String(asked.step)) : undefined;
  const t = await getTranslations('actions');
  return (
    <Frame>
      <p className="print:hidden text-small">
        <a href={`/a/${token}/result#route`} className="inline-flex min-h-11 items-center gap-2">
          <Icon name="back" /> {t('back')}
        </a>
      </p>
      <h1 className="mt-2 break-words">{t('title', { team: opened.team })}</h1>
      <p className="mt-3 mb-7 max-w-[66ch] text-ink-2">{t('intro')}</p>
      {item ? (
        <div className="mb-(--gap-section)">
          <MakeForm view={view} step={item.key} title={titleOfItem(item, questionnaire)} make={make} />
        </div>
      ) : null}
      <Actions view={view} views={views} deleted={listed.filter(({ deleted }) => deleted)} />
    </Frame>
  );
}
