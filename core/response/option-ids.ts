import type { Value } from './answer.ts';

/** Ids of the options or practices that were chosen; none where there are none to choose. */
export function optionIds(answer: Value): readonly string[] {
  switch (answer.kind) {
    case 'choice':
    case 'criterion':
      return [answer.option];
    case 'multi':
      return answer.options;
    case 'practices':
      return answer.done;
    case 'phase':
    case 'scale':
    case 'number':
    case 'text':
      return [];
  }
}
