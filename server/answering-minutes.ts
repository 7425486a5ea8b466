/** How long answering takes, in minutes: half a minute a question, a little more than people usually need. */
export function answeringMinutes(questions: number): number {
  return Math.ceil(questions / 2);
}
