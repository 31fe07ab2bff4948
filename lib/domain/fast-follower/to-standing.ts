import type { NominationStanding } from './nomination';
import type { FastFollowerStatus } from './status';

type Read = {
  readonly reference: string;
  readonly status: FastFollowerStatus;
  readonly members: readonly { readonly odsCode: string }[];
  readonly trust: { readonly odsCode: string } | null;
  readonly nominatorUserIds: readonly string[];
  readonly countersignerUserIds: readonly string[];
};

/** What the rules ask, of a nomination as it is read. */
export function toStanding({ reference, status, members, trust, nominatorUserIds, countersignerUserIds }: Read): NominationStanding {
  return { reference, status, exemplarTrusts: members.map(({ odsCode }) => odsCode), followerTrust: trust?.odsCode ?? null, nominatorUserIds, countersignerUserIds };
}
