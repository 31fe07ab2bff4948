import type { MailKind } from '@/lib/domain/notification/mail-kind';
import { composeDigest } from './compose-digest';
import { composeFollowed } from './compose-followed';
import { composeGate } from './compose-gate';
import { composeWaiting } from './compose-waiting';
import type { MailComposer } from './mail-composer';

/** Who says what a mail of each kind tells. */
export const MAIL_COMPOSERS: Readonly<Record<MailKind, MailComposer>> = { waiting: composeWaiting, followed: composeFollowed, gate: composeGate, digest: composeDigest };
