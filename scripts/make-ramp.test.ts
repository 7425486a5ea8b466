import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rampCss, rampFile } from './make-ramp.ts';

it('app/ramp.css is what the script makes', () => {
  expect(readFileSync(rampFile, 'utf8')).toBe(rampCss());
});
