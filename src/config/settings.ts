/**
 * Environment → a reader that hands out settings one by one and remembers which it refuses.
 *
 * Every group of settings (`src/config/*.ts`) reads through one reader, so that all wrong
 * settings are told at once. An empty variable is one that is not set.
 */
export type Environment = Readonly<Record<string, string | undefined>>;

export type SettingName = `KELISIM_${string}` | "DATABASE_URL";

/** A setting that the service refuses to start with. The wording is `cli.serve.refused.<reason>`. */
export interface RefusedSetting {
  readonly name: SettingName;
  /** As it was given, and never a secret. */
  readonly given: string;
  readonly reason: string;
  /** What else the wording needs. */
  readonly details?: Readonly<Record<string, string | number>>;
}

export interface SettingReader {
  readonly text: (name: SettingName) => string | undefined;
  /** Gives `otherwise` when the setting is missing or refused. */
  readonly wholeNumber: (name: SettingName, bounds: NumberBounds) => number;
  readonly refuse: (name: SettingName, reason: string, details?: RefusedSetting["details"]) => void;
  readonly refused: readonly RefusedSetting[];
}

export interface NumberBounds {
  readonly least: number;
  readonly most: number;
  readonly otherwise: number;
}

export function readerOf(environment: Environment): SettingReader {
  const refused: RefusedSetting[] = [];
  const text = (name: SettingName): string | undefined => environment[name]?.trim() || undefined;
  const refuse: SettingReader["refuse"] = (name, reason, details) => {
    const given = isSecret(name) ? "…" : (text(name) ?? "");
    refused.push({ name, given, reason, ...(details ? { details } : {}) });
  };

  return {
    text,
    refuse,
    refused,
    wholeNumber(name, { least, most, otherwise }) {
      const given = text(name);
      if (given === undefined) return otherwise;
      const number = /^\d{1,15}$/.test(given) ? Number(given) : NaN;
      if (number >= least && number <= most) return number;
      refuse(name, "number", { least, most });
      return otherwise;
    },
  };
}

/** A connection string carries a password too. */
function isSecret(name: SettingName): boolean {
  return name === "DATABASE_URL" || /SECRET|PASSWORD|TOKEN$/.test(name);
}
