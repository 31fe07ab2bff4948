/** Degrees north and east, WGS 84. */
export type Position = { readonly latitude: number; readonly longitude: number };

/** A rectangle of the earth's surface as a drawing has it: its north-west corner at 0, 0, and as many units to a degree of latitude. */
export type Projection = { readonly north: number; readonly west: number; readonly unitsPerDegree: number };

/** Middle of England: a degree of longitude is here this part of a degree of latitude. */
const LONGITUDE_PART = Math.cos((52.9 * Math.PI) / 180);

/** Where a position is drawn, to a tenth of a unit: straight in both directions, which over England distorts by less than 6 per cent. */
export function project({ latitude, longitude }: Position, { north, west, unitsPerDegree }: Projection): { readonly x: number; readonly y: number } {
  return { x: Math.round((longitude - west) * LONGITUDE_PART * unitsPerDegree * 10) / 10, y: Math.round((north - latitude) * unitsPerDegree * 10) / 10 };
}
