import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** `children`: the switches that belong to the browser, not to the page. */
export function SiteFooter({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('common');
  return (
    <footer className="print:hidden border-t border-line">
      <div className="wrap flex flex-wrap items-center justify-between gap-x-8 gap-y-4 py-5 text-small text-ink-3">
        <p className="max-w-[60ch]">{t('footer')}</p>
        {children}
      </div>
    </footer>
  );
}
