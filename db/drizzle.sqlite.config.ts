import { defineConfig } from 'drizzle-kit';

delete process.env.DATABASE_URL; // the columns of the schema follow it
export default defineConfig({ dialect: 'sqlite', schema: './db/schema.ts', out: './db/migrations/sqlite' });
