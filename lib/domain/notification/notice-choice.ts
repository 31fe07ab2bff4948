import type { MailKind } from './mail-kind';

/** Of which kinds of things a person is told by mail too, beside the product's own page, and how early of gates. */
export type NoticeChoice = {
  readonly mail: Readonly<Record<MailKind, boolean>>;
  /** Working days before a gate falls due, from GATE_DAYS_MIN to GATE_DAYS_MAX. */
  readonly gateDays: number;
};

export const GATE_DAYS_MIN = 1;
export const GATE_DAYS_MAX = 20;

/** What counts for a person who has chosen nothing: what asks something of them comes by mail, what is only worth knowing does not. */
export const DEFAULT_NOTICE_CHOICE: NoticeChoice = { mail: { waiting: true, followed: false, gate: true, digest: false }, gateDays: 5 };
