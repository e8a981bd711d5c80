/** Where the service keeps its data and for how long, from the environment. */
import type { StorageConfig } from "../storage/database/openStores.js";
import type { SettingReader } from "./settings.js";

const DELETED_DRAFT_DAYS = { least: 1, most: 3650, otherwise: 30 };

/** A result or an answer that nobody has fetched in a day will not be fetched. */
const DAY_HOURS = 24;

export function readStorage(settings: SettingReader): StorageConfig {
  const databaseUrl = settings.text("DATABASE_URL");
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    settings.refuse("DATABASE_URL", "database-url");
  }
  return {
    databaseUrl,
    dataFolder: settings.text("KELISIM_DATA") ?? "data",
    retention: {
      deletedDraftDays: settings.wholeNumber("KELISIM_DELETED_DRAFT_DAYS", DELETED_DRAFT_DAYS),
      answerHours: DAY_HOURS,
      jobHours: DAY_HOURS,
    },
  };
}
