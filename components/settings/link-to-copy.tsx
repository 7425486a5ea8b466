import { useTranslations } from 'next-intl';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { QrDrawing } from '#components/ui/qr-drawing.tsx';
import { Unfold } from '#components/ui/unfold.tsx';
import { Setting } from './setting.tsx';

interface LinkToCopyProps {
  readonly address: string;
  /** The same for a camera. */
  readonly code: { readonly size: number; readonly path: string };
  readonly title?: string;
  readonly text?: string;
}

/** The link, as text, to copy, and as a code that another device scans. */
export function LinkToCopy({ address, code, title, text }: LinkToCopyProps) {
  const t = useTranslations('settings.link');
  return (
    <Setting id="link" title={title ?? t('title')}>
      <p className="max-w-[66ch]">{text ?? t('text')}</p>
      <p className="control mt-3 max-w-[46rem] font-semibold break-all select-all">{address}</p>
      <div className="mt-3">
        <CopyButton text={address} label={t('copy')} done={t('copied')} refused={t('refused')} />
      </div>
      {/* Folded, so that nobody else takes it from the screen by chance. */}
      <Unfold summary={t('code')} className="mt-3">
        <p className="mb-3 max-w-[66ch] text-small text-ink-2">{t('codeText')}</p>
        <QrDrawing size={code.size} path={code.path} label={t('codeLabel')} />
      </Unfold>
    </Setting>
  );
}
