import { useFormatter, useTranslations } from 'next-intl';
import type { Participation } from '#core/round/participation.ts';

/** How far a group is: numbers, and a bar where it is known how many may answer. */
export function ParticipationBar({ participation }: { readonly participation: Participation }) {
  const t = useTranslations('rounds.participation');
  const format = useFormatter();
  if (participation.is === 'agreed') {
    return (
      <div>
        <Bar share={participation.state === 'submitted' ? 1 : 0} begun={0} />
        <p className="text-small text-ink-2">{t(`agreed.${participation.state}`)}</p>
      </div>
    );
  }
  const { submitted, begun, of } = participation;
  return (
    <div>
      {of === null ? null : <Bar share={submitted / of} begun={begun / of} />}
      <p className="text-small text-ink-2">
        {t('personal', { submitted, begun, of: of === null ? 'none' : format.number(of) })}
      </p>
    </div>
  );
}

/** The words beside it say the same. */
function Bar({ share, begun }: { readonly share: number; readonly begun: number }) {
  return (
    <div aria-hidden="true" className="mb-1 flex h-1.5 w-full overflow-hidden rounded-ruler bg-line">
      <span className="block bg-ink" style={{ width: `${100 * share}%` }} />
      <span className="block bg-edge" style={{ width: `${100 * begun}%` }} />
    </div>
  );
}
