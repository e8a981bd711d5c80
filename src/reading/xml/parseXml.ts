/**
 * Bytes of an XML part → its tree, with names as this program knows them.
 *
 * Nothing is lost that Word looks at: prefixes, namespace declarations, order and spaces can all
 * be written back by `writeXml`. Comments and processing instructions are left out.
 */
import type { ReadLimits } from "../limits.js";
import { ReadRefusal } from "../readRefusal.js";
import { canonicalPrefix } from "./namespaces.js";
import { streamXml } from "./streamXml.js";
import type { WrittenNames, XmlElement, XmlNode } from "./xmlElement.js";

/** `part` is named in refusals. Throws ReadRefusal when the part is no XML or exceeds a limit. */
export function parseXml(bytes: Uint8Array, limits: ReadLimits, part = ""): XmlElement {
  const top: XmlNode[] = [];
  const open: XmlNode[][] = [top];
  const namer = createNamer();
  streamXml(bytes, limits, part, {
    open(name, attributes, isSelfClosing) {
      const children: XmlNode[] = isSelfClosing ? NONE : [];
      open.at(-1)?.push(namer.enter(name, attributes, children));
      open.push(children);
    },
    close() {
      open.pop();
      namer.leave();
    },
    text(text) {
      const siblings = open.at(-1);
      const last = siblings?.at(-1);
      if (siblings && typeof last === "string") siblings[siblings.length - 1] = last + text;
      else siblings?.push(text);
    },
  });
  const root = top.find((node) => typeof node !== "string");
  if (!root) throw new ReadRefusal("damaged", { part });
  return root;
}

/** Most elements of a Word file have no children: they share this. */
const NONE: XmlNode[] = [];
Object.freeze(NONE);

/** Prefix of the file → prefix of ours, in force for an element; undefined when all are the same. */
type Scope = ReadonlyMap<string, string> | undefined;

type Attributes = XmlElement["attributes"];

interface Namer {
  readonly enter: (name: string, attributes: Attributes, children: XmlNode[]) => XmlElement;
  readonly leave: () => void;
}

function createNamer(): Namer {
  const scopes: Scope[] = [undefined];
  const shared = new Map<string, string>();
  // The parser cuts names out of its input; a shared copy lets the input go.
  const share = (name: string): string => {
    const found = shared.get(name);
    if (found === undefined) shared.set(name, name);
    return found ?? name;
  };
  return {
    enter(name, attributes, children) {
      const scope = scopeOf(scopes.at(-1), attributes);
      scopes.push(scope);
      if (!scope) return { name: share(name), attributes, children };
      return renamed(name, attributes, children, scope);
    },
    leave() {
      scopes.pop();
    },
  };
}

function scopeOf(outer: Scope, attributes: Attributes): Scope {
  let scope = outer;
  for (const name in attributes) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    const written = name.slice(6);
    const ours = canonicalPrefix(written, attributes[name] ?? "");
    // The usual file binds the usual prefixes, and then nothing has to be looked up.
    if (ours !== (scope?.get(written) ?? written)) scope = new Map([...(scope ?? []), [written, ours]]);
  }
  return scope;
}

function renamed(
  name: string,
  attributes: Attributes,
  children: XmlNode[],
  scope: ReadonlyMap<string, string>,
): XmlElement {
  const ours = rename(name, scope, true);
  const byOurName: Record<string, string> = {};
  const written: Record<string, string> = {};
  for (const [key, value] of Object.entries(attributes)) {
    const known = rename(key, scope, false);
    byOurName[known] = value;
    if (known !== key) written[known] = key;
  }
  const names: WrittenNames = { name, attributes: written };
  const isSame = ours === name && Object.keys(written).length === 0;
  return { name: ours, attributes: byOurName, children, ...(isSame ? {} : { written: names }) };
}

/** An attribute without a prefix belongs to no namespace, an element to the default one. */
function rename(name: string, scope: ReadonlyMap<string, string>, isElement: boolean): string {
  const colon = name.indexOf(":");
  const prefix = colon < 0 ? "" : name.slice(0, colon);
  if ((colon < 0 && !isElement) || prefix === "xmlns") return name;
  const ours = scope.get(prefix) ?? prefix;
  const local = name.slice(colon + 1);
  return ours === "" ? local : `${ours}:${local}`;
}
