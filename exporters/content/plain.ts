/** For sentences that mark words up for the page: the words alone. */
export const plain = {
  b: (words: string): string => words,
  term: (words: string): string => words,
};
