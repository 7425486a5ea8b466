import { useTranslations } from 'next-intl';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { Setting } from './setting.tsx';

/** The link, as text and to copy. */
export function LinkToCopy({ address, text }: { readonly address: string; readonly text?: string }) {
  const t = useTranslations('settings.link');
  return (
    <Setting id="link" title={t('title')}>
      <p className="max-w-[66ch]">{text ?? t('text')}</p>
      <p className="control mt-3 max-w-[46rem] font-semibold break-all select-all">{address}</p>
      <div className="mt-3">
        <CopyButton text={address} label={t('copy')} done={t('copied')} refused={t('refused')} />
      </div>
    </Setting>
  );
}
