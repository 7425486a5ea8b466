import type { ReactNode } from 'react';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import type { FormAction } from '#components/ui/form-state.ts';

interface ConfirmedProps {
  readonly words: {
    readonly ask: string;
    readonly cancel: string;
    readonly sure: string;
    readonly action: string;
  };
  /** Does it destroy something? */
  readonly alert?: boolean;
  readonly action: FormAction;
  /** Hidden fields. */
  readonly children: ReactNode;
}

/** Asks once before it is done; the question opens without script. */
export function Confirmed({ words, alert = false, action, children }: ConfirmedProps) {
  return (
    <details className="group">
      <summary className={`${buttonClass({})} list-none [&::-webkit-details-marker]:hidden`}>
        <span className="group-open:hidden">{words.ask}</span>
        <span className="hidden group-open:inline">{words.cancel}</span>
      </summary>
      <div
        className={`mt-3 max-w-[46rem] border-l-4 px-4 py-3 ${alert ? 'border-alert bg-alert-bg' : 'border-ink bg-surface'}`}
      >
        <p className="font-semibold">{words.sure}</p>
        <ActionForm action={action} className="mt-3">
          {children}
          <Button kind={alert ? 'alert' : 'primary'}>{words.action}</Button>
        </ActionForm>
      </div>
    </details>
  );
}
