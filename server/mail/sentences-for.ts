import type { Words } from '#exporters/report-view.ts';
import { localeOf } from '../languages.ts';
import { registry } from '../registry.ts';
import { sentencesIn } from '../sentences.ts';

/** In the language that somebody chose, if there are messages in it; else in that of the installation. */
export function sentencesFor({ language }: { readonly language: string | null }): Words {
  return sentencesIn((language === null ? null : localeOf(language)) ?? registry().settings.locale);
}

/** The full address of a path: by BASE_URL alone, whatever somebody asked this server by. */
export function mailedAddress(path: string): string {
  const { baseUrl } = registry().settings;
  if (!baseUrl) throw new Error('mail is sent without BASE_URL');
  return new URL(path, baseUrl).href;
}
