/** The number at a place that is there, as rows, columns and kinds of people are: whoever asks has numbered them. */
export function numberAt(numbers: ArrayLike<number>, place: number): number {
  return numbers[place] as number;
}
