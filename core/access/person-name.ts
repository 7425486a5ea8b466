const longest = 120;

/** A person's name as it is kept (composed, trimmed, white space runs as one space); null for none that can be kept. */
export function readPersonName(typed: string): string | null {
  const name = typed.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  return name !== '' && name.length <= longest && name.isWellFormed() && !/\p{Cc}/u.test(name) ? name : null;
}
