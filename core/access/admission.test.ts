import { describe, expect, it, test } from 'vitest';
import { admissionOf, readGroupRoles } from './admission.ts';

describe('readGroupRoles', () => {
  it('reads a role and a group, several after semicolons', () => {
    expect(readGroupRoles('administrator=platform-leads; person = engineering;')).toEqual([
      { role: 'administrator', group: 'platform-leads' },
      { role: 'person', group: 'engineering' },
    ]);
  });

  it('takes names of a directory', () => {
    expect(readGroupRoles('manager=CN=Platform,OU=Groups,DC=example')).toEqual([
      { role: 'manager', group: 'CN=Platform,OU=Groups,DC=example' },
    ]);
  });

  it.each(['boss=leads', 'leads', 'person=', '=leads', 'person=a; b'])('refuses %s', (typed) => {
    expect(readGroupRoles(typed)).toBeNull();
  });
});

const rules = {
  domains: ['example.org'],
  roles: [
    { role: 'person', group: 'engineering' },
    { role: 'administrator', group: 'leads' },
  ],
} as const;
const bob = 'bob@elsewhere.example';

test.each([
  ['no address in a domain, no group', [bob], ['sales'], null],
  ['a domain', ['bob@example.org'], [], { address: 'bob@example.org', role: 'person' }],
  ['a second address in the domain', [bob, 'b@example.org'], [], { address: 'b@example.org', role: 'person' }],
  ['a domain that only ends alike', ['bob@not-example.org'], [], null],
  ['a domain below it', ['bob@mail.example.org'], [], null],
  ['a domain in front of the sign', ['example.org@elsewhere.example'], [], null],
  ['a group', [bob], ['engineering'], { address: bob, role: 'person' }],
  ['two groups: the one that may more', [bob], ['engineering', 'leads'], { address: bob, role: 'administrator' }],
  ['a group and a domain', ['bob@example.org'], ['leads'], { address: 'bob@example.org', role: 'administrator' }],
  ['a group without a verified address', [], ['leads'], null],
  ['a group in other letters', [bob], ['Leads'], null],
] as const)('%s', (_, addresses, groups, expected) => {
  expect(admissionOf({ addresses, groups }, rules)).toEqual(expected);
});
