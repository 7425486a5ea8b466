import { useFormatter, useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';
import type { Device } from '#core/access/device.ts';

interface Session {
  readonly id: string;
  readonly device: Device;
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly isThis: boolean;
}

interface SessionListProps {
  /** The last used first. */
  readonly sessions: readonly Session[];
  readonly actions: { readonly endOne: FormAction; readonly endOthers: FormAction };
}

/** Where one has signed in; each can be ended, all others at once. */
export function SessionList({ sessions, actions }: SessionListProps) {
  const t = useTranslations('profile.sessions');
  const format = useFormatter();
  return (
    <Section id="sessions" title={t('title')} aside={t('count', { count: sessions.length })}>
      <p className="max-w-[66ch]">{t('text')}</p>
      <ul className="mt-4 border-t border-line">
        {sessions.map(({ id, device, createdAt, seenAt, isThis }) => {
          const name = t('device', {
            browser: t(`browser.${device.browser}`),
            system: t(`system.${device.system}`),
          });
          return (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-2.5"
            >
              <div className="min-w-0">
                <p className="font-semibold">{name}</p>
                <p className="text-small text-ink-2">
                  {isThis
                    ? t('this', { since: format.dateTime(createdAt, 'moment') })
                    : t('seen', {
                        since: format.dateTime(createdAt, 'moment'),
                        seen: format.dateTime(seenAt, 'moment'),
                      })}
                </p>
              </div>
              {isThis ? null : (
                <ActionForm action={actions.endOne}>
                  <input type="hidden" name="session" value={id} />
                  <Button size="small">
                    {t('end')}
                    <span className="sr-only">: {name}</span>
                  </Button>
                </ActionForm>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 ? (
        <ActionForm action={actions.endOthers} className="mt-4">
          <Button>{t('endOthers')}</Button>
        </ActionForm>
      ) : null}
    </Section>
  );
}
