import type { ReactNode } from 'react';
import { Section } from '#components/ui/section.tsx';

interface SettingProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One thing that can be done: what it is on the left, how on the right; below each other on a phone. */
export function Setting({ id, title, children }: SettingProps) {
  return (
    <Section id={id} title={title} className="md:grid md:grid-cols-[minmax(0,20rem)_minmax(0,1fr)] md:gap-x-14">
      <div>{children}</div>
    </Section>
  );
}
