/** Published figures about suppliers of electronic patient records. */
export const SUPPLIER_MEASURES = ['cerner_sites'];
