import type { EvidenceLine } from '@/lib/view/tranche/evidence-lines';

/** Files of evidence to take away, each with what it is, who gave it and its checksum. */
export function EvidenceFiles({ files }: { files: readonly EvidenceLine[] }) {
  return (
    <ul className="nhsuk-list nhsuk-u-margin-bottom-0">
      {files.map(({ id, name, href, what, given, sha256 }) => (
        <li key={id}>
          <a href={href}>
            {name}
          </a>{' '}
          <span className="gde-quiet">({what})</span>
          <span className="gde-line gde-quiet">{given}</span>
          <span className="gde-line gde-quiet gde-code">SHA-256 {sha256}</span>
        </li>
      ))}
    </ul>
  );
}
