import type { Status } from './status.ts';

/** A version as a list shows it. */
export interface VersionCard {
  /** Names it in addresses: the content hash, or the id of a draft. */
  readonly key: string;
  /** The author's label. */
  readonly version: string;
  readonly status: Status;
  /** When it was published here, retired, or last changed as a draft. */
  readonly at: Date;
  /** How many assessments have it now. */
  readonly assessments: number;
  /** New assessments are started with it. */
  readonly current: boolean;
}
