import { encodeQuestionnaire } from '#core/questionnaire/content-hash.ts';
import type { Fault } from '#core/questionnaire/fault.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { readQuestionnaire } from '#core/questionnaire/read-questionnaire.ts';
import { readTranslation } from '#core/questionnaire/read-translation.ts';
import type { Status } from '#core/questionnaire/status.ts';
import { hashOf } from './hash.ts';
import { questionnaireLimits } from './limits.ts';
import { loadText } from './load-text.ts';

export type { Fault };

export type Loaded =
  /** `hash` is that of the encoded questionnaire, so comments and layout of the file do not change it. */
  | {
      readonly ok: true;
      readonly questionnaire: Questionnaire;
      readonly status: Status;
      readonly hash: string;
      readonly warnings: Fault[];
    }
  /** At least one fault is an error; warnings stand among them. In the order of the text. */
  | { readonly ok: false; readonly faults: Fault[] };

/** A language in a file of its own, beside the questionnaire's. */
export interface TranslationText {
  readonly locale: string;
  readonly text: string;
  readonly file: string;
}

/**
 * Reads a questionnaire file (YAML, and so JSON) with the files of its translations. All faults come at once, each with
 * the file it is in; hostile texts are refused, never thrown.
 */
export function loadQuestionnaire(text: string, file: string, translations: readonly TranslationText[] = []): Loaded {
  const loaded = loadText(text, file, questionnaireLimits, (data) => {
    const { questionnaire, status, issues } = readQuestionnaire(data);
    return { value: questionnaire && { questionnaire, status }, issues };
  });
  if (!loaded.ok) return loaded;
  const { questionnaire: original, status } = loaded.value;
  const read = translations.map((one) => ({ ...one, loaded: loadTranslation(original, one) }));
  const faults = read.flatMap((one) => (one.loaded.ok ? one.loaded.warnings : one.loaded.faults));
  const warnings = [...loaded.warnings, ...faults];
  if (read.some((one) => !one.loaded.ok)) return { ok: false, faults: warnings };
  const added = read.flatMap(({ locale, loaded }) => (loaded.ok ? [[locale, loaded.value] as const] : []));
  const questionnaire = withTranslations(original, added);
  let hash: string | null = null;
  return {
    ok: true,
    questionnaire,
    status,
    warnings,
    // Made when somebody asks: for a large questionnaire it is a tenth of the whole work.
    get hash() {
      hash ??= hashOf(encodeQuestionnaire(questionnaire));
      return hash;
    },
  };
}

function loadTranslation(questionnaire: Questionnaire, { locale, text, file }: TranslationText) {
  return loadText(text, file, questionnaireLimits, (data) => {
    if (locale === questionnaire.locale || Object.hasOwn(questionnaire.translations ?? {}, locale)) {
      const message = `\`${file}\` is not needed: the questionnaire itself has \`${locale}\`.`;
      return { value: null, issues: [{ severity: 'error', path: [], code: 'translation-twice', message }] };
    }
    const { texts, issues } = readTranslation(questionnaire, locale, data);
    return { value: issues.some(({ severity }) => severity === 'error') ? null : texts, issues };
  });
}

type Texts = Readonly<Record<string, string>>;

/** A language without a text is none. */
function withTranslations(questionnaire: Questionnaire, added: readonly (readonly [string, Texts])[]): Questionnaire {
  const full = added.filter(([, texts]) => Object.keys(texts).length > 0);
  if (full.length === 0) return questionnaire;
  return { ...questionnaire, translations: { ...questionnaire.translations, ...Object.fromEntries(full) } };
}
