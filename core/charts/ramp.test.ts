import { describe, expect, it } from 'vitest';
import { contrast, lightnessOf, phaseRamp, type RampMode } from './ramp.ts';

const counts = [2, 3, 4, 5, 6, 7, 8, 9, 10];
const modes: readonly RampMode[] = ['light', 'dark'];

describe('the four phases', () => {
  it('are the colours of the design', () => {
    expect(phaseRamp(4, 'light').map((colour) => colour.fill)).toEqual(['#f1f1c7', '#60c396', '#047996', '#2b2376']);
    expect(phaseRamp(4, 'dark').map((colour) => colour.fill)).toEqual(['#383823', '#297a58', '#3bb3d6', '#dde1ff']);
  });

  it('carry text of the design', () => {
    const texts = (mode: RampMode) => phaseRamp(4, mode).map((colour) => [colour.text, colour.contrast.toFixed(2)]);
    expect(texts('light')).toEqual([
      ['#000000', '18.15'],
      ['#000000', '9.74'],
      ['#ffffff', '5.02'],
      ['#ffffff', '13.09'],
    ]);
    expect(texts('dark')).toEqual([
      ['#ffffff', '11.94'],
      ['#ffffff', '5.23'],
      ['#000000', '8.61'],
      ['#000000', '16.29'],
    ]);
  });

  it('need an edge where they fade into the surface', () => {
    expect(phaseRamp(4, 'light').map((colour) => colour.edged)).toEqual([true, true, false, false]);
    expect(phaseRamp(4, 'dark').map((colour) => colour.edged)).toEqual([true, false, false, false]);
  });
});

describe('any number of phases from 2 to 10', () => {
  it.each(modes)('grows away from the ground in %s', (mode) => {
    for (const count of counts) {
      const lightness = phaseRamp(count, mode).map((colour) => lightnessOf(colour.fill));
      const steps = lightness.slice(1).map((value, index) => value - (lightness[index] ?? Number.NaN));
      const away = steps.map((step) => (mode === 'light' ? -step : step));
      expect(Math.min(...away), `${count} phases`).toBeGreaterThan(mode === 'light' ? 7.2 : 7);
    }
  });

  it.each(modes)('keeps text readable in %s', (mode) => {
    const worst = Math.min(...counts.flatMap((count) => phaseRamp(count, mode).map((colour) => colour.contrast)));
    expect(worst.toFixed(2)).toBe(mode === 'light' ? '4.71' : '4.72');
  });

  it('refuses any other number', () => {
    for (const count of [1, 11, 2.5]) expect(() => phaseRamp(count, 'light')).toThrow(RangeError);
  });
});

describe('the measures', () => {
  it('know black and white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 10);
    expect(lightnessOf('#000000')).toBe(0);
    expect(lightnessOf('#ffffff')).toBeCloseTo(100, 6);
  });
});
