import { compareVersions } from '#core/questionnaire/compare-versions.ts';
import type { Questionnaire } from '#core/questionnaire/questionnaire.ts';
import { askedBy, lastPhase } from '#core/questionnaire/walk.ts';
import type { OfferedVersion } from '#core/round/read-settings.ts';
import { versionsOf } from '#db/queries/versions-of.ts';
import { pinnedQuestionnaire } from '../pinned-questionnaire.ts';
import { catalogue } from '../questionnaires.ts';
import { readIn } from '../read-in.ts';
import type { Readable } from '../readable.ts';
import { registry } from '../registry.ts';

/** A version with its texts in the language of who chooses. */
export interface Askable extends OfferedVersion {
  readonly questionnaire: Questionnaire;
}

/**
 * What a round can ask: every version that things are started with, questionnaires by title, the newest version first.
 * `chosen`: the version that a draft has already, whatever has become of it.
 */
export async function askableVersions(
  languages: Readable = [],
  chosen: string | null = null,
): Promise<readonly Askable[]> {
  const { store, settings } = registry();
  const ids = [...(await catalogue()).keys()];
  const lists = await Promise.all(ids.map((id) => versionsOf(store.read, id)));
  const live = lists.flat().flatMap(({ hash, retiredAt }) => (retiredAt === null ? hash : []));
  const hashes = new Set(chosen === null ? live : [...live, chosen]);
  const offered = await Promise.all(
    [...hashes].map(async (hash) => {
      const { questionnaire } = await pinnedQuestionnaire(store.read, hash);
      return offer(hash, readIn(questionnaire, languages));
    }),
  );
  const { compare } = new Intl.Collator(settings.locale, { numeric: true });
  return offered.sort(
    ({ questionnaire: a }, { questionnaire: b }) =>
      compare(a.title, b.title) || compareVersions(b.version, a.version) || (a.id < b.id ? -1 : 1),
  );
}

function offer(hash: string, questionnaire: Questionnaire): Askable {
  const profiles = questionnaire.profiles.map(({ id }) => id);
  return { hash, profiles, lastPhase: lastPhase(questionnaire), questionnaire };
}

/** How many questions a profile (null: none) asks of everybody together. */
export function questionsAsked(questionnaire: Questionnaire, profile: string | null): number {
  return askedBy(questionnaire, questionnaire.profiles.find(({ id }) => id === profile) ?? null).size;
}
