/** Runs once, as the server starts, before any request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { keepResponses } = await import('@/lib/http/response-of-request');
  keepResponses();
  const { readAddressesAsWritten } = await import('@/lib/http/address-as-written');
  readAddressesAsWritten();
}
