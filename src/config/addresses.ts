/**
 * Addresses among the settings: which are this computer, which may be spoken to, whom to believe.
 *
 * Nothing is looked up in the network: only the form of what is given is judged.
 */
import { isIP } from "node:net";
import type { SettingName, SettingReader } from "./settings.js";

export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/** HTTPS, or plain HTTP on this computer: secrets and what is conceded travel over it. */
export function readUrl(settings: SettingReader, name: SettingName): URL | undefined {
  const given = settings.text(name);
  if (given === undefined) return undefined;

  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !["http:", "https:"].includes(url.protocol) || url.username !== "" || url.hash !== "") {
    settings.refuse(name, "url");
    return undefined;
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname.replace(/^\[|\]$/g, ""))) {
    settings.refuse(name, "not-https");
    return undefined;
  }
  return url;
}

/** The names that Express knows for whole networks. */
const NETWORKS = ["loopback", "linklocal", "uniquelocal"];

/** `KELISIM_TRUSTED_PROXIES`: addresses and networks with commas between, «10.0.0.7, 10.1.0.0/16». */
export function readProxies(settings: SettingReader, name: SettingName): string[] {
  const proxies = listed(settings.text(name));
  if (!proxies.every(isProxy)) settings.refuse(name, "proxies");
  return proxies;
}

function isProxy(text: string): boolean {
  const [address = "", bits, ...rest] = text.split("/");
  if (NETWORKS.includes(text)) return true;
  const size = isIP(address) === 4 ? 32 : 128;
  // «0.0.0.0/0» would believe whatever anybody says about where a request came from.
  const isNetwork =
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= size);
  return isIP(address) !== 0 && isNetwork && rest.length === 0;
}

export function listed(text: string | undefined): string[] {
  return (text ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
