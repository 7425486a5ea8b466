import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Notice } from '#components/ui/notice.tsx';

/** That there is a newer version, and the way to what moving to it would do. */
export function NewerNotice({ token, version }: { readonly token: string; readonly version: string }) {
  const t = useTranslations('versions.newer');
  return (
    <Notice
      title={t('title', { version })}
      actions={<ButtonLink href={`/a/${token}/upgrade`}>{t('action', { version })}</ButtonLink>}
    >
      {t('text')}
    </Notice>
  );
}
