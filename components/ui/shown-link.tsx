'use client';

import { use } from 'react';
import { FormStateContext } from './action-form.tsx';
import { CopyButton } from './copy-button.tsx';
import { Notice } from './notice.tsx';

interface ShownLinkProps {
  readonly words: {
    readonly title: string;
    readonly text: string;
    /** In place of the text where it is sent by mail, too. */
    readonly mailed: string;
    readonly copy: string;
    readonly copied: string;
    readonly refused: string;
  };
}

/** The link that the ActionForm around it has made: shown this once, to be copied. */
export function ShownLink({ words }: ShownLinkProps) {
  const { link, mailed } = use(FormStateContext);
  if (link === undefined) return null;
  return (
    <div className="max-w-[46rem]">
      <Notice title={words.title}>
        <p>{mailed ? words.mailed : words.text}</p>
        <p className="mt-2 text-body font-semibold break-all select-all">{link}</p>
        <div className="mt-3">
          <CopyButton text={link} label={words.copy} done={words.copied} refused={words.refused} />
        </div>
      </Notice>
    </div>
  );
}
