import type { Path } from '#core/questionnaire/issue.ts';

/**
 * A path as an author reads it: parts of lists by their id, else by their place, and a question without what is around
 * it, since its id is unique. Such as `questions.design.weigth` or `phases[0].title`.
 */
export function pathLabel(data: unknown, path: Path): string {
  let label = '';
  let value = data;
  for (const [index, segment] of path.entries()) {
    value = childOf(value, segment);
    if (typeof segment === 'string') {
      label = label === '' ? segment : `${label}.${segment}`;
      continue;
    }
    const id = childOf(value, 'id');
    const name = typeof id === 'string' && id !== '' ? id : undefined;
    if (path[index - 1] === 'questions' && name !== undefined) label = 'questions';
    label += name === undefined ? `[${segment}]` : `.${name}`;
  }
  return label;
}

function childOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
