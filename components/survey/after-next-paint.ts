/** Of a page that nobody looks at nothing is painted: then after this many ms. */
const patienceMs = 100;

/** Does the work once what has been changed can be seen; a little later where nothing is to be seen. */
export function afterNextPaint(work: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    work();
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, patienceMs);
}
