import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Said } from '#components/ui/said.tsx';
import { Section } from '#components/ui/section.tsx';
import { ActionInputs } from './action-inputs.tsx';
import type { ActionsView } from './actions-view.ts';

interface MakeFormProps {
  readonly view: ActionsView;
  /** Key and title of the item of the plan. */
  readonly step: string;
  readonly title: string;
  readonly make: FormAction;
}

const nothingYet = { status: 'planned', owner: '', due: '', evidence: '', notes: '' } as const;

/** Who takes a step of the plan on, and until when. */
export function MakeForm({ view, step, title, make }: MakeFormProps) {
  const t = useTranslations('actions.form');
  return (
    <Section id="make" title={t('title')} className="print:hidden">
      <p className="mb-4 max-w-[66ch] font-semibold">
        <Said langOf={view.langOf}>{title}</Said>
      </p>
      <ActionForm action={make} label={t('title')} className="max-w-[66ch]">
        <input type="hidden" name="token" value={view.token} />
        <input type="hidden" name="key" value={view.newKey()} />
        <input type="hidden" name="view" value={view.view} />
        <input type="hidden" name="step" value={step} />
        <ActionInputs id="make" values={nothingYet} me={view.me} />
        <Button kind="primary" className="mt-4">
          {t('save')}
        </Button>
      </ActionForm>
    </Section>
  );
}
