import { column } from '@/lib/schemas/tables/columns';

/** The rows of the map of tiles as a file: a footprint each. */
export const TILE_COLUMNS_OF_FILE = [
  column('boundaries', 'text', 'Boundaries', 'then: of the date asked for; now: of today, as far as they are recorded.'),
  column('code', 'text', 'Code', 'National code of the footprint where there is one, else one of this product.'),
  column('name', 'text', 'Footprint', 'Name of the footprint.'),
  column('kind', 'text', 'Kind', 'STP, or ICS.'),
  column('built_on', 'list', 'Built on', 'Codes of the STPs of 2016 on whose tiles it stands.'),
  column('trust_count', 'integer', 'Trusts', 'Trusts recorded as members at the date asked for; null when no membership is recorded.'),
  column('exemplar_count', 'integer', 'Exemplars', 'Exemplars of the programme with a member trust here; null when no membership is recorded.'),
  column('fast_follower_count', 'integer', 'Fast followers', 'Pairings in force whose follower trust is a member; null when no membership is recorded.'),
] as const;
