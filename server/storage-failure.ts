import { readFailureOf } from '#db/failure.ts';
import { StorageError } from '#db/storage-error.ts';

/**
 * Why the database could not do it; null when the error is something else. `busy`: later it may work; `disk`: nothing
 * can be stored now; `lost`: it may have happened, repeat with the same key; `broken`: a mistake of ours.
 */
export function storageFailure(error: unknown): 'busy' | 'disk' | 'lost' | 'broken' | null {
  const failure = StorageError.is(error) ? error.failure : readFailureOf(error);
  if (!failure) return null;
  const { kind } = failure;
  return kind === 'unique' || kind === 'reference' ? 'broken' : kind;
}
