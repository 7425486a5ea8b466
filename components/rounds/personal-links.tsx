import { useTranslations } from 'next-intl';
import { ActionArea } from '#components/ui/action-area.tsx';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import { CopyButton } from '#components/ui/copy-button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Section } from '#components/ui/section.tsx';

interface PersonalLinksProps {
  readonly round: string;
  /** `none`: those without a team. */
  readonly group: string;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly address: string;
    /** Null where it is not told. */
    readonly used: boolean | null;
    readonly link: string;
  }[];
  /** How many people are listed; null where nobody can be. */
  readonly listed: number | null;
  readonly actions: { readonly makePersonal: FormAction; readonly takeBack: FormAction } | null;
}

/** Who has a link of their own, and how others get one. */
export function PersonalLinks({ round, group, rows, listed, actions }: PersonalLinksProps) {
  const t = useTranslations('rounds');
  const ofGroup = (
    <>
      <input type="hidden" name="round" value={round} />
      <input type="hidden" name="group" value={group} />
    </>
  );
  return (
    <>
      {rows.length === 0 ? (
        <EmptyState title={t('people.none')} level={2}>
          {t('people.noneText')}
        </EmptyState>
      ) : (
        <ul className="border-t border-line">
          {rows.map(({ id, name, address, used, link }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-2.5"
            >
              <div className="min-w-0">
                <p className="font-semibold">{name}</p>
                <p className="text-small break-words text-ink-3">
                  {address}
                  {used === null ? '' : ` · ${t(used ? 'people.used' : 'people.unused')}`}
                </p>
              </div>
              {actions ? (
                <div className="flex flex-wrap items-center gap-2">
                  <CopyButton
                    text={link}
                    label={t('links.copy')}
                    done={t('links.copied')}
                    refused={t('links.notCopied')}
                  />
                  <TakeBack {...{ round, group, id, name }} renew="yes" action={actions.takeBack} />
                  {used === null ? null : (
                    <TakeBack {...{ round, group, id, name }} renew="no" action={actions.takeBack} />
                  )}
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {actions && listed !== null ? (
        <Section id="listed" title={t('people.listed')}>
          <p className="mb-3 max-w-[66ch] text-ink-2">{t('people.listedText', { people: listed })}</p>
          {listed > 0 ? (
            <ActionForm action={actions.makePersonal}>
              {ofGroup}
              <Button>{t('people.listedAction')}</Button>
            </ActionForm>
          ) : null}
        </Section>
      ) : null}
      {actions ? (
        <Section id="pasted" title={t('people.pasted')}>
          <ActionForm action={actions.makePersonal} className="grid max-w-[46rem] gap-3">
            {ofGroup}
            <ActionArea
              id="addresses"
              name="addresses"
              label={t('people.pasted')}
              hint={t('people.pastedHint')}
              rows={5}
              spellCheck={false}
            />
            <div>
              <Button>{t('people.pastedAction')}</Button>
            </div>
          </ActionForm>
        </Section>
      ) : null}
    </>
  );
}

interface TakeBackProps {
  readonly round: string;
  readonly group: string;
  readonly id: string;
  readonly name: string;
  readonly renew: 'yes' | 'no';
  readonly action: FormAction;
}

function TakeBack({ round, group, id, name, renew, action }: TakeBackProps) {
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
