import { column } from '@/lib/schemas/tables/columns';

/** The rows of the map of trusts as a file. */
export const POSITION_COLUMNS = [
  column('ods_code', 'text', 'ODS code', 'Code of the trust; text, never a number.'),
  column('name', 'text', 'Trust', 'Register name at the date asked for.'),
  column('part', 'text', 'Part', 'exemplar, expected, follower or none: its part in the programme at the date asked for.'),
  column('footprint_code', 'text', 'Footprint code', 'Of the boundaries asked for; null when not recorded.'),
  column('footprint_name', 'text', 'Footprint', 'Its name.'),
  column('latitude', 'decimal', 'Latitude', 'Degrees north, WGS 84, of the postcode of its headquarters; null when not recorded.'),
  column('longitude', 'decimal', 'Longitude', 'Degrees east.'),
] as const;
