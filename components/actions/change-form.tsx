import type { ReactNode } from 'react';
import { ActionForm } from '#components/ui/action-form.tsx';
import type { ListedAction } from '#core/action/listed-action.ts';
import type { ActionsView } from './actions-view.ts';

interface ChangeFormProps {
  readonly view: ActionsView;
  readonly action: ListedAction;
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A form that changes one action, from the version that is shown. */
export function ChangeForm({ view, action: { id, version }, label, className = '', children }: ChangeFormProps) {
  return (
    <ActionForm action={view.change} label={label} className={className}>
      <input type="hidden" name="token" value={view.token} />
      <input type="hidden" name="key" value={view.newKey()} />
      <input type="hidden" name="view" value={view.view} />
      <input type="hidden" name="action" value={id} />
      <input type="hidden" name="seen" value={version} />
      {children}
    </ActionForm>
  );
}
