import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';

interface TakeBackProps {
  readonly round: string;
  readonly group: string;
  readonly id: string;
  readonly name: string;
  readonly renew: 'yes' | 'no';
  readonly action: FormAction;
}

/** Ends the link of a person; `renew` makes them another one. */
export function TakeBack({ round, group, id, name, renew, action }: TakeBackProps) {
  const t = useTranslations('rounds.people');
  return (
    <ActionForm action={action}>
      <input type="hidden" name="round" value={round} />
      <input type="hidden" name="link" value={id} />
      <input type="hidden" name="renew" value={renew} />
      <input type="hidden" name="back" value={group} />
      <Button size="small" kind={renew === 'yes' ? 'plain' : 'quiet'}>
        {t(renew === 'yes' ? 'renew' : 'revoke')}
        <span className="sr-only">: {name}</span>
      </Button>
    </ActionForm>
  );
}
