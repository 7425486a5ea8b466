import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import type { VersionCard } from '#core/questionnaire/version-card.ts';

interface ChooseVersionsProps {
  readonly versions: readonly VersionCard[];
  readonly from: VersionCard;
  readonly to: VersionCard;
}

/** Which two are compared: a form that only reads, so its address can be kept. */
export function ChooseVersions({ versions, from, to }: ChooseVersionsProps) {
  const t = useTranslations('versions');
  const choice = (name: 'from' | 'to', chosen: VersionCard) => (
    <div className="min-w-0 flex-1 basis-40 sm:max-w-64">
      <label htmlFor={`version-${name}`} className="block text-small font-semibold">
        {t(`choose.${name}`)}
      </label>
      <select id={`version-${name}`} name={name} defaultValue={chosen.key} className="control mt-1.5">
        {versions.map(({ key, version, status }) => (
          <option key={key} value={key}>
            {t(status === 'published' ? 'version' : `choose.${status}`, { version })}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <form method="get" className="mb-7 flex flex-wrap items-end gap-4 print:hidden">
      {choice('from', from)}
      {choice('to', to)}
      <Button>{t('choose.action')}</Button>
    </form>
  );
}
