import { useTranslations } from 'next-intl';
import type { Item } from '#core/roadmap/plan.ts';
import type { RouteView } from './route-view.ts';

/** What to call an item of the plan: a step by its title, the made ones by the question they are about. */
export function useItemTitle({ titles }: RouteView): (item: Item) => string {
  const t = useTranslations('roadmap.item');
  return (item) => {
    switch (item.kind) {
      case 'step':
        return titles.step(item.of).title;
      case 'findOut':
        return t('findOut', { question: titles.question(item.of).text });
      case 'reach': {
        const question = titles.question(item.of);
        const statement =
          question.type === 'phase' ? question.statements.find(({ phase }) => phase === item.phase) : undefined;
        return statement
          ? t('reach', { statement: statement.text })
          : t('reachPlain', { phase: titles.digit(item.phase), question: question.text });
      }
    }
  };
}
