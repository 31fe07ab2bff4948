/** The patterns that charts fill with, once for all the charts of a page. Not `display: none`, which would take them away. */
export function ChartPatterns() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="chart-hatched" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="8" height="8" fill="var(--nhsuk-white-colour)" />
          <rect width="2.5" height="8" fill="var(--nhsuk-brand-colour)" />
        </pattern>
        <pattern id="chart-striped" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect width="6" height="6" fill="var(--nhsuk-dark-blue-colour)" />
          <rect y="2.5" width="6" height="1" fill="var(--nhsuk-white-colour)" />
        </pattern>
        <pattern id="chart-dotted" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill="var(--nhsuk-green-colour)" />
          <circle cx="4" cy="4" r="1.75" fill="var(--nhsuk-white-colour)" />
        </pattern>
      </defs>
    </svg>
  );
}
