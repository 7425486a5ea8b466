// Run as a process of its own: opens the database, which migrates it if need be, and closes it again.
import { openStore } from './open-store.ts';

const [kind, address = ''] = process.argv.slice(2);
const store = await openStore(kind === 'url' ? { url: address } : { file: address });
await store.close();
