import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import type { Participation } from '#core/round/participation.ts';
import { ParticipationBar } from './participation-bar.tsx';

export interface GroupLinksRow {
  /** Null: executives without a team. */
  readonly group: string | null;
  readonly name: string;
  readonly agreed: boolean;
  readonly participation: Participation;
  /** Links that many use. */
  readonly links: readonly { readonly id: string; readonly address: string }[];
}

interface GroupLinksProps {
  readonly round: string;
  readonly rows: readonly GroupLinksRow[];
  /** To make a link for a group; null: none are handed out, participation only. */
  readonly addLink: FormAction | null;
}

/** Each group: how far it is, its link to copy, and the way to its code and its personal links. */
export function GroupLinks({ round, rows, addLink }: GroupLinksProps) {
  const t = useTranslations('rounds.links');
  return (
    <ul className="border-t border-line">
      {rows.map(({ group, name, agreed, participation, links }) => (
        <li
          key={group}
          className="grid gap-x-8 gap-y-2 border-b border-line py-3 md:grid-cols-[minmax(0,1fr)_minmax(0,16rem)_minmax(0,27rem)] md:items-center"
        >
          <p className="font-semibold">{name}</p>
          <ParticipationBar participation={participation} />
          {addLink ? (
            <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-small md:justify-end">
              {links.length === 0 ? (
                <ActionForm action={addLink}>
                  <input type="hidden" name="round" value={round} />
                  <input type="hidden" name="group" value={group ?? 'none'} />
                  <Button size="small">
                    {t('make')}
                    <span className="sr-only">: {name}</span>
                  </Button>
                </ActionForm>
              ) : null}
              {links.map(({ id, address }) => (
                <span key={id} className="flex flex-wrap items-center gap-x-4">
                  <CopyButton text={address} label={t('copy')} done={t('copied')} refused={t('notCopied')} />
                  <Link
                    href={`/rounds/${round}/links/${id}`}
                    prefetch={false}
                    className="inline-flex min-h-11 items-center"
                  >
                    {t('sheet')}
                    <span className="sr-only">: {name}</span>
                  </Link>
                </span>
              ))}
              {agreed ? null : (
                <Link
                  href={`/rounds/${round}/people/${group ?? 'none'}`}
                  prefetch={false}
                  className="inline-flex min-h-11 items-center"
                >
                  {t('personal')}
                  <span className="sr-only">: {name}</span>
                </Link>
              )}
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
