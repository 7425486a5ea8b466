import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { buttonClass } from '#components/ui/button-class.ts';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';

interface PersonSwitchProps {
  readonly person: string;
  readonly name: string;
  readonly disabled: boolean;
  readonly actions: { readonly disable: FormAction; readonly enable: FormAction };
}

/** Keeps somebody out, asking once, and lets them in again. */
export function PersonSwitch({ person, name, disabled, actions }: PersonSwitchProps) {
  const t = useTranslations(disabled ? 'people.enable' : 'people.disable');
  const form = (
    <ActionForm action={disabled ? actions.enable : actions.disable} className="mt-3">
      <input type="hidden" name="person" value={person} />
      <Button kind={disabled ? 'plain' : 'alert'}>{t('action')}</Button>
    </ActionForm>
  );
  return (
    <Section id="switch" title={t('title')}>
      <p className="max-w-[66ch]">{t('text')}</p>
      {disabled ? form : <Sure name={name}>{form}</Sure>}
    </Section>
  );
}

/** The question opens without script. */
function Sure({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const t = useTranslations('people.disable');
  return (
    <details className="group mt-3">
      <summary className={`${buttonClass({})} list-none [&::-webkit-details-marker]:hidden`}>
        <span className="group-open:hidden">{t('ask')}</span>
        <span className="hidden group-open:inline">{t('cancel')}</span>
      </summary>
      <div className="mt-3 max-w-[46rem] border-l-4 border-alert bg-alert-bg px-4 py-3">
        <p className="font-semibold">{t('sure', { name })}</p>
        {children}
      </div>
    </details>
  );
}
