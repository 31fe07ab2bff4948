/** Whether a text is one address that a mail can be given for: nothing that a server could read as a second one, or as another command. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s\p{Cc}\p{Cf}<>,;:"'()[\]\\@]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/iu.test(text);
}
