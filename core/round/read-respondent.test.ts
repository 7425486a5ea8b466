import { expect, test } from 'vitest';
import { readRespondent } from './read-respondent.ts';

const site = {
  id: 'site',
  title: 'Site',
  values: [
    { id: 'north', title: 'North' },
    { id: 'south', title: 'South' },
  ],
};
const asked = { audience: null, audiences: ['developer', 'executive'], attributes: [site] } as const;

test('audience and attributes as they were chosen; an attribute may be left out', () => {
  expect(readRespondent(asked, { audience: 'executive', 'attribute-site': 'south' })).toEqual({
    respondent: { audience: 'executive', segments: { site: 'south' } },
  });
  expect(readRespondent(asked, { audience: 'developer', 'attribute-site': '' })).toEqual({
    respondent: { audience: 'developer', segments: {} },
  });
});

test('what the link or the round says is not asked, whatever the form says', () => {
  const said = readRespondent({ ...asked, audience: 'platform' }, { audience: 'executive' });
  expect(said).toEqual({ respondent: { audience: 'platform', segments: {} } });
  expect(readRespondent({ ...asked, audiences: ['developer'] }, {})).toEqual({
    respondent: { audience: 'developer', segments: {} },
  });
  expect(readRespondent({ ...asked, audiences: [] }, {})).toEqual({ respondent: { audience: null, segments: {} } });
});

test('a choice that is missing or was made up is a problem of its field', () => {
  expect(readRespondent(asked, {})).toEqual({ problems: ['audience'] });
  expect(readRespondent(asked, { audience: 'platform', 'attribute-site': 'west' })).toEqual({
    problems: ['audience', 'attribute-site'],
  });
});
