import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import type { Withheld } from '#core/privacy/release.ts';
import type { AnonymityMode } from '#core/round/round.ts';

interface Falling {
  readonly group: { readonly id: string; readonly name: string };
  readonly people: number;
  readonly because: Withheld;
  readonly merge: { readonly unit: string; readonly names: readonly string[]; readonly people: number } | null;
  readonly agree: boolean;
  readonly lowerK: number | null;
}

interface FallingListProps {
  readonly round: {
    readonly id: string;
    readonly changes: number;
    readonly mode: AnonymityMode;
    readonly k: number;
  };
  readonly falling: readonly Falling[];
  readonly action: FormAction;
}

/** Groups that there will be no figures about, and what can be done: merge, agree, or a lower number. */
export function FallingList({ round, falling, action }: FallingListProps) {
  const t = useTranslations('rounds.opening.small');
  const format = useFormatter();
  if (falling.length === 0) return <p>{t(round.mode === 'named' ? 'named' : 'none')}</p>;
  const lower = [...new Set(falling.flatMap(({ lowerK }) => lowerK ?? []))].sort((a, b) => b - a);
  const shownFrom = (k: number) => falling.filter(({ lowerK }) => lowerK !== null && lowerK >= k).length;
  const offer = (is: string, to: string, words: ReactNode) => (
    <ActionForm key={`${is} ${to}`} action={action}>
      <input type="hidden" name="round" value={round.id} />
      <input type="hidden" name="changes" value={round.changes} />
      <input type="hidden" name="is" value={is} />
      <input type="hidden" name="to" value={to} />
      <Button size="small">{words}</Button>
    </ActionForm>
  );
  return (
    <>
      <p className="mb-4 max-w-[66ch]">{t('text', { k: round.k })}</p>
      <ul className="border-t border-line">
        {falling.map(({ group, people, because, merge, agree }) => (
          <li
            key={group.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-2.5"
          >
            <div>
              <p className="font-semibold">{group.name}</p>
              <p className="text-small text-ink-2">{t(because, { people })}</p>
            </div>
            <div className="flex flex-wrap gap-2">
              {merge ? offer('merge', group.id, t('merge', { ...merge, names: format.list(merge.names) })) : null}
              {agree
                ? offer(
                    'agree',
                    group.id,
                    <>
                      {t('agree')}
                      <span className="sr-only">: {group.name}</span>
                    </>,
                  )
                : null}
            </div>
          </li>
        ))}
      </ul>
      {lower.length > 0 ? (
        <div className="mt-5">
          <h3>{t('lowerTitle')}</h3>
          <p className="mb-2 text-small text-ink-2">{t('lowerText')}</p>
          <div className="flex flex-wrap gap-2">
            {lower.map((k) => offer('lower', String(k), t('lower', { k, groups: shownFrom(k) })))}
          </div>
        </div>
      ) : null}
    </>
  );
}
