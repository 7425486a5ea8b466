import type { ReactNode } from 'react';

interface RadioCardProps {
  readonly name: string;
  readonly value: string;
  readonly defaultChecked?: boolean;
  readonly title: ReactNode;
  readonly aside: string;
  readonly children: ReactNode;
}

/** One of a few choices; the whole card is the target. */
export function RadioCard({ name, value, defaultChecked = false, title, aside, children }: RadioCardProps) {
  return (
    <label className="grid grid-cols-[1.25rem_1fr] gap-x-3 rounded-card border border-edge bg-surface px-4 py-3 has-checked:border-ink has-checked:shadow-[inset_0_0_0_2px_var(--ink)] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus forced-colors:has-checked:outline-2">
      <input
        type="radio"
        name={name}
        value={value}
        defaultChecked={defaultChecked}
        className="mt-0.5 size-5 accent-(--ink) outline-none"
      />
      <span className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">{title}</span>
        <span className="text-small text-ink-2">{aside}</span>
      </span>
      <span className="col-start-2 text-small text-ink-2">{children}</span>
    </label>
  );
}
