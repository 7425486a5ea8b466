interface QrDrawingProps {
  readonly size: number;
  readonly path: string;
  readonly label: string;
}

/** Always dark on light, whatever the theme: cameras expect that. */
export function QrDrawing({ size, path, label }: QrDrawingProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      className="block w-full max-w-[20rem] rounded-card border border-line bg-[#fff]"
      shapeRendering="crispEdges"
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
