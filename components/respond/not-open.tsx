import { useTranslations } from 'next-intl';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { RoundPhase } from '#core/round/round.ts';

interface NotOpenProps {
  readonly phase: Exclude<RoundPhase, 'open'>;
  /** In words; `none` where it has no such time. */
  readonly opens: string;
  readonly closes: string;
}

/** In place of the button that begins: why nobody can, and when. */
export function NotOpen({ phase, opens, closes }: NotOpenProps) {
  const t = useTranslations('respond.start.not');
  return (
    <div className="mt-7">
      <EmptyState title={t(`${phase}.title`)} level={2}>
        {t(`${phase}.text`, { opens, closes })}
      </EmptyState>
    </div>
  );
}
