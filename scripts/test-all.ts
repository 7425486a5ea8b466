import { test } from './test.ts';

/** `npm run test:all`: what has to pass before a change lands. */
export const run = (say: (sentence: string) => void): Promise<void> => test(say, true);
