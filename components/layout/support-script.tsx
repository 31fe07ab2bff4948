const SCRIPT =
  "document.body.className+=' js-enabled'+('noModule' in HTMLScriptElement.prototype?' nhsuk-frontend-supported':'');";

/** Marks the body as having JavaScript, before anything is painted. `nonce` is the request's, where a content policy asks for one. */
export function SupportScript({ nonce }: { nonce?: string }) {
  // eslint-disable-next-line no-restricted-syntax -- a constant of ours, which has to run before the body is painted
  return <script nonce={nonce} dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
