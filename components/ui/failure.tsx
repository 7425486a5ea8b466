import { useContext } from 'react';
import { Button } from './button.tsx';
import { buttonClass } from './button-class.ts';
import { FailureContext } from './failure-words.tsx';

/** What stands where a page failed. */
export function Failure({ again }: { readonly again: () => void }) {
  const failure = useContext(FailureContext);
  return (
    <main id="main" className="wrap py-14">
      <div role="alert" className="rounded-r-cell border-l-4 border-alert bg-alert-bg px-5 py-6">
        <h1 className="text-h2">{failure.title}</h1>
        <p className="mt-1.5 max-w-[60ch]">{failure.text}</p>
        <p className="mt-4 flex flex-wrap gap-3">
          <Button type="button" onClick={again}>
            {failure.again}
          </Button>
          <a href="/" className={buttonClass({ kind: 'quiet' })}>
            {failure.home}
          </a>
        </p>
      </div>
    </main>
  );
}
