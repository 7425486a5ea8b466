'use client';

import { use } from 'react';
import { FormStateContext } from '#components/ui/action-form.tsx';

/** As what somebody saw the round; after somebody else changed it, as what it is now. */
export function SeenChanges({ changes }: { readonly changes: number }) {
  const { values } = use(FormStateContext);
  return <input type="hidden" name="changes" value={values?.changes ?? String(changes)} />;
}
