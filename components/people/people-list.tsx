import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { MailNote } from '#components/ui/mail-note.tsx';
import type { PersonState } from '#core/access/person-state.ts';
import type { WorkspaceRole } from '#core/access/viewer.ts';
import type { MailState } from '#core/mail/mail-state.ts';

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly role: WorkspaceRole;
  readonly state: PersonState;
  /** Of the mail that invited them. */
  readonly mail: MailState | null;
}

/** A row for each person; on a phone their facts stand below the name. */
export function PeopleList({ people }: { readonly people: readonly PersonRow[] }) {
  const t = useTranslations('people');
  return (
    <ul className="border-t border-line">
      {people.map(({ id, name, address, role, state, mail }) => (
        <li
          key={id}
          className="grid gap-x-6 border-b border-line py-1.5 sm:grid-cols-[minmax(0,1fr)_10rem_9rem] sm:items-center"
        >
          <div className="min-w-0">
            <Link
              href={`/people/${id}`}
              prefetch={false}
              className="inline-flex min-h-9 max-w-full items-center font-semibold break-words text-ink"
            >
              {name}
            </Link>
            <p className="text-small break-words text-ink-3">{address}</p>
            {mail ? (
              <p className="text-small text-ink-2">
                <MailNote what="invitation" state={mail} timeZone={null} />
              </p>
            ) : null}
          </div>
          <p className="text-small text-ink-2">{t(`role.${role}.short`)}</p>
          <p className={`text-small ${state === 'joined' ? 'text-ink-2' : 'font-semibold text-ink'}`}>
            {t(`state.${state}`)}
          </p>
        </li>
      ))}
    </ul>
  );
}
