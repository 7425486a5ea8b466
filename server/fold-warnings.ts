import type { Fault } from '#core/questionnaire/fault.ts';

/** Every error, and of a file's warnings the first: a large model can have hundreds, which `phaseline validate` names. */
export function foldWarnings(
  faults: readonly Fault[],
  most: number,
): { readonly told: readonly Fault[]; readonly more: readonly { readonly file: string; readonly more: number }[] } {
  const warnings = new Map<string, number>();
  const told = faults.filter(({ file, severity }) => {
    if (severity === 'error') return true;
    const nth = (warnings.get(file) ?? 0) + 1;
    warnings.set(file, nth);
    return nth <= most;
  });
  const more = [...warnings].filter(([, count]) => count > most).map(([file, count]) => ({ file, more: count - most }));
  return { told, more };
}
