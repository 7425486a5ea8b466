import { useTranslations } from 'next-intl';

/** What is said beside a link that was just made. */
export function useLinkWords(kind: 'invitation' | 'reset') {
  const t = useTranslations('people.link');
  return {
    title: t(`${kind}.title`),
    text: t(`${kind}.text`),
    mailed: t(`${kind}.mailed`),
    copy: t('copy'),
    copied: t('copied'),
    refused: t('refused'),
  };
}
