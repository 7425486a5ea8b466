/** The button that opens a menu of the header. */
export const menuButtonClass =
  'flex min-h-11 max-w-48 items-center gap-2 rounded-control border border-edge bg-surface px-3.5 text-small font-semibold text-ink hover:bg-sunken';

/** An entry of it. */
export const menuEntryClass =
  'flex min-h-11 w-full items-center rounded-control px-3 text-left text-[0.9375rem] text-ink no-underline hover:bg-sunken aria-[current]:font-semibold';
