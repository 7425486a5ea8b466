import { type WorkspaceRole, workspaceRoles } from './viewer.ts';

/** Whoever another party says to be in the group joins with the role. */
export interface GroupRole {
  readonly role: WorkspaceRole;
  readonly group: string;
}

/**
 * Reads `administrator=platform-leads; person=engineering`. A group may contain `=` and commas, as names in a
 * directory do. Null for what cannot be read.
 */
export function readGroupRoles(typed: string): readonly GroupRole[] | null {
  const parts = typed.split(';').filter((part) => part.trim() !== '');
  const read = parts.map((part) => {
    const [role, ...rest] = part.split('=');
    const known = workspaceRoles.find((one) => one === role?.trim());
    const group = rest.join('=').trim();
    return known && group !== '' ? { role: known, group } : null;
  });
  return read.every((one) => one !== null) ? read : null;
}

/** What another party vouches for. */
export interface Vouched {
  /** Verified, normalised (address.ts), the main one first. */
  readonly addresses: readonly string[];
  readonly groups: readonly string[];
}

/** Who may join without an invitation: anybody with an address in these domains, anybody in these groups. */
export interface AdmissionRules {
  readonly domains: readonly string[];
  readonly roles: readonly GroupRole[];
}

/**
 * With which address and role somebody who was not invited may join; null: not at all. Without a verified address
 * nobody does. Of several groups the one with the most rights counts.
 */
export function admissionOf(
  { addresses, groups }: Vouched,
  { domains, roles }: AdmissionRules,
): { readonly address: string; readonly role: WorkspaceRole } | null {
  const own = addresses.find((address) => domains.includes(address.slice(address.lastIndexOf('@') + 1)));
  const mapped = roles.filter(({ group }) => groups.includes(group)).map(({ role }) => role);
  // The list of roles begins with the one that may do most.
  const role = workspaceRoles.find((one) => mapped.includes(one)) ?? (own === undefined ? null : 'person');
  const address = own ?? addresses[0];
  return role === null || address === undefined ? null : { address, role };
}
