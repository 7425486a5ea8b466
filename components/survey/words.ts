import { fill } from '#core/text/fill.ts';
import type { Shut } from './save-outcome.ts';

/**
 * The sentences that the saving script shows. They come from the server with the page, so that the browser needs no
 * translation library; `{count}` and the like are filled in by `fill`.
 */
export interface Words {
  readonly saving: string;
  readonly saved: string;
  readonly retrying: string;
  readonly retryingMore: string;
  /** By plural category of the page's language. */
  readonly notSent: Readonly<Record<string, string>>;
  readonly offlineMore: string;
  readonly cutOff: string;
  readonly cutOffMore: string;
  readonly needsYou: Readonly<Record<string, string>>;
  readonly answered: string;
  readonly sectionCount: string;
  readonly shut: Readonly<Record<Shut, string>>;
  readonly show: string;
  readonly goAnyway: string;
  readonly open: Readonly<Record<string, string>>;
  readonly allAnswered: string;
  readonly conflict: {
    readonly title: string;
    readonly lead: string;
    readonly yours: string;
    readonly theirs: string;
    readonly keepYours: string;
    readonly takeTheirs: string;
    readonly nothing: string;
    /** In place of an empty comment or link. */
    readonly none: string;
    readonly compare: string;
    readonly comment: string;
    readonly link: string;
  };
  /** About an answer to a question that has changed since: in place of those of a conflict. */
  readonly outdated: {
    readonly title: string;
    readonly lead: string;
    readonly yours: string;
    readonly theirs: string;
    readonly keepYours: string;
    readonly takeTheirs: string;
    /** In place of an answer that the question does not offer any more. */
    readonly unfit: string;
    /** On a page that still shows the question as it was. */
    readonly stale: string;
    readonly reload: string;
  };
  /** About an answer to a question that is not asked any more; `{text}` is what was written, if anything. */
  readonly orphan: string;
  readonly orphanText: string;
  readonly drop: string;
  /** By the code of what is wrong; `other` for every other code. */
  readonly problems: Readonly<Record<string, string>>;
  readonly keysOn: string;
  readonly keysOff: string;
}

/** The form of a sentence that fits a count in the page's language, filled in. */
export function counted(forms: Readonly<Record<string, string>>, count: number, locale: string): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other ?? '';
  return fill(form, { count }, locale);
}
