'use client';

import { useActionState, useEffect, useRef } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { ImportAction, ImportState, ImportWords } from './import-state.ts';

interface ImportFormProps {
  readonly words: ImportWords;
  readonly action: ImportAction;
}

/** Choose or paste, look at what would happen, confirm. The file goes along in the form: nothing is kept in between. */
export function ImportForm({ words, action }: ImportFormProps) {
  const [state, send, pending] = useActionState<ImportState, FormData>(action, {});
  const { fault, preview, text = '' } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (state.preview) heading.current?.focus();
  }, [state]);
  return (
    <div className="grid max-w-[46rem] gap-6" aria-busy={pending}>
      {fault ? (
        <Notice kind="alert" title={fault.title}>
          <ul className="mt-1 grid gap-1">
            {fault.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {preview ? (
        <section aria-labelledby="preview-title" className="border-l-4 border-ink bg-surface px-4 py-3">
          <h2 ref={heading} id="preview-title" tabIndex={-1}>
            {preview.title}
          </h2>
          <dl className="mt-3 grid max-w-[24rem] grid-cols-[1fr_auto] gap-x-6 gap-y-1">
            {preview.counts.map(([label, count]) => (
              <div key={label} className="contents">
                <dt>{label}</dt>
                <dd className="text-right font-semibold tabular-nums">{count}</dd>
              </div>
            ))}
          </dl>
          <p className="mt-3 text-small text-ink-2 empty:hidden">{preview.groups}</p>
          {preview.mayConfirm ? (
            <form action={send} className="mt-4">
              <input type="hidden" name="text" value={text} />
              <input type="hidden" name="step" value="import" />
              <Button kind="primary">{words.confirm}</Button>
            </form>
          ) : null}
        </section>
      ) : null}
      <form action={send} className="grid gap-4">
        <div>
          <label htmlFor="file" className="block font-semibold">
            {words.file}
          </label>
          <input id="file" name="file" type="file" accept=".csv,.tsv,.txt,text/csv" className="control mt-1.5" />
        </div>
        <div>
          <label htmlFor="text" className="block font-semibold">
            {words.paste}
          </label>
          <textarea
            key={text}
            id="text"
            name="text"
            rows={6}
            defaultValue={text}
            spellCheck={false}
            className="control mt-1.5 font-mono text-small"
          />
        </div>
        <div>
          <Button kind={preview?.mayConfirm ? 'plain' : 'primary'}>{words.preview}</Button>
        </div>
      </form>
    </div>
  );
}
