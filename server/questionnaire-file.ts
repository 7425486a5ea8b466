import { decodeUtf8 } from '#importers/phaseline/decode-utf8.ts';
import { type Loaded, loadQuestionnaire } from '#importers/phaseline/load-questionnaire.ts';
import { withTranslationFiles } from '#importers/phaseline/translation-files.ts';

export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The questionnaire in a file and the files of its translations, or everything that is wrong with them. */
export function questionnaireFile(
  file: FileBytes,
  translations: readonly (FileBytes & { readonly locale: string })[] = [],
): Loaded {
  const own = { decoded: decodeUtf8(file.bytes, file.name) };
  const others = translations.map((one) => ({ ...one, decoded: decodeUtf8(one.bytes, one.name) }));
  const faults = [own, ...others].flatMap(({ decoded }) => (decoded.ok ? [] : [decoded.fault]));
  if (!own.decoded.ok || faults.length > 0) return { ok: false, faults };
  const texts = others.flatMap(({ name, locale, decoded }) =>
    decoded.ok ? [{ locale, text: decoded.text, file: name }] : [],
  );
  return loadQuestionnaire(own.decoded.text, file.name, texts);
}

/** Which of a folder's files make the questionnaire that a file, or what it translates, is. */
export function filesOfQuestionnaire(
  name: string,
  folder: readonly string[],
): { readonly original: string; readonly translations: readonly { readonly locale: string; readonly name: string }[] } {
  const found = withTranslationFiles(folder).find(
    (each) => each.name === name || each.translations.some((translation) => translation.name === name),
  );
  return { original: found?.name ?? name, translations: found?.translations ?? [] };
}
