import { existsSync } from 'node:fs';
import { aptInstall, mayInstall } from './apt-install.ts';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const found = (): string | undefined => [process.env.CHROMIUM_PATH ?? '', ...usual].find((path) => existsSync(path));

/** The path of a Chromium for the end-to-end tests. Installs Debian's where that is possible; null, with a reason said, where not. */
export function findChromium(say: (sentence: string) => void): string | null {
  const present = found();
  if (present) return present;
  if (!mayInstall) {
    say(
      'The end-to-end tests need Chromium and there is none. Install it (on Debian and Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH to one.',
    );
    return null;
  }
  say('The end-to-end tests need a browser and there is none: installing Debian’s chromium with apt-get');
  if (!aptInstall('chromium', 'fonts-liberation')) {
    say('apt-get could not install chromium: its message is above. Install it by hand or set CHROMIUM_PATH.');
    return null;
  }
  return found() ?? null;
}
