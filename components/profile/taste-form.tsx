import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { ActionSelect } from '#components/ui/action-select.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';
import { ownName } from '#core/text/languages.ts';

interface TasteFormProps {
  /** Tags of the languages that questionnaires can be read in. */
  readonly languages: readonly string[];
  readonly language: string | null;
  readonly theme: string;
  readonly action: FormAction;
}

/** What is kept with the account, for every device that one signs in on. */
export function TasteForm({ languages, language, theme, action }: TasteFormProps) {
  const t = useTranslations('profile.taste');
  const choices = languages.map((tag) => ({ value: tag, label: ownName(tag) }));
  const themes = (['system', 'light', 'dark'] as const).map((each) => ({ value: each, label: t(`themes.${each}`) }));
  return (
    <Section id="taste" title={t('title')}>
      <p className="max-w-[66ch]">{t('text')}</p>
      <ActionForm action={action} className="mt-3 grid gap-4 *:max-w-[34rem]">
        <ActionSelect
          id="language"
          name="language"
          label={t('language')}
          defaultValue={language ?? ''}
          choices={[{ value: '', label: t('anyLanguage') }, ...choices]}
        />
        <ActionSelect id="theme" name="theme" label={t('theme')} defaultValue={theme} choices={themes} />
        <div>
          <Button>{t('action')}</Button>
        </div>
      </ActionForm>
    </Section>
  );
}
