/** A text with its quotations blotted out: a quoted title keeps the words of its author. */

/** Blotted out and not cut out: what follows them must be found at its place. */
export function withoutQuotations(text: string): string {
  let inner = text;
  for (;;) {
    const outer = inner.replaceAll(/«[^«»]*»/g, (quotation) => " ".repeat(quotation.length));
    if (outer === inner) return outer;
    inner = outer;
  }
}
