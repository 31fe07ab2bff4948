/** What is known of a failed attempt, as the library that speaks to the server tells it. */
export type SendingFault = { readonly code?: string | undefined; readonly command?: string | undefined; readonly responseCode?: number | undefined };

/** Where one mail is refused or put off, rather than every mail: its recipient, and its data. */
const OF_ONE_MAIL: readonly (string | undefined)[] = ['RCPT TO', 'DATA'];

/**
 * What a failed attempt means. `refused`: the server will not have this mail for this person, whenever it is tried (5yz). `put off`: not now
 * (4yz). `server`: nothing is known of this mail; the server was not reached, closed the connection, refused the sign-in or the sender, which
 * are for whoever runs the product to mend, and every other mail would meet the same.
 */
export function judgeFault({ code, command, responseCode }: SendingFault): 'refused' | 'put off' | 'server' {
  // An address that is none, found before the server was asked.
  if (code === 'EENVELOPE' && responseCode === undefined && command === 'API') return 'refused';
  if (responseCode === undefined || responseCode === 421 || !OF_ONE_MAIL.includes(command)) return 'server';
  if (responseCode >= 400 && responseCode < 500) return 'put off';
  // "Bad sequence of commands" is said of the session, and not of the mail.
  return responseCode >= 500 && responseCode !== 503 ? 'refused' : 'server';
}
