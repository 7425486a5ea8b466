import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hashesOfVersion } from '#db/queries/hashes-of-version.ts';
import { offerVersions } from '#db/writes/offer-versions.ts';
import { retireVersion } from '#db/writes/retire-version.ts';
import { catalogue } from './questionnaires.ts';
import { registry } from './registry.ts';
import { loadModels, openTestStore, smallModel, type TestStore } from './testing.fixture.ts';

const newer = smallModel.replace('version: 1.0.0', 'version: 1.1.0');

let store: TestStore;
let now = 0;
beforeEach(async () => {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  store = await openTestStore(smallModel, newer);
});
afterEach(async () => {
  await store.close();
  vi.restoreAllMocks();
});

const offered = async () => [...(await catalogue()).values()].map(({ questionnaire }) => questionnaire.version);
const hashOf = async (version: string) => {
  const [hash = ''] = await hashesOfVersion(registry().store.read, 'small', version);
  return hash;
};

it('what another process offers or retires is offered or gone here two seconds later', async () => {
  expect(await offered()).toEqual(['1.1.0']);
  const older = await hashOf('1.0.0');
  await registry().store.commit((w) => offerVersions(w, [older]));
  expect(await offered()).toEqual(['1.1.0']);
  now += 2_001;
  expect(await offered()).toEqual(['1.0.0']);
  await registry().store.commit((w) => [retireVersion(w, older, true)]);
  now += 2_001;
  expect(await offered()).toEqual([]);
  await registry().store.commit((w) => [retireVersion(w, older, false)]);
  now += 2_001;
  expect(await offered()).toEqual(['1.0.0']);
});

it('the process that started last says what is offered, also when that is less or older', async () => {
  await loadModels(store.folder, [smallModel]);
  expect(await offered()).toEqual(['1.0.0']);
  await loadModels(store.folder, []);
  expect(await offered()).toEqual([]);
  await loadModels(store.folder, [newer]);
  expect(await offered()).toEqual(['1.1.0']);
});

it('of two that processes offered at the same moment, all take the same', async () => {
  const { commit } = registry().store;
  const both = [await hashOf('1.0.0'), await hashOf('1.1.0')];
  await commit((w) => offerVersions(w, both));
  now += 2_001;
  const [first] = await offered();
  now += 2_001;
  expect(await offered()).toEqual([first]);
});
