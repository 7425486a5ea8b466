import { ActionField } from './action-field.tsx';
import { ActionForm } from './action-form.tsx';
import { Button } from './button.tsx';
import { buttonClass } from './button-class.ts';
import type { FormAction } from './form-state.ts';

interface DeleteForGoodProps {
  readonly words: {
    /** What happens, one sentence each. */
    readonly follows: readonly string[];
    readonly ask: string;
    readonly cancel: string;
    /** Of the field in which one types what is deleted. */
    readonly label: string;
    readonly action: string;
  };
  /** A hidden field: what is deleted. */
  readonly about: { readonly name: string; readonly value: string };
  readonly action: FormAction;
}

/** Says what follows, and does it once the name was typed. The question opens without script. */
export function DeleteForGood({ words, about, action }: DeleteForGoodProps) {
  return (
    <details className="group">
      <summary className={`${buttonClass({})} list-none [&::-webkit-details-marker]:hidden`}>
        <span className="group-open:hidden">{words.ask}</span>
        <span className="hidden group-open:inline">{words.cancel}</span>
      </summary>
      <div className="mt-3 max-w-[46rem] border-l-4 border-alert bg-alert-bg px-4 py-3">
        <ul className="list-disc pl-5">
          {words.follows.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <ActionForm action={action} className="mt-4 grid gap-4 *:max-w-[34rem]">
          <input type="hidden" name={about.name} value={about.value} />
          <ActionField
            id="typed"
            name="typed"
            label={words.label}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={400}
          />
          <div>
            <Button kind="alert">{words.action}</Button>
          </div>
        </ActionForm>
      </div>
    </details>
  );
}
