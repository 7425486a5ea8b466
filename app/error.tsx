'use client';

import { Failure } from '#components/ui/failure.tsx';

export default function PageError({ reset }: { readonly reset: () => void }) {
  return <Failure again={reset} />;
}
