import { createFormatter, createTranslator, type Formats } from 'use-intl/core';
import { messagesIn } from '#server/languages.ts';

/** Who calls an action, for what stands in for Next's request in tests. */
export const asking: { cookie: string; readonly headers: Record<string, string> } = {
  cookie: '',
  headers: {
    host: 'phaseline.test',
    'x-path': '/teams',
    'x-client-address': '198.51.100.1',
    referer: 'http://phaseline.test/help',
  },
};

/** What `next/headers` gives of it. What is kept in the browser goes nowhere. */
export const requestHeaders = {
  headers: async () => new Headers({ ...asking.headers, cookie: asking.cookie }),
  cookies: async () => ({
    toString: () => asking.cookie,
    get: (name: string) => {
      const [, value] =
        asking.cookie
          .split('; ')
          .map((one) => one.split('='))
          .find(([key]) => key === name) ?? [];
      return value === undefined ? undefined : { name, value };
    },
    set: () => undefined,
    delete: () => undefined,
  }),
};

/** The sentences of the app in English, for `next-intl/server`. */
export const sentences = {
  getTranslations: async (namespace: string) =>
    createTranslator({ locale: 'en', messages: messagesIn('en') as object, namespace: namespace as never }),
  getFormatter: async () => createFormatter({ locale: 'en', formats: {} as Formats }),
};
