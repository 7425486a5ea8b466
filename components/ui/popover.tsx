import type { ReactNode } from 'react';

interface PopoverProps {
  readonly id: string;
  readonly trigger: ReactNode;
  readonly triggerClass: string;
  /** For a button at the start of a line: the popover begins where it does, instead of ending there. */
  readonly fromStart?: boolean;
  readonly children: ReactNode;
}

/** A native popover below its button: opens, closes and gives the focus back without script. */
export function Popover({ id, trigger, triggerClass, fromStart = false, children }: PopoverProps) {
  const anchor = `--${id}`;
  return (
    <>
      <button type="button" popoverTarget={id} className={triggerClass} style={{ anchorName: anchor }}>
        {trigger}
      </button>
      <div
        id={id}
        popover="auto"
        className={fromStart ? 'popover popover-from-start' : 'popover'}
        style={{ positionAnchor: anchor }}
      >
        {children}
      </div>
    </>
  );
}
