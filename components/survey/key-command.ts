export type KeyCommand =
  /** `index` counts from 0. */
  | { readonly is: 'choose'; readonly index: number }
  | { readonly is: 'unknown' }
  | { readonly is: 'notApplicable' }
  | { readonly is: 'move'; readonly by: 1 | -1 };

export interface KeyPress {
  readonly key: string;
  /** Ctrl, Alt or Meta is down: the browser's, not ours. */
  readonly modified: boolean;
  /** A field that takes text has the focus. */
  readonly typing: boolean;
}

/** What a single key asks for; null when it is not ours. Keys: 1 to 9, D, N, J, K. */
export function keyCommand(press: KeyPress): KeyCommand | null {
  if (press.modified || press.typing) return null;
  if (/^[1-9]$/.test(press.key)) return { is: 'choose', index: Number(press.key) - 1 };
  switch (press.key.toLowerCase()) {
    case 'd':
      return { is: 'unknown' };
    case 'n':
      return { is: 'notApplicable' };
    case 'j':
      return { is: 'move', by: 1 };
    case 'k':
      return { is: 'move', by: -1 };
    default:
      return null;
  }
}
