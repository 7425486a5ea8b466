import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import type { Member } from '#core/groups/group.ts';

interface MemberListProps {
  readonly group: string;
  readonly members: readonly Member[];
  /** Null for those who only look. */
  readonly actions: { readonly put: FormAction; readonly takeOut: FormAction } | null;
}

/** Who is in a group, and what can be done about it beside each. */
export function MemberList({ group, members, actions }: MemberListProps) {
  const t = useTranslations('teams.members');
  if (members.length === 0) {
    return <EmptyState title={t('none.title')}>{t(actions ? 'none.text' : 'none.look')}</EmptyState>;
  }
  return (
    <ul className="border-t border-line">
      {members.map(({ personId, name, address, role, state }) => {
        const other = role === 'lead' ? 'member' : 'lead';
        return (
          <li
            key={personId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-2.5"
          >
            <div className="min-w-0">
              <p className="font-semibold">
                {name} <span className="font-normal text-ink-2">· {t(`role.${role}`)}</span>
              </p>
              <p className="text-small text-ink-3">
                {address}
                {state === 'joined' ? '' : ` · ${t(`state.${state}`)}`}
              </p>
            </div>
            {actions ? (
              <div className="flex flex-wrap gap-2">
                <ActionForm action={actions.put}>
                  <input type="hidden" name="group" value={group} />
                  <input type="hidden" name="person" value={personId} />
                  <input type="hidden" name="role" value={other} />
                  <Button size="small">
                    {t(`make.${other}`)}
                    <span className="sr-only">: {name}</span>
                  </Button>
                </ActionForm>
                <ActionForm action={actions.takeOut}>
                  <input type="hidden" name="group" value={group} />
                  <input type="hidden" name="person" value={personId} />
                  <Button size="small" kind="quiet">
                    {t('takeOut')}
                    <span className="sr-only">: {name}</span>
                  </Button>
                </ActionForm>
              </div>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
