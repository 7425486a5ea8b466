import { defineConfig } from 'drizzle-kit';

process.env.DATABASE_URL = 'postgres://generate'; // the columns of the schema follow it; nobody connects
export default defineConfig({ dialect: 'postgresql', schema: './db/schema.ts', out: './db/migrations/postgres' });
