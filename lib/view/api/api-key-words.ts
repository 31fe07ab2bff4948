import type { ApiKeyScope, ApiKeyState } from '@/lib/domain/people/api-key';
import type { TagColour } from '@/lib/view/status/status-tag';

/** What a key of one choice reads. */
export const SCOPE_LABEL: Readonly<Record<ApiKeyScope, string>> = {
  'read:public': 'What everyone may read',
  'read:own': 'What you may read yourself',
};

export const SCOPE_HINT: Readonly<Record<ApiKeyScope, string>> = {
  'read:public': 'It changes only how often you may ask',
  'read:own': 'Also drafts and undecided nominations that your roles show you, for as long as you hold them',
};

/** The state of a key, as a tag shows it. */
export const KEY_STATE_TAG: Readonly<Record<ApiKeyState, { readonly text: string; readonly colour: TagColour }>> = {
  'in force': { text: 'In force', colour: 'green' },
  expired: { text: 'Expired', colour: 'grey' },
  revoked: { text: 'Revoked', colour: 'red' },
};

/** What a key reads, in a few words. */
export function scopesText(scopes: readonly ApiKeyScope[]): string {
  return scopes.includes('read:own') ? 'What its owner may read' : SCOPE_LABEL['read:public'];
}
