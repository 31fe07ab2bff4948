/** The addresses of files that people gave: of a tranche, and of an entry of the ledger. */
const GIVEN_FILE = /^\/funding\/(tranches\/)?[^/]+\/evidence\/[^/]+$/;

/** The content policy of what people gave us and the product did not make: were it ever shown, nothing in it would run or be fetched. Null at any other address. */
export function givenFilePolicy(pathname: string): string | null {
  return GIVEN_FILE.test(pathname) ? `sandbox; default-src 'none'` : null;
}
