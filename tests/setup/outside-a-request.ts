// What Next says of a request, for tests that call a route by hand: nobody is signed in.

/** The headers of the request: none. */
export function headers(): Promise<Headers> {
  return Promise.resolve(new Headers());
}
