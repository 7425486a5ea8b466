import type { OpenAssessment } from './open-assessment.ts';
import { findPinned, type Pinned } from './pinned-questionnaire.ts';
import { registry } from './registry.ts';

/**
 * The version of the questionnaire that a page was made with, by the content hash that the page sends. The one that the
 * assessment has now, where there is none or an unknown one.
 */
export async function shownVersion({ pinned }: OpenAssessment, hash: string | undefined): Promise<Pinned> {
  if (hash === undefined || hash === pinned.hash) return pinned;
  return (await findPinned(registry().store.read, hash)) ?? pinned;
}
