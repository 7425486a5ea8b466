// Run as a program of its own beside an app, on its data folder: fills it with a workspace and prints what there is as
// JSON. In a program of its own because the database chooses the columns.

import { makeLog } from '#server/log.ts';
import { openProcess } from '#server/open-process.ts';
import { readSettings } from '#server/settings.ts';
import { fillWorkspace } from './fill-workspace.ts';

const read = readSettings({ ...process.env, LOG_LEVEL: 'silent' });
if (read.is === 'faulty') throw new Error('the settings of the story are wrong');
const opening = await openProcess(read.settings, makeLog(read.settings));
if (opening.is !== 'open') throw new Error(`the database could not be opened: ${opening.is}`);
// Words of what people wrote, in letters that none of our own words has.
const workspace = await fillWorkspace(process.argv[2] ?? 'Orders');
await opening.close();
console.log(JSON.stringify(workspace));
