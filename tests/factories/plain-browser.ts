/** A form as a page shows it: what it would send untouched, and where to. */
export type PlainForm = {
  readonly page: string;
  readonly fields: readonly (readonly [string, string])[];
  /** The names of the product's own fields that a person never sees, the machinery of actions left out. */
  readonly hidden: readonly string[];
};

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

type Held = readonly (readonly [name: string, value: string])[];

function inputsOf(form: string): Held {
  const tags = [...form.matchAll(/<input[^>]*>/g)].map(([tag]) => tag);
  const isSent = (tag: string) => !/type="(radio|checkbox)"/.test(tag) || /\schecked(=|\s|\/|>)/.test(tag);
  return tags.flatMap((tag) => (attribute(tag, 'name') !== null && isSent(tag) ? [[attribute(tag, 'name') ?? '', attribute(tag, 'value') ?? ''] as const] : []));
}

function hiddenIn(form: string): string[] {
  const tags = [...form.matchAll(/<input[^>]*\stype="hidden"[^>]*>/g)].map(([tag]) => tag);
  return tags.map((tag) => attribute(tag, 'name') ?? '').filter((name) => !name.startsWith('$'));
}

function areasOf(form: string): Held {
  return [...form.matchAll(/(<textarea[^>]*>)([\s\S]*?)<\/textarea>/g)].map(([, tag = '', text = '']) => [attribute(tag, 'name') ?? '', decode(text)] as const);
}

function selectsOf(form: string): Held {
  return [...form.matchAll(/(<select[^>]*>)([\s\S]*?)<\/select>/g)].map(([, tag = '', options = '']) => {
    const tags = [...options.matchAll(/<option[^>]*>/g)].map(([option]) => option);
    return [attribute(tag, 'name') ?? '', attribute(tags.find((option) => /\sselected(=|\s|>)/.test(option)) ?? tags[0] ?? '', 'value') ?? ''] as const;
  });
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

  /** The address that a page's first link of this text leads to. */
  async findLink(path: string, says: RegExp): Promise<string> {
    const { status, text } = await this.open(path);
    for (const [, tag = '', label = ''] of text.matchAll(/(<a[\s>][^>]*>)([\s\S]*?)<\/a>/g)) {
      if (says.test(decode(label.replaceAll(/<!--.*?-->|<[^>]*>/g, '')).trim())) return attribute(tag, 'href') ?? '';
    }
    throw new Error(`${path} (${status}) has no link that says ${String(says)}.`);
  }

  /** The form of a page whose button says this. */
  async findForm(path: string, button: string): Promise<PlainForm> {
    const { status, text } = await this.open(path);
    for (const [form] of text.matchAll(/<form[\s>][\s\S]*?<\/form>/g)) {
      if (![...form.matchAll(/<button[^>]*>([\s\S]*?)<\/button>/g)].some(([, label]) => decode((label ?? '').replaceAll(/<!--.*?-->|<[^>]*>/g, '')).trim() === button)) continue;
      return { page: path, fields: [...inputsOf(form), ...areasOf(form), ...selectsOf(form)], hidden: hiddenIn(form) };
    }
    throw new Error(`${path} (${status}) has no form with a button "${button}".`);
  }

  /** Sends a form with what was typed; a field typed here is sent instead of what the form held under its name. */
  async submit(form: PlainForm, fields: Fields = {}, headers: Readonly<Record<string, string>> = { origin: this.origin }): Promise<PlainAnswer> {
    const body = new FormData();
    for (const [name, value] of form.fields) if (!Object.hasOwn(fields, name)) body.append(name, value);
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one as string);
    return this.send(form.page, { method: 'POST', body, headers });
  }
}
