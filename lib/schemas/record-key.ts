import { PARAMETER_LENGTH_MAX } from './raw-params';

/** The key of a record from the last part of an address, decoded; null when no key of ours could read so. */
export function parseRecordKey(segment: string): string | null {
  const key = decoded(segment);
  return key === null || key.length === 0 || key.length > PARAMETER_LENGTH_MAX || key.includes('\u0000') || !key.isWellFormed() ? null : key;
}

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
