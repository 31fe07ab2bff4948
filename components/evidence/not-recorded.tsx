/** Says that a thing is not known, and why where that is known. Never blank, never 0. */
export function NotRecorded({ reason }: { reason?: string }) {
  return <span className="gde-not-recorded">Not recorded{reason && ` (${reason})`}</span>;
}
