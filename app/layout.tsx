import './globals.css';
import type { Metadata, Viewport } from 'next';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FailureWords } from '#components/ui/failure-words.tsx';
import { readTheme } from './theme.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common');
  return {
    title: { default: t('product'), template: `%s · ${t('product')}` },
    description: t('description'),
    referrer: 'same-origin',
    robots: { index: false, follow: false },
    formatDetection: { telephone: false },
  };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#151a20' },
  ],
};

/** The bare document. Pages put on `Frame`; the answering pages bring a bar of their own. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const theme = await readTheme();
  const t = await getTranslations('common');
  return (
    <html lang={await getLocale()} {...(theme === 'system' ? {} : { 'data-theme': theme })}>
      <body>
        <a
          href="#main"
          className="absolute -top-20 left-4 z-50 rounded-control bg-ink px-4 py-3 font-semibold text-surface focus:top-2"
        >
          {t('skip')}
        </a>
        <FailureWords words={(await getMessages()).failure}>{children}</FailureWords>
      </body>
    </html>
  );
}
