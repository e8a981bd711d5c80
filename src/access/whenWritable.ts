/**
 * A note for the store that is good to have and not needed: that a key was used, that a session
 * goes on. When the database cannot be written, as on a full disk, whoever only reads must not
 * be turned away because of it.
 */
export async function whenWritable(note: Promise<void>): Promise<void> {
  try {
    await note;
  } catch (error) {
    // Known by its name: only the types of storage may be imported here.
    if (!(error instanceof Error && error.name === "StorageUnavailable")) throw error;
  }
}
