/** A file of the library or of a pack, not yet read. */
export interface LibraryFile {
  /** From the folder on, with slashes: `participation/advance-notice.yaml`. */
  readonly path: string;
  readonly text: string;
}
