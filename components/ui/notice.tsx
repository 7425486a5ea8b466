import type { ReactNode } from 'react';

interface NoticeProps {
  readonly kind?: 'plain' | 'alert';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons, at the end of the line. */
  readonly actions?: ReactNode;
}

/** A message inside a page. An alert is announced at once, a plain one when the reader is free. */
export function Notice({ kind = 'plain', title, children, actions }: NoticeProps) {
  const look = kind === 'alert' ? 'border-alert bg-alert-bg' : 'border-ink bg-surface';
  return (
    <div
      role={kind === 'alert' ? 'alert' : 'status'}
      className={`flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-r-cell border-l-4 px-4 py-3 ${look}`}
    >
      <div className="max-w-[66ch]">
        {title ? <p className={`font-semibold ${kind === 'alert' ? 'text-alert' : ''}`}>{title}</p> : null}
        {children ? <div className="text-small">{children}</div> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-3">{actions}</div> : null}
    </div>
  );
}
