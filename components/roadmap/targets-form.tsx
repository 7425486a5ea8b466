import { useTranslations } from 'next-intl';
import { ActionForm } from '#components/ui/action-form.tsx';
import { Button } from '#components/ui/button.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { Said } from '#components/ui/said.tsx';
import { Unfold } from '#components/ui/unfold.tsx';
import type { RouteView } from './route-view.ts';

interface TargetsFormProps {
  readonly view: RouteView;
  readonly action: FormAction;
}

/** One select per dimension; empty goes back to what the rules propose. */
export function TargetsForm({ view, action }: TargetsFormProps) {
  const t = useTranslations('roadmap.targets');
  const { questionnaire, result, titles, plan, token, langOf } = view;
  const usual = Math.min(result.lastPhase, (result.reached ?? 0) + 2);
  const phases = questionnaire.phases.map((_, phase) => phase).slice(1);
  return (
    <Unfold summary={t('title')} className="mb-6">
      <ActionForm action={action} label={t('title')} className="mt-1 mb-3 border-l-4 border-line pl-4">
        <input type="hidden" name="token" value={token} />
        <p className="max-w-[66ch] text-small text-ink-2">{t('text')}</p>
        <div className="mt-3 mb-4 grid gap-x-6 gap-y-3 sm:grid-cols-2 md:grid-cols-3">
          {result.dimensions.map(({ id }) => {
            const target = plan.targets.get(id);
            return (
              <label key={id} className="block text-small font-semibold">
                <Said langOf={langOf}>{titles.dimension(id)}</Said>
                <select
                  name={`target.${id}`}
                  defaultValue={target?.set === 'byTeam' ? target.phase : ''}
                  className="control mt-1 font-normal"
                >
                  <option value="">{t('unset', { phase: titles.digit(usual) })}</option>
                  {phases.map((phase) => (
                    <option key={phase} value={phase}>
                      {t('phase', { phase: titles.digit(phase) })} {titles.phase(phase)}
                    </option>
                  ))}
                </select>
              </label>
            );
          })}
        </div>
        <Button>{t('save')}</Button>
      </ActionForm>
    </Unfold>
  );
}
