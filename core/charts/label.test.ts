import { describe, expect, it } from 'vitest';
import { textWidth, wrapLabel } from './label.ts';

describe('label', () => {
  it('estimates a width by letters', () => {
    expect(textWidth('abcde', 10)).toBeCloseTo(28);
  });

  it('breaks between words only', () => {
    expect(wrapLabel('Thinnest viable platform', 16, 150)).toEqual(['Thinnest viable', 'platform']);
    expect(wrapLabel('Berichterstattungswesen der Plattform', 16, 150)).toEqual([
      'Berichterstattungswesen',
      'der Plattform',
    ]);
    expect(wrapLabel('Roadmap', 16, 150)).toEqual(['Roadmap']);
  });
});
