import * as z from 'zod';
import { proxiesOf } from '../http/client-address.ts';
import { languageTags, localeOf } from '../languages.ts';
import { optional, variable } from './variable.ts';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

const portHint = 'is not a port. Use a whole number from 1 to 65535.';

/** Where the process is reached, and how it speaks. */
export const processVariables = {
  HOST: variable(
    '127.0.0.1',
    'The address to listen on. With another one, other machines can connect: [set it up](../../README.md#set-up) first.',
    z
      .string()
      .regex(/^[a-z0-9.:-]+$/i, 'is not an address. Use an IP address or a host name, such as 127.0.0.1 or 0.0.0.0.'),
  ),
  PORT: variable(
    '3000',
    'The port to listen on.',
    z
      .string()
      .regex(/^\d{1,5}$/, portHint)
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65_535, portHint),
  ),
  BASE_URL: optional(
    'The address people type when a proxy stands in front, such as `https://maturity.example.org`.',
    z
      .url({ protocol: /^https?$/, error: 'is not a web address. Use something like https://maturity.example.org.' })
      .transform((text) => new URL(text))
      .refine(
        (url) => url.href === `${url.origin}/`,
        'has more than a scheme, a host and a port. Remove the path, the query and the user name.',
      ),
  ),
  TRUSTED_PROXIES: optional(
    'The proxies in front, as addresses or networks separated by commas, such as `10.0.0.0/8`. Who asks is believed of them alone; others are counted by the address of their connection.',
    z
      .string()
      .transform(proxiesOf)
      .refine(
        (list) => list !== null,
        'has something that is no address and no network. Use addresses such as 10.0.0.5 or networks such as 10.0.0.0/8, separated by commas.',
      ),
  ),
  LOCALE: variable(
    'en-GB',
    'How numbers and dates are written: a language tag such as `en-GB` or `en-US`. The interface speaks English so far; `en-XA` is for testing translations.',
    z
      .string()
      .transform(localeOf)
      .refine(
        (locale) => locale !== null,
        `is not a language that Phaseline has messages in. Use a tag that begins with ${languageTags.join(' or ')}, such as en-GB or en-US.`,
      ),
  ),
  LOG_LEVEL: variable(
    'info',
    `How much is written to the log: ${logLevels.map((level) => `\`${level}\``).join(', ')}. The log is JSON on standard error, without anything people wrote.`,
    z.enum(logLevels, { error: `is not a level. Use one of ${logLevels.join(', ')}.` }),
  ),
};
