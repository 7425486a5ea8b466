import { useTranslations } from 'next-intl';
import { buttonClass } from '#components/ui/button-class.ts';
import { menuEntryClass } from '#components/ui/menu-class.ts';
import { Popover } from '#components/ui/popover.tsx';

/** By the last part of their address, in the order of the list. */
const formats = {
  pptx: 'report.pptx',
  xlsx: 'report.xlsx',
  plan: 'plan.csv',
  jira: 'jira.csv',
  github: 'github-issues.sh',
  json: 'report.json',
} as const;

/** Files for other programs, in a list that opens without script. */
export function OtherFormats({ token }: { readonly token: string }) {
  const t = useTranslations('exports');
  return (
    <Popover id="other-formats" trigger={t('other')} triggerClass={`${buttonClass()} cursor-pointer`} fromStart>
      <ul aria-label={t('other')}>
        {Object.entries(formats).map(([name, file]) => (
          <li key={name}>
            <a href={`/api/assessments/${token}/${file}`} download className={menuEntryClass}>
              <span className="py-2">
                <span className="block font-semibold">{t(`files.${name as keyof typeof formats}.name`)}</span>
                <span className="block text-small text-ink-3">{t(`files.${name as keyof typeof formats}.note`)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
