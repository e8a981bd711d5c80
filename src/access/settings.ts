/** What an administrator decides about access, as `config/access.ts` reads it. */
import type { TokenSettings } from "./bearerTokens.js";
import type { ClaimSettings } from "./claims.js";
import type { SessionSettings } from "./sessions.js";
import type { SignInSettings } from "./signIn.js";

/** To this computer alone, as one local user; or to everybody who can say who they are. */
export type AccessSettings = { readonly to: "this-computer" } | ServedSettings;

export interface ServedSettings {
  readonly to: "whoever-signs-in";
  /** Where browsers find the service: «https://kelisim.example.kz», without a path. */
  readonly publicUrl: string;
  /** Whose word about the address of the asker is taken. */
  readonly trustedProxies: readonly string[];
  /** For people. Without it only programs get in. */
  readonly signIn: SignInSettings | undefined;
  /** For programs with tokens of another system. API keys need no setting. */
  readonly tokens: TokenSettings | undefined;
  readonly claims: ClaimSettings;
  readonly session: SessionSettings;
  readonly requestsPerMinute: { readonly ofCaller: number; readonly ofAddress: number };
}
