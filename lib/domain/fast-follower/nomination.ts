import type { FastFollowerStatus } from './status';

/** How a nomination, or the pairing that came of it, stands: what the rules of who may do what ask. */
export type NominationStanding = {
  readonly reference: string;
  readonly status: FastFollowerStatus;
  /** ODS codes of the exemplar's member trusts. */
  readonly exemplarTrusts: readonly string[];
  /** ODS code of the trust nominated; null: not sent yet, or not recorded. */
  readonly followerTrust: string | null;
  /** Who sent it, ever. */
  readonly nominatorUserIds: readonly string[];
  /** Who countersigned it, ever. */
  readonly countersignerUserIds: readonly string[];
};
