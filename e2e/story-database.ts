import path from 'node:path';
import Database from 'better-sqlite3';
import { asking, newDatabase } from '../db/postgres-database.fixture.ts';

/** Where an app of a story keeps its data. */
export interface StoryDatabase {
  readonly environment: Readonly<Record<string, string>>;
  /** Runs statements beside the app. */
  readonly execute: (sql: string) => Promise<void>;
}

/** The SQLite file that the app makes in its data folder; or a new database on a server. */
export async function storyDatabase(dataFolder: string, server: string | null): Promise<StoryDatabase> {
  if (server === null) {
    return {
      environment: { DATABASE_URL: '' },
      async execute(sql) {
        const database = new Database(path.join(dataFolder, 'phaseline.db'));
        database.exec(sql);
        database.close();
      },
    };
  }
  const url = await newDatabase(server);
  return {
    environment: { DATABASE_URL: url },
    execute: async (sql) => void (await asking(url, (client) => client.query(sql))),
  };
}
