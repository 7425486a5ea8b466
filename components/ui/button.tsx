import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './button-class.ts';

/** A real submit button unless `type` says otherwise. */
export function Button({ kind, size, className = '', ...rest }: ButtonLook & ComponentProps<'button'>) {
  const look = { ...(kind ? { kind } : {}), ...(size ? { size } : {}) };
  return <button {...rest} className={`${buttonClass(look)} ${className}`} />;
}
