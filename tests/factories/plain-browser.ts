/** A form as a page shows it: what it would send untouched, and where to. */
export type PlainForm = { readonly page: string; readonly hidden: readonly (readonly [string, string])[] };

export type PlainAnswer = { readonly status: number; readonly text: string; readonly location: string | null };

export type Fields = Readonly<Record<string, string | readonly string[]>>;

const ENTITIES: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', '#x27': "'" };

function decode(text: string): string {
  return text.replaceAll(/&(quot|amp|lt|gt|#x27);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag);
  return found?.[1] === undefined ? null : decode(found[1]);
}

/** A person's browser without scripts: it keeps cookies, opens pages and sends their forms. */
export class PlainBrowser {
  readonly #cookies = new Map<string, string>();

  constructor(readonly origin: string) {}

  /** Sends any request with the cookies of this person; redirects are not followed. */
  async send(path: string, init: RequestInit = {}): Promise<PlainAnswer> {
    const headers = new Headers(init.headers);
    if (this.#cookies.size > 0) headers.set('cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(new URL(path, this.origin), { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      const at = pair.indexOf('=');
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(cookie)) this.#cookies.delete(pair.slice(0, at));
      else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return { status: response.status, text: await response.text(), location: response.headers.get('location') };
  }

  async open(path: string): Promise<PlainAnswer> {
    return this.send(path);
  }

  /** The form of a page whose button says this. */
  async findForm(path: string, button: string): Promise<PlainForm> {
    const { status, text } = await this.open(path);
    for (const [form] of text.matchAll(/<form[\s>][\s\S]*?<\/form>/g)) {
      if (![...form.matchAll(/<button[^>]*>([\s\S]*?)<\/button>/g)].some(([, label]) => decode((label ?? '').replaceAll(/<!--.*?-->|<[^>]*>/g, '')).trim() === button)) continue;
      const hidden = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => [attribute(tag, 'name') ?? '', attribute(tag, 'value') ?? ''] as const);
      return { page: path, hidden };
    }
    throw new Error(`${path} (${status}) has no form with a button "${button}".`);
  }

  /** Sends a form with what was typed; a field typed here is sent instead of a hidden one of its name. */
  async submit(form: PlainForm, fields: Fields = {}, headers: Readonly<Record<string, string>> = { origin: this.origin }): Promise<PlainAnswer> {
    const body = new FormData();
    for (const [name, value] of form.hidden) if (!Object.hasOwn(fields, name)) body.append(name, value);
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one as string);
    return this.send(form.page, { method: 'POST', body, headers });
  }
}
