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
