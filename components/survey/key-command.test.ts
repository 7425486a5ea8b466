import { expect, it } from 'vitest';
import { keyCommand } from './key-command.ts';

const press = (key: string, more: { modified?: boolean; typing?: boolean } = {}) =>
  keyCommand({ key, modified: false, typing: false, ...more });

it.each([
  ['1', { is: 'choose', index: 0 }],
  ['4', { is: 'choose', index: 3 }],
  ['9', { is: 'choose', index: 8 }],
  ['d', { is: 'unknown' }],
  ['D', { is: 'unknown' }],
  ['n', { is: 'notApplicable' }],
  ['j', { is: 'move', by: 1 }],
  ['K', { is: 'move', by: -1 }],
])('%s', (key, command) => {
  expect(press(key)).toEqual(command);
});

it.each(['0', '10', 'x', 'Enter', ' ', 'ArrowDown', 'Tab', 'Delete', 'End'])('leaves %s to the browser', (key) => {
  expect(press(key)).toBeNull();
});

it('leaves everything to a text field, and combinations to the browser', () => {
  expect(press('1', { typing: true })).toBeNull();
  expect(press('d', { modified: true })).toBeNull();
});
