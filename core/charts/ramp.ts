/**
 * The colours of 2 to 10 phases: linear in OKLCH between four stops, chroma reduced into sRGB (design rules,
 * section 3). More phase is more contrast to the ground, so light runs pale to deep and dark runs deep to pale.
 */
export interface RampColour {
  /** `#rrggbb` */
  readonly fill: string;
  /** Text on the fill: the better of black and white. */
  readonly text: '#000000' | '#ffffff';
  /** Contrast of that text on the fill (WCAG 2.2). */
  readonly contrast: number;
  /** True: the fill stands out from the surface by less than 3:1 and needs an edge of its own. */
  readonly edged: boolean;
}

export type RampMode = 'light' | 'dark';

interface Stop {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

type Rgb = readonly [number, number, number];

const stops: Record<RampMode, readonly [Stop, Stop, Stop, Stop]> = {
  light: [
    { lightness: 0.948, chroma: 0.055, hue: 108 },
    { lightness: 0.745, chroma: 0.115, hue: 162 },
    { lightness: 0.535, chroma: 0.115, hue: 222 },
    { lightness: 0.325, chroma: 0.135, hue: 280 },
  ],
  dark: [
    { lightness: 0.335, chroma: 0.035, hue: 108 },
    { lightness: 0.52, chroma: 0.095, hue: 162 },
    { lightness: 0.715, chroma: 0.115, hue: 222 },
    { lightness: 0.915, chroma: 0.055, hue: 280 },
  ],
};

const surface: Record<RampMode, string> = { light: '#ffffff', dark: '#151a20' };

/** One colour per phase, phase 0 first. `phases` is 2 to 10, else a RangeError. */
export function phaseRamp(phases: number, mode: RampMode): readonly RampColour[] {
  if (!Number.isInteger(phases) || phases < 2 || phases > 10) throw new RangeError(`No ramp for ${phases} phases`);
  return Array.from({ length: phases }, (_, phase) => {
    const fill = hexOf(stopAt(stops[mode], phase / (phases - 1)));
    const onBlack = contrast('#000000', fill);
    const onWhite = contrast('#ffffff', fill);
    const text = onBlack >= onWhite ? '#000000' : '#ffffff';
    return { fill, text, contrast: Math.max(onBlack, onWhite), edged: contrast(fill, surface[mode]) < 3 };
  });
}

/** Contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const a = luminance(one);
  const b = luminance(other);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** CIE lightness L*, 0 to 100, of a `#rrggbb` colour: how it stands in greyscale. */
export function lightnessOf(hex: string): number {
  const y = luminance(hex);
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}

function stopAt([first, second, third, last]: readonly [Stop, Stop, Stop, Stop], share: number): Stop {
  if (share <= 1 / 3) return between(first, second, share * 3);
  if (share <= 2 / 3) return between(second, third, share * 3 - 1);
  return between(third, last, share * 3 - 2);
}

function between(from: Stop, to: Stop, share: number): Stop {
  const mix = (a: number, b: number) => a + (b - a) * share;
  return {
    lightness: mix(from.lightness, to.lightness),
    chroma: mix(from.chroma, to.chroma),
    hue: mix(from.hue, to.hue),
  };
}

function hexOf(colour: Stop): string {
  // Lightness and hue carry the order of the phases; only chroma may give way to what a screen can show.
  let { chroma } = colour;
  while (chroma > 0 && !shown(linearRgb({ ...colour, chroma }))) chroma -= 0.001;
  const channels = linearRgb({ ...colour, chroma }).map((channel) => {
    const clipped = Math.min(1, Math.max(0, channel));
    const encoded = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

function shown(rgb: Rgb): boolean {
  return rgb.every((channel) => channel >= -1e-4 && channel <= 1 + 1e-4);
}

/** OKLCH to linear sRGB by the matrices of the colour space's definition. */
function linearRgb({ lightness, chroma, hue }: Stop): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
