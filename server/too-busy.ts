import { StorageError } from '#db/storage-error.ts';

/** For a change that others were faster with, time after time: to be tried again later, like any busy database. */
export function tooBusy(): never {
  throw new StorageError({ kind: 'busy' }, undefined);
}
