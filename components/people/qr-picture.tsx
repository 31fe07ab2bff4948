/** A picture that an authenticator app reads, of dark and light squares. What it holds is beside it in letters. */
export function QrPicture({ squares, label }: { squares: readonly (readonly boolean[])[]; label: string }) {
  const path = squares.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg className="gde-qr" viewBox={`0 0 ${squares.length} ${squares.length}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width="100%" height="100%" fill="#ffffff" />
      <path d={path} fill="#000000" />
    </svg>
  );
}
