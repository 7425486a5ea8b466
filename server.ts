// The process: node:http in front, the API (Hono) and the pages (Next) behind it.
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { api } from '#api/api.ts';
import { consoleToLog } from '#server/console-to-log.ts';
import { dataFolderFault, writtenFolders } from '#server/data-folder.ts';
import { exitCodes } from '#server/exit-codes.ts';
import { claimPort } from '#server/http/claim-port.ts';
import { drain } from '#server/http/drain.ts';
import { isLoopback } from '#server/http/is-loopback.ts';
import { mostConnections, serverOptions } from '#server/http/limits.ts';
import { makeListener } from '#server/http/make-listener.ts';
import { siteOf } from '#server/http/site.ts';
import { keepWorking } from '#server/jobs/keep-working.ts';
import { keepHouse } from '#server/keep-house.ts';
import { makeLog } from '#server/log.ts';
import { mailKinds, mailLimits } from '#server/mail/mail-kinds.ts';
import { openProcess } from '#server/open-process.ts';
import { readPasswordFile } from '#server/password-file.ts';
import { readSettings } from '#server/settings.ts';
import { shownAddress } from '#server/shown-address.ts';
import { clientSecretFaults } from '#server/sign-in/elsewhere/client-secret.ts';
import { firstStart } from '#server/sign-in/first-start.ts';
import { shownPlace, whyNotStarted } from '#server/why-not-started.ts';

function stop(code: number, ...sentences: string[]): never {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

const read = readSettings(process.env);
if (read.is === 'faulty') {
  stop(exitCodes.settings, ...read.faults.map(({ sentence }) => sentence), 'Nothing was started.');
}
const { settings } = read;
const withoutSecret = clientSecretFaults(settings.signIn.providers);
if (withoutSecret.length > 0) stop(exitCodes.settings, ...withoutSecret, 'Nothing was started.');
const { host, port, dataFolder, development } = settings;
const log = makeLog(settings);
process.on('uncaughtException', (error) => {
  log.fatal({ err: error }, 'uncaught');
  log.flush();
  stop(1, `Phaseline stopped because of an error of its own (${error.name}). The log has the details.`);
});

// The port first: a second process must find it taken before it touches the database. Who connects meanwhile waits.
const ready = Promise.withResolvers<RequestListener>();
let listener: RequestListener = (request, response) => void ready.promise.then((answer) => answer(request, response));
const server = createServer(serverOptions, (request, response) => listener(request, response));
server.maxConnections = mostConnections;
const refused = await claimPort(server, port, host);
if (refused === 'EADDRINUSE') {
  stop(
    exitCodes.port,
    `Port ${port} on ${host} is taken. Stop the program that uses it, or set PORT to another number.`,
  );
}
if (refused) {
  stop(exitCodes.settings, `It is not possible to listen on ${host}, port ${port} (${refused}). Check HOST and PORT.`);
}

const passwordFile = settings.mail?.passwordFile ?? null;
const password = passwordFile === null ? null : readPasswordFile(passwordFile);
if (password && 'code' in password) {
  const sentence = `SMTP_PASSWORD_FILE, ${passwordFile}, cannot be read (${password.code}). Check its path and its rights.`;
  stop(exitCodes.settings, sentence, 'Nothing was started.');
}

for (const folder of writtenFolders(settings)) {
  const fault = dataFolderFault(folder);
  if (fault) {
    const remedy = 'Change its rights, or set DATA_FOLDER or DATABASE_FILE to another place.';
    stop(exitCodes.dataFolder, `The data folder ${fault}. ${remedy}`);
  }
}

const opened = await openProcess(settings, log);
if (opened.is !== 'open') {
  const { code, sentence } = whyNotStarted(opened, settings);
  stop(code, sentence);
}
const { actionKey, warnings, close } = opened;
const first = await firstStart(settings);
if (first.is === 'faulty') {
  await close();
  stop(exitCodes.settings, first.sentence, 'Nothing was started.');
}
Object.assign(process.env, {
  NODE_ENV: development ? 'development' : 'production',
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionKey,
  // No request leaves the machine.
  NEXT_TELEMETRY_DISABLED: '1',
});
// Under `node --watch` every child reports its imports to its parent: Next’s workers would to Next, which falls over it.
delete process.env.WATCH_REPORT_DEPENDENCIES;
if (!development) {
  // The settings as the build resolved them, which Next's own stand-alone servers start with. Otherwise it would compile
  // next.config.ts at every start, with a compiler of 40 MB.
  const built = join(import.meta.dirname, '.next/required-server-files.json');
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(JSON.parse(readFileSync(built, 'utf8')).config);
}
// Only now: what went wrong so far is told without loading it.
const { default: next } = await import('next');
// Next takes upgrades (only development has any) from the server it is given; in production from one that never listens.
const httpServer = development ? server : createServer();
const pages = next({ dev: development, hostname: host, port, dir: import.meta.dirname, httpServer });
await pages.prepare();

listener = makeListener({
  api,
  pages: pages.getRequestHandler(),
  site: siteOf(settings),
  trustedProxies: settings.trustedProxies,
  log,
  development,
});
ready.resolve(listener);
keepHouse();
const working = [keepWorking(), ...(settings.mail ? [keepWorking(mailKinds, mailLimits)] : [])];

for (const warning of warnings) console.warn(warning);
console.log(`Phaseline is ready: ${shownAddress(settings)}`);
console.log(`Data folder: ${dataFolder}`);
if ('url' in settings.database) console.log(`Database: ${shownPlace(settings.database)}`);
if (first.is === 'open') {
  // For the person at this machine only: it is not in the log.
  console.log(`Nobody has set this up yet. This link makes you its administrator, once, until the next start or for`);
  console.log(`24 hours: ${shownAddress(settings)}${first.path}`);
}
if (!isLoopback(host) && first.is === 'open') {
  console.warn(
    `Warning: HOST is ${host}, so other machines can connect, and nobody has to sign in until it is set up.`,
  );
}
if (!isLoopback(host) && settings.baseUrl?.protocol !== 'https:') {
  console.warn(`Warning: HOST is ${host} and BASE_URL is not https, so passwords and answers travel unencrypted.`);
}
if (!development) consoleToLog(log);

let ending = false;
async function end(): Promise<void> {
  if (ending) stop(1, 'Stopped at once.');
  ending = true;
  await drain(server, development ? 200 : 8_000);
  // A job that takes longer is done again by whoever starts next.
  await Promise.race([
    Promise.all(working.map(({ stop: finish }) => finish())),
    pause(development ? 0 : 4_000, undefined, { ref: false }),
  ]);
  await pages.close();
  await close();
  log.flush();
  process.exit(0);
}
process.on('SIGTERM', () => void end());
process.on('SIGINT', () => void end());
