// Run by killed-runner.fixture.ts as a process of its own: begins a job and never comes to its end.
import { writeSync } from 'node:fs';
import { openStore, type Place } from '#db/open-store.ts';
import { makeLog } from '../log.ts';
import { register } from '../registry.ts';
import { readSettings } from '../settings.ts';
import { jobLimits, runJobs } from './run-jobs.ts';

const [place = '', lease = ''] = process.argv.slice(2);
const read = readSettings({ LOG_LEVEL: 'silent' });
if (read.is === 'faulty') throw new Error('the settings of the test are wrong');
const { settings } = read;
register({ store: await openStore(JSON.parse(place) as Place), settings, log: makeLog(settings) });
const note = () => {
  writeSync(1, 'begun');
  return new Promise<void>(() => setInterval(() => {}, 1000));
};
await runJobs({ note }, { ...jobLimits, lease: Number(lease) });
