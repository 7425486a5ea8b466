// What Next itself costs: the bare page behind node:http, as server.ts has the app's pages, and nothing else.
import { createServer } from 'node:http';
import path from 'node:path';
import next from 'next';

const server = createServer();
const pages = next({ dev: false, dir: path.join(import.meta.dirname, 'bare-next'), httpServer: createServer() });
await pages.prepare();
const handle = pages.getRequestHandler();
server.on('request', (request, response) => void handle(request, response));
server.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
