import Link from 'next/link';
import { useTranslations } from 'next-intl';

const places = ['audit', 'data', 'retention'] as const;

/** What there is to administer, each with a line about it. */
export function PlaceList() {
  const t = useTranslations('administration');
  return (
    <ul className="border-t border-line">
      {places.map((id) => (
        <li key={id} className="border-b border-line py-2.5">
          <Link
            href={`/administration/${id}`}
            prefetch={false}
            className="inline-flex min-h-9 items-center text-[1.0625rem] font-semibold text-ink"
          >
            {t(`${id}.title`)}
          </Link>
          <p className="max-w-[66ch] text-small text-ink-2">{t(`${id}.about`)}</p>
        </li>
      ))}
    </ul>
  );
}
