import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPage, fillPage, type Holes } from './page-template.ts';
import { marked, unmarked } from './shared-mark.ts';

const first: Holes = { token: 'tok_en-1', assessment: '0198c3a2-7b1e', team: 'A', nonce: 'n+/=' };
const page = `<link nonce="n+/="><title>Grüße · ${marked('A')}</title><p>A</p><form action="/a/tok_en-1" data-id="0198c3a2-7b1e">${marked('A')}</form>`;

describe('a page with holes', () => {
  it('has what belongs to the one who asks, and nothing of the one it was made for', () => {
    const second = { token: 'other', assessment: 'ffff', team: `<b>"it's" & more`, nonce: 'x' };
    expect(fillPage(cutPage(page, first), second, false).toString()).toBe(
      '<link nonce="x"><title>Grüße · &lt;b&gt;&quot;it&#x27;s&quot; &amp; more</title><p>A</p><form action="/a/other" data-id="ffff">&lt;b&gt;&quot;it&#x27;s&quot; &amp; more</form>',
    );
  });

  it('says how much memory it takes: its text twice, once packed', () => {
    const { bytes } = cutPage('x'.repeat(10_000), first);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThan(10_100);
  });

  it('is the same packed and not packed, whatever stands in it', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    const holes = fc.record({ token: text, assessment: text, team: text, nonce: text });
    const between = fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(between, holes, (texts, second) => {
        const names = [first.token, marked(first.team), first.nonce, first.assessment];
        const html = texts.map((each, at) => `${each}${names[at % 4]}`).join('');
        const template = cutPage(html, first);
        const plain = fillPage(template, second, false);
        expect(gunzipSync(fillPage(template, second, true)).equals(plain)).toBe(true);
        expect(fillPage(template, first, false).toString()).toBe(unmarked(html));
      }),
    );
  });
});
