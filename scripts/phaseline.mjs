#!/usr/bin/env node
// The program `phaseline`: the launcher with the name of its command put in.
process.argv.splice(2, 0, 'phaseline');
await import('./launcher.mjs');
