import { useTranslations } from 'next-intl';
import type { Item } from '#core/roadmap/plan.ts';
import { itemName } from '#core/text/item-words.ts';
import type { RouteView } from './route-view.ts';

/** The title of an item of the plan, as a sentence. */
export function useItemTitle({ titles }: RouteView): (item: Item) => string {
  const t = useTranslations('roadmap.item');
  return (item) => {
    const name = itemName(item, titles);
    return name.is === 'step' ? name.title : t(name.is, { ...name });
  };
}
