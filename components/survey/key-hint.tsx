import { useTranslations } from 'next-intl';
import type { Question } from '#core/questionnaire/questionnaire.ts';
import { keyChoices } from './key-choices.ts';
import { offersOther } from './offers-other.ts';

/** Which keys answer these questions, and the switch for those whom they disturb. Hidden where there are no keys or no script. */
export function KeyHint({ questions }: { readonly questions: readonly Question[] }) {
  const t = useTranslations('survey');
  const has = (means: 'unknown' | 'notApplicable') => (questions.some((one) => offersOther(one, means)) ? 'yes' : 'no');
  const said = { last: keyChoices(questions), unknown: has('unknown'), notApplicable: has('notApplicable') };
  return (
    <p className="keys">
      <span className="keys-list">{t.rich('keys', { ...said, key: (chunks) => <kbd>{chunks}</kbd> })}</span>{' '}
      <button type="button" data-keys="">
        {t('live.keysOff')}
      </button>
    </p>
  );
}
