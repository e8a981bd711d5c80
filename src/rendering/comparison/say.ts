/**
 * How a renderer is given the words of the interface: the key of a message and its values → the
 * message in the language of the reader. Keys are those of `comparison` in `locales/`.
 */
export type Say = (key: string, values?: Readonly<Record<string, unknown>>) => string;
