import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button-link.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Confirmed } from './confirmed.tsx';

interface AfterwardsProps {
  readonly round: string;
  readonly published: boolean;
  /** Did people answer by name? */
  readonly named: boolean;
  readonly publish: FormAction;
}

/** What there is to do with a round that is over: read, publish, share. */
export function Afterwards({ round, published, named, publish }: AfterwardsProps) {
  const t = useTranslations('rounds.after');
  return (
    <div className="mt-6 grid gap-5">
      <div className="flex flex-wrap gap-3">
        <ButtonLink href={`/rounds/${round}/results`} kind="primary">
          {t('results')}
        </ButtonLink>
        {named ? <ButtonLink href={`/rounds/${round}/answers`}>{t('byName')}</ButtonLink> : null}
        <ButtonLink href={`/rounds/${round}/share`}>{t('share')}</ButtonLink>
      </div>
      {published ? null : (
        <div>
          <p className="mb-3 max-w-[66ch] text-ink-2">{t('publishText')}</p>
          <Confirmed
            words={{
              ask: t('publishAsk'),
              cancel: t('publishCancel'),
              sure: t('publishSure'),
              action: t('publishAction'),
            }}
            action={publish}
          >
            <input type="hidden" name="round" value={round} />
          </Confirmed>
        </div>
      )}
    </div>
  );
}
