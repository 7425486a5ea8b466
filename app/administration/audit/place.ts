/** Where a page of events ended, as it stands in an address. */
export function textOf({ at, id }: { readonly at: Date; readonly id: string }): string {
  return `${at.getTime()}.${id}`;
}

/** The same back; null for anything else. */
export function placeOf(text: unknown): { readonly at: Date; readonly id: string } | null {
  const [, time, id] = (typeof text === 'string' && /^(\d{1,15})\.([\w-]{1,64})$/.exec(text)) || [];
  return time === undefined || id === undefined ? null : { at: new Date(Number(time)), id };
}
