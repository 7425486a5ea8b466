'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { ImportProblem } from '#core/groups/import-row.ts';
import type { ImportAction, ImportCount, ImportState } from './import-state.ts';

const shown: readonly ImportCount[] = ['groups', 'people', 'members', 'roles', 'tags', 'unchanged'];
const mostShown = 50;

/** Choose or paste, look at what would happen, confirm. The file goes along in the form: nothing is kept in between. */
export function ImportForm({ action }: { readonly action: ImportAction }) {
  const t = useTranslations('teams.import');
  const [state, send, pending] = useActionState<ImportState, FormData>(action, { is: 'start' });
  return (
    <div className="grid max-w-[46rem] gap-6" aria-busy={pending}>
      {state.is === 'start' && state.message ? <Notice kind="alert">{state.message}</Notice> : null}
      {state.is === 'problems' ? <Problems problems={state.problems} /> : null}
      {state.is === 'ready' ? <Preview state={state} send={send} /> : null}
      <form action={send} className="grid gap-4">
        <div>
          <label htmlFor="file" className="block font-semibold">
            {t('file')}
          </label>
          <input id="file" name="file" type="file" accept=".csv,.tsv,.txt,text/csv" className="control mt-1.5" />
        </div>
        <div>
          <label htmlFor="text" className="block font-semibold">
            {t('paste')}
          </label>
          <textarea
            key={state.text}
            id="text"
            name="text"
            rows={6}
            defaultValue={state.text ?? ''}
            spellCheck={false}
            className="control mt-1.5 font-mono text-small"
          />
        </div>
        <div>
          <Button kind={state.is === 'ready' ? 'plain' : 'primary'} name="step" value="preview">
            {t('preview')}
          </Button>
        </div>
      </form>
    </div>
  );
}

function Preview({
  state,
  send,
}: {
  readonly state: Extract<ImportState, { is: 'ready' }>;
  readonly send: (form: FormData) => void;
}) {
  const t = useTranslations('teams.import');
  const { counts, newGroups, text } = state;
  const isNothing = shown.every((count) => count === 'unchanged' || counts[count] === 0);
  return (
    <section aria-labelledby="preview-title" className="border-l-4 border-ink bg-surface px-4 py-3">
      <h2 id="preview-title" tabIndex={-1}>
        {t(isNothing ? 'nothing' : 'ready')}
      </h2>
      <dl className="mt-3 grid max-w-[24rem] grid-cols-[1fr_auto] gap-x-6 gap-y-1">
        {shown.map((count) => (
          <div key={count} className="contents">
            <dt>{t(`counts.${count}`)}</dt>
            <dd className="text-right font-semibold tabular-nums">{counts[count]}</dd>
          </div>
        ))}
      </dl>
      {newGroups.length > 0 ? (
        <p className="mt-3 text-small text-ink-2">
          {t('newGroups', {
            names: newGroups.slice(0, mostShown).join(', '),
            more: Math.max(0, newGroups.length - mostShown),
          })}
        </p>
      ) : null}
      {isNothing ? null : (
        <form action={send} className="mt-4">
          <input type="hidden" name="text" value={text} />
          <Button kind="primary" name="step" value="import">
            {t('confirm')}
          </Button>
        </form>
      )}
    </section>
  );
}

function Problems({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const t = useTranslations('teams.import');
  return (
    <Notice kind="alert" title={t('problems', { count: problems.length })}>
      <ul className="mt-1 grid gap-1">
        {problems.slice(0, mostShown).map(({ line, column, code, word }) => (
          <li key={`${line} ${column} ${code} ${word}`}>
            {t('at', { line, column: column ?? 'none' })} {t(`problem.${code}`, { word })}
          </li>
        ))}
      </ul>
      {problems.length > mostShown ? <p>{t('moreProblems', { count: problems.length - mostShown })}</p> : null}
    </Notice>
  );
}
