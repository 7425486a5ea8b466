import { useTranslations } from 'next-intl';

interface PromiseTextsProps {
  readonly intro: string;
  /** What those read who answer for themselves; null: nobody does. */
  readonly personal: readonly string[] | null;
  readonly agreed: readonly string[] | null;
}

/** The very words that respondents find before the first question. */
export function PromiseTexts({ intro, personal, agreed }: PromiseTextsProps) {
  const t = useTranslations('rounds.opening.text');
  return (
    <div className="grid gap-x-14 gap-y-7 md:grid-cols-2">
      {intro === '' ? null : <p className="max-w-[66ch] whitespace-pre-line text-ink-2 md:col-span-2">{intro}</p>}
      <Sentences title={t('personal')} sentences={personal} />
      <Sentences title={t('agreed')} sentences={agreed} />
    </div>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] | null }) {
  if (!sentences) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul className="mt-2 grid max-w-[60ch] gap-2 border-l-4 border-line pl-4">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
