/** A file that an action refuses → the refusal of the request, in the words of the reader. */
import { RefusedSide } from "../../actions/compareSides.js";
import { isRefusedFile, refusalText } from "../../actions/readFile.js";
import type { Translate } from "../../wording.js";
import { HttpRefusal } from "../httpRefusals.js";

/** Does what it is given. Throws HttpRefusal in the place of a refused file; other errors pass. */
export async function inWords<T>(translate: Translate, file: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof RefusedSide) {
      throw new HttpRefusal("unreadable-file", {
        file: error.file,
        said: translate(error.key, error.details),
      });
    }
    if (isRefusedFile(error))
      throw new HttpRefusal("unreadable-file", { file, said: refusalText(translate, error) });
    throw error;
  }
}
