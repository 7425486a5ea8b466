import type { ReactNode } from 'react';

interface PopoverProps {
  readonly id: string;
  readonly trigger: ReactNode;
  readonly triggerClass: string;
  readonly children: ReactNode;
}

/** A native popover below its button: opens, closes and gives the focus back without script. */
export function Popover({ id, trigger, triggerClass, children }: PopoverProps) {
  const anchor = `--${id}`;
  return (
    <>
      <button type="button" popoverTarget={id} className={triggerClass} style={{ anchorName: anchor }}>
        {trigger}
      </button>
      <div id={id} popover="auto" className="popover" style={{ positionAnchor: anchor }}>
        {children}
      </div>
    </>
  );
}
