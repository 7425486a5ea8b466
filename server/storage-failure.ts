import { StorageError } from '#db/storage-error.ts';

/**
 * Why the database could not do it; null when the error is something else. `busy`: later it may work; `disk`: nothing
 * can be stored now; `lost`: it may have happened, repeat with the same key; `broken`: a mistake of ours.
 */
export function storageFailure(error: unknown): 'busy' | 'disk' | 'lost' | 'broken' | null {
  if (!StorageError.is(error)) return null;
  const { kind } = error.failure;
  return kind === 'unique' || kind === 'reference' ? 'broken' : kind;
}
