import { expect, it } from 'vitest';
import { PageShelf } from './page-shelf.ts';

const template = (bytes: number) => ({ parts: [], bytes });

it('keeps what was used last, within its bytes', () => {
  const shelf = new PageShelf(100);
  shelf.put('a', template(40));
  shelf.put('b', template(40));
  shelf.get('a');
  shelf.put('c', template(40));
  expect(['a', 'b', 'c'].map((name) => shelf.get(name)?.bytes ?? null)).toEqual([40, null, 40]);
});

it('counts what is put a second time once, and leaves out what is too large', () => {
  const shelf = new PageShelf(100);
  for (let i = 0; i < 5; i += 1) shelf.put('a', template(60));
  shelf.put('b', template(40));
  shelf.put('c', template(101));
  expect(['a', 'b', 'c'].map((name) => shelf.get(name)?.bytes ?? null)).toEqual([60, 40, null]);
});
