import { addressSchema } from '../access/address.ts';
import { readPersonName } from '../access/person-name.ts';

/** Somebody to be asked, by address. */
export interface Addressee {
  readonly address: string;
  /** As written beside the address, else what stands before its @. */
  readonly name: string;
}

/**
 * Addresses as people paste them: one a line or separated by commas or semicolons, with or without a name before
 * `<address>`. Each once; `wrong` has what is no address.
 */
export function readAddresses(typed: string): {
  readonly addressees: readonly Addressee[];
  readonly wrong: readonly string[];
} {
  const addressees = new Map<string, Addressee>();
  const wrong: string[] = [];
  // A quoted name may have commas in it.
  for (const part of typed.match(/(?:"[^"\n]*"|[^",;\n])+/g) ?? []) {
    const entry = part.trim();
    if (entry === '') continue;
    const [, before = '', inside] = /^(.*)<([^<>]*)>$/.exec(entry) ?? [];
    const address = addressSchema.safeParse(inside ?? entry);
    if (!address.success) wrong.push(entry);
    else if (!addressees.has(address.data)) {
      const [local = ''] = address.data.split('@');
      const name = readPersonName(before.replaceAll('"', '')) ?? local;
      addressees.set(address.data, { address: address.data, name });
    }
  }
  return { addressees: [...addressees.values()], wrong };
}
