'use client';

import { useSyncExternalStore } from 'react';
import { Button } from '#components/ui/button.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import type { ForecastTexts } from './forecast-texts.ts';

/** Without script it asks the server for the forecast; with script that is there, and the button copies its link. */
export function ForecastButton({ link, texts }: { readonly link: string; readonly texts: ForecastTexts }) {
  const origin = useSyncExternalStore(never, originHere, noOrigin);
  if (origin === null) return <Button>{texts.submit}</Button>;
  // A changed link is another button: "copied" would be wrong for it.
  return (
    <CopyButton
      key={link}
      text={`${origin}${link}#route`}
      label={texts.copy}
      done={texts.copied}
      refused={texts.refused}
    />
  );
}

const never = () => () => {};
const originHere = () => window.location.origin;
const noOrigin = () => null;
