/** A file that comes with the program → its content. A mistake in it is a mistake of the program. */
import type { Checked } from "../problems.js";

/** Throws an Error with every place and code. */
export function readOwnFile<T>({ value, problems }: Checked<T | undefined>): T {
  if (value !== undefined) return value;
  const places = problems.map(({ code, where: { file = "", line = 1, column = 1 } }) => {
    return `${file}:${line}:${column} ${code}`;
  });
  throw new Error(`A file of the program cannot be read:\n${places.join("\n")}`);
}
