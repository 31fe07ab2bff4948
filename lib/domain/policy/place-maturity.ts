/** The maturity of a place is read by those who run the programme and by those who lead a trust of that place; to anyone else there is none. */
export function canSeePlaceMaturity(reader: { readonly isProgrammeStaff: boolean; readonly trustOdsCodes: readonly string[] }, odsCodesOfPlace: readonly string[]): boolean {
  return reader.isProgrammeStaff || odsCodesOfPlace.some((odsCode) => reader.trustOdsCodes.includes(odsCode));
}
