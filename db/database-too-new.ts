const mark = Symbol.for('phaseline.database-too-new');

/** The database was migrated by a later version of Phaseline. Nothing was touched. */
export class DatabaseTooNew extends Error {
  override readonly name = 'DatabaseTooNew';
  /** The file, or the name of the database on its server. */
  readonly database: string;

  constructor(database: string) {
    super(`${database} was last used by a newer version of Phaseline`);
    this.database = database;
    Object.defineProperty(this, mark, { value: true });
  }

  static is(error: unknown): error is DatabaseTooNew {
    return error instanceof Error && mark in error;
  }
}
