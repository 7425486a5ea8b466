export interface ButtonLook {
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'alert';
  readonly size?: 'normal' | 'big' | 'small';
}

const base =
  'inline-flex items-center justify-center gap-2 rounded-control border text-center font-semibold no-underline transition-colors duration-120';

const kinds = {
  primary: 'border-ink bg-ink text-surface hover:border-ink-2 hover:bg-ink-2',
  plain: 'border-edge bg-surface text-ink hover:border-ink hover:bg-sunken',
  quiet: 'border-transparent font-medium text-ink underline decoration-1 underline-offset-4 hover:bg-sunken',
  alert: 'border-alert bg-surface text-alert hover:bg-alert-bg',
} as const;

const sizes = {
  normal: 'min-h-11 px-[18px] py-2 text-[0.9375rem] leading-tight',
  big: 'min-h-13 px-6.5 py-2 text-[1.0625rem] leading-tight',
  small: 'min-h-9 px-3 py-1.5 text-small',
} as const;

/** The classes of a button, for what has to be a plain anchor or summary. */
export function buttonClass({ kind = 'plain', size = 'normal' }: ButtonLook = {}): string {
  return `${base} ${kinds[kind]} ${sizes[size]}`;
}
