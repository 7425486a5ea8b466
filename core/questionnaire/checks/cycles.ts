/**
 * The cycles of a graph, each as the ids in it, found from the first ids on. Depth first with a stack of its own: a
 * chain of a thousand is no reason to run out of call stack. An id that is not among `next` leads nowhere.
 */
export function cyclesIn(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const finished = new Set<string>();
  return [...next.keys()].flatMap((start) => cyclesFrom(start, next, finished));
}

function cyclesFrom(start: string, next: ReadonlyMap<string, readonly string[]>, finished: Set<string>): string[][] {
  const cycles: string[][] = [];
  const trail = [{ id: start, at: 0 }];
  const onTrail = new Map([[start, 0]]);
  for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
    const to = finished.has(top.id) ? undefined : next.get(top.id)?.[top.at];
    top.at += 1;
    if (to === undefined) {
      finished.add(top.id);
      onTrail.delete(top.id);
      trail.pop();
      continue;
    }
    const place = onTrail.get(to);
    if (place !== undefined) {
      cycles.push(trail.slice(place).map(({ id }) => id));
    } else if (next.has(to) && !finished.has(to)) {
      onTrail.set(to, trail.length);
      trail.push({ id: to, at: 0 });
    }
  }
  return cycles;
}

/** "`a` → `b` → `a`" */
export function cycleInWords(cycle: readonly string[]): string {
  return [...cycle, cycle[0]].map((id) => `\`${id}\``).join(' → ');
}
