import type { Drawing, Fill, Role, Shape, Stroke } from '#core/charts/shape.ts';

interface SvgDrawingProps {
  readonly drawing: Drawing;
  /** The chart in one sentence: what it shows and what stands out. */
  readonly label: string;
  readonly className?: string;
}

/** Shapes as SVG, in the colours of the page. Scales to the width of its place. */
export function SvgDrawing({ drawing: { box, shapes }, label, className = '' }: SvgDrawingProps) {
  return (
    <svg
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      role="img"
      aria-label={label}
      className={`block h-auto w-full ${className}`}
    >
      {shapes.map((shape, index) => (
        // Shapes have no identity of their own: a drawing is made anew as a whole.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <SvgShape key={index} shape={shape} />
      ))}
    </svg>
  );
}

function SvgShape({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'polygon':
      return <polygon points={pointList(shape.points)} {...fill(shape.fill)} {...stroke(shape.stroke)} />;
    case 'polyline':
      return <polyline points={pointList(shape.points)} fill="none" {...stroke(shape.stroke)} />;
    case 'circle':
      return (
        <circle cx={shape.at.x} cy={shape.at.y} r={shape.radius} {...fill(shape.fill)} {...stroke(shape.stroke)} />
      );
    case 'text':
      return (
        <text
          x={shape.at.x}
          y={shape.at.y}
          textAnchor={shape.anchor}
          fontSize={shape.size}
          fontWeight={shape.weight === 700 ? 680 : 450}
          fill={colour(shape.role)}
          {...(shape.halo ? { stroke: colour(shape.halo), strokeWidth: 4, paintOrder: 'stroke' } : {})}
        >
          {shape.text}
        </text>
      );
  }
}

function colour(role: Role): string {
  const [name, phase] = role.split(':');
  if (phase === undefined) return `var(--${name})`;
  return name === 'phase' ? `var(--p${phase})` : `var(--on${phase})`;
}

function fill(of: Fill | undefined) {
  return of ? { fill: colour(of.role), fillOpacity: of.opacity ?? 1 } : { fill: 'none' };
}

function stroke(of: Stroke | undefined) {
  if (!of) return {};
  const dash = of.dash ? { strokeDasharray: of.dash.join(' ') } : {};
  return { stroke: colour(of.role), strokeWidth: of.width, strokeLinejoin: 'round' as const, ...dash };
}

function pointList(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}
