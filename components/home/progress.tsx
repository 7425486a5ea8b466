import { useTranslations } from 'next-intl';

/** How much is answered, in words and as a bar. */
export function Progress({ answered, asked }: { readonly answered: number; readonly asked: number }) {
  const t = useTranslations('home.row');
  const share = asked === 0 ? 0 : answered / asked;
  return (
    <div>
      <p className="text-small">{t('progress', { answered, asked })}</p>
      <div className="mt-1.5 h-1.5 border border-edge bg-surface" aria-hidden>
        <div className="h-full bg-ink" style={{ width: `${share * 100}%` }} />
      </div>
      {share === 1 ? <p className="mt-1 text-small text-ink-2">{t('ready')}</p> : null}
    </div>
  );
}
