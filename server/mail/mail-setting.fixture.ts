import { Writable } from 'node:stream';
import { makeLog } from '../log.ts';
import { register, registry } from '../registry.ts';
import { readSettings } from '../settings.ts';

/** Mail is set up from now on, at this port. Returns what has been logged. */
export function setUpMail(port: number, env: Readonly<Record<string, string>> = {}): () => string {
  const { dataFolder } = registry().settings;
  const read = readSettings({
    ...{ DATA_FOLDER: dataFolder, BASE_URL: 'https://maturity.example.org', MAIL_FROM: 'phaseline@example.org' },
    ...{ SMTP_URL: `smtp://127.0.0.1:${port}`, LOG_LEVEL: 'debug' },
    ...env,
  });
  if (read.is === 'faulty') throw new Error(read.faults[0]?.sentence);
  let logged = '';
  const to = new Writable({
    write(chunk, _, done) {
      logged += chunk;
      done();
    },
  });
  register({ ...registry(), settings: read.settings, log: makeLog(read.settings, to) });
  return () => logged;
}
