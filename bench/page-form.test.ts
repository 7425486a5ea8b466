import { expect, test } from 'vitest';
import { formWith } from './page-form.ts';

const page = `<form action="" method="POST"><input type="hidden" name="$ACTION_ID_1"/><input name="theme" value="dark"/></form>
<form><input type="hidden" name="$ACTION_1:0" value="{&quot;id&quot;:&quot;a&amp;b&quot;}"/>
<input name="address" value=""/><input type="password" name="password"/><button>Sign in</button></form>`;

test('the form that has the field, with the values that stand in it', () => {
  expect([...formWith(page, 'password')]).toEqual([
    ['$ACTION_1:0', '{"id":"a&b"}'],
    ['address', ''],
    ['password', ''],
  ]);
  expect([...formWith(page, 'theme')].map(([name]) => name)).toEqual(['$ACTION_ID_1', 'theme']);
});

test('a field that no form has is an error, not an empty form', () => {
  expect(() => formWith(page, 'changes')).toThrow('no form of the page has a field “changes”');
});
