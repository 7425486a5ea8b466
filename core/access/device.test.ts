import { expect, test } from 'vitest';
import { deviceOf, readDevice } from './device.ts';

const agents = {
  'chrome linux':
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
  'edge windows':
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
  'firefox mac': 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:140.0) Gecko/20100101 Firefox/140.0',
  'safari ios':
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
  'chrome android':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36',
  'other other': 'curl/8.0',
};

test.each(Object.entries(agents))('%s', (device, agent) => {
  expect(deviceOf(agent)).toBe(device);
  const [browser, system] = device.split(' ');
  expect(readDevice(device)).toEqual({ browser, system });
});

test('nothing said, or something else stored, is another device', () => {
  expect(deviceOf(null)).toBe('other other');
  expect(readDevice('Firefox on Linux')).toEqual({ browser: 'other', system: 'other' });
});
