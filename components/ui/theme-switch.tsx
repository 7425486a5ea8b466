import { useTranslations } from 'next-intl';
import { Icon } from './icon.tsx';

const themes = ['system', 'light', 'dark'] as const;

interface ThemeSwitchProps {
  readonly theme: (typeof themes)[number];
  readonly action: (form: FormData) => Promise<void>;
}

/** Three buttons of one form: works without script. */
export function ThemeSwitch({ theme, action }: ThemeSwitchProps) {
  const t = useTranslations('theme');
  return (
    <form action={action}>
      <fieldset className="flex items-center gap-3">
        <legend className="sr-only">{t('title')}</legend>
        <div className="flex overflow-hidden rounded-control border border-edge">
          {themes.map((each) => (
            <button
              key={each}
              type="submit"
              name="theme"
              value={each}
              aria-pressed={each === theme}
              className="flex min-h-11 items-center gap-2 bg-surface px-3.5 text-small font-semibold text-ink-2 -outline-offset-3 hover:bg-sunken aria-pressed:bg-ink aria-pressed:text-surface"
            >
              <Icon name={each} />
              {t(each)}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}
