import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import type { Item } from '#core/roadmap/plan.ts';
import { itemName } from '#core/text/item-words.ts';
import { titlesOf } from '#core/text/titles.ts';
import { registry } from '../registry.ts';
import { sentencesIn } from '../sentences.ts';

/** As the plan calls it, with the words of this questionnaire. */
export function titleOfItem(item: Item, questionnaire: Questionnaire): string {
  const { locale, t } = sentencesIn(registry().settings.locale);
  const name = itemName(item, titlesOf(questionnaire, locale));
  switch (name.is) {
    case 'step':
      return name.title;
    case 'reach':
      return t('roadmap.item.reach', { statement: name.statement });
    case 'reachPlain':
      return t('roadmap.item.reachPlain', { phase: name.phase, question: name.question });
    case 'findOut':
      return t('roadmap.item.findOut', { question: name.question });
  }
}
