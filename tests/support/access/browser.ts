/** A browser as far as sign-in needs one: it keeps cookies by host, follows links and sends forms. */

export interface Browser {
  /** Follows redirects to the end, or as long as they lead to `whileAt`. */
  open(address: string | URL, init?: RequestInit): Promise<Visited>;
  /** One request, as a browser sends it, without following anywhere. */
  ask(address: string | URL, init?: RequestInit): Promise<Response>;
  /** «name=value; …» as it is sent to the host of this address. */
  cookies(address: string | URL): string;
  /** Puts in another cookie, as somebody who has stolen or planted it would. */
  plant(address: string | URL, cookie: string): void;
}

export interface Visited {
  readonly url: URL;
  readonly status: number;
  readonly html: string;
  readonly response: Response;
}

export function openBrowser(): Browser {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (address: string | URL): Map<string, string> => {
    const { host } = new URL(address);
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    return jar;
  };
  const cookies = (address: string | URL): string =>
    [...jarOf(address)].map(([name, value]) => `${name}=${value}`).join("; ");

  async function ask(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers({ accept: "text/html,application/xhtml+xml", "accept-language": "ru" });
    if (cookies(address) !== "") headers.set("cookie", cookies(address));
    new Headers(init.headers).forEach((value, name) => headers.set(name, value));
    const response = await fetch(address, { ...init, headers, redirect: "manual" });
    for (const cookie of response.headers.getSetCookie()) keep(jarOf(address), cookie);
    return response;
  }

  async function open(address: string | URL, init: RequestInit = {}): Promise<Visited> {
    const response = await ask(address, init);
    const location = response.headers.get("location");
    if (location !== null) {
      await response.arrayBuffer();
      return open(new URL(location, address));
    }
    return { url: new URL(address), status: response.status, html: await response.text(), response };
  }

  const plant = (address: string | URL, cookie: string): void => keep(jarOf(address), cookie);
  return { open, ask, cookies, plant };
}

function keep(jar: Map<string, string>, cookie: string): void {
  const [, name = "", value = ""] = /^([^=;]+)=([^;]*)/.exec(cookie) ?? [];
  const isOver = value === "" || /expires=Thu, 01 Jan 1970/i.test(cookie);
  if (isOver) jar.delete(name);
  else jar.set(name, value);
}

/** The value of a hidden field of a page. */
export function hiddenField(html: string, name: string): string | undefined {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];
}
