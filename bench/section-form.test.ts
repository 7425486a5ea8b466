import { expect, test } from 'vitest';
import { filledForm } from './section-form.ts';

test('a form without script: all its fields, one radio of each group, the last button', () => {
  const html = `<button type="submit" name="go" value="all" hidden=""></button>
    <input type="radio" name="a.one" value="0"/><input type="radio" name="a.one" value="1"/>
    <input type="radio" name="a.one" value=".unknown"/><textarea name="c.one" rows="2"></textarea>
    <input type="hidden" name="w.one" value="{&quot;answer&quot;:null}"/>
    <button type="button" class="clear">Clear</button>
    <button value=".review" class="next" name="go">Review</button>`;
  expect(filledForm(html)).toEqual({ body: 'a.one=0&c.one=&w.one=%7B%22answer%22%3Anull%7D&go=.review', answers: 1 });
});
