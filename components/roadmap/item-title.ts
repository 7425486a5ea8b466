import { useTranslations } from 'next-intl';
import type { Item } from '#core/roadmap/plan.ts';
import { itemName } from '#core/text/item-words.ts';
import { quoted } from '#core/text/lang-of.ts';
import type { RouteView } from './route-view.ts';

/** The title of an item of the plan, as a sentence that quotes. */
export function useItemTitle({ titles }: RouteView): (item: Item) => string {
  const t = useTranslations('roadmap.item');
  return (item) => {
    const name = itemName(item, titles);
    switch (name.is) {
      case 'step':
        return quoted(name.title);
      case 'reach':
        return t('reach', { statement: quoted(name.statement) });
      case 'reachPlain':
        return t('reachPlain', { phase: name.phase, question: quoted(name.question) });
      case 'findOut':
        return t('findOut', { question: quoted(name.question) });
    }
  };
}
