'use client';

import { use, useEffect, useState } from 'react';
import { FormStateContext } from '#components/ui/action-form.tsx';
import { SelectField } from '#components/ui/select-field.tsx';

interface TimeZoneSelectProps {
  readonly label: string;
  readonly hint: string;
  readonly zones: readonly string[];
  readonly zone: string;
  /** Begin with the zone of this browser, where it says one. */
  readonly follow: boolean;
}

export function TimeZoneSelect({ label, hint, zones, zone, follow }: TimeZoneSelectProps) {
  const { problems, values } = use(FormStateContext);
  const [own, setOwn] = useState<string | null>(null);
  useEffect(() => {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (follow && zones.includes(here)) setOwn(here);
  }, [follow, zones]);
  const chosen = values?.timeZone ?? own ?? zone;
  return (
    <SelectField
      key={chosen}
      id="timeZone"
      name="timeZone"
      label={label}
      hint={hint}
      defaultValue={chosen}
      problem={problems?.timeZone}
      choices={zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
    />
  );
}
