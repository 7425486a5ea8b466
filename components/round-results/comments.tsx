import { useTranslations } from 'next-intl';
import { Section } from '#components/ui/section.tsx';
import type { Titles } from '#core/text/titles.ts';
import type { QuestionComments } from './result-row.ts';

interface CommentsProps {
  /** In the order of the questionnaire. */
  readonly comments: readonly QuestionComments[];
  readonly titles: Titles;
  /** Who wrote them, as far as it is told. */
  readonly lead: string;
}

/** What people wrote beside their answers, by question: word for word, in no order, without anything about them. */
export function Comments({ comments, titles, lead }: CommentsProps) {
  const t = useTranslations('roundResults.comments');
  return (
    <Section id="comments" title={t('title')}>
      <p className="mb-5 max-w-[66ch] text-ink-2">{lead}</p>
      {comments.map(({ question, texts }) => (
        <div key={question} className="border-t border-line py-4">
          <h3 className="max-w-[66ch] text-body font-semibold">{titles.question(question).text}</h3>
          <ul className="mt-2 grid gap-2.5">
            {texts.map((text, at) => (
              // Two people may have written the same, and nothing else is known of them.
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
              <li key={at} className="max-w-[66ch] border-l-2 border-line pl-3.5 whitespace-pre-line break-words">
                {text}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
