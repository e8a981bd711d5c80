/** An error of pg or of the network → what it says of the database, or undefined. */
import type { StorageCode, StorageTrouble } from "../../storageRefusals.js";

/** By the beginning of the SQLSTATE (appendix A of the PostgreSQL manual) or of the system's code. */
const codes: readonly (readonly [start: string, code: StorageCode])[] = [
  ["08", "storage-unreachable"],
  ["57P", "storage-unreachable"], // the server stops, crashes or starts
  ["53300", "storage-unreachable"], // too many connections
  ["28", "storage-unreachable"], // user or password
  ["3D000", "storage-unreachable"], // no such database
  ["53", "storage-full"],
  ["54", "storage-full"],
  ["58030", "storage-damaged"], // input or output error
  ["XX001", "storage-damaged"],
  ["XX002", "storage-damaged"],
  ["25006", "storage-not-writable"], // a standby
  ["42501", "storage-not-writable"], // rights
  ["3F000", "storage-not-writable"], // no schema to create in
  ["40", "storage-busy"], // serialisation, deadlock
  ["55P03", "storage-busy"],
  ["57014", "storage-busy"], // statement timeout
  ["ECONN", "storage-unreachable"],
  ["EPIPE", "storage-unreachable"],
  ["ENOTFOUND", "storage-unreachable"],
  ["EAI_AGAIN", "storage-unreachable"],
  ["ENOENT", "storage-unreachable"], // no socket of the server
  ["EACCES", "storage-unreachable"],
  ["ETIMEDOUT", "storage-unreachable"],
  ["EHOSTUNREACH", "storage-unreachable"],
  ["ENETUNREACH", "storage-unreachable"],
];

/** pg says these in words only. */
const brokenConnection =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Client was closed|The server does not support SSL)/;

export function postgresqlTrouble(error: unknown): StorageTrouble | undefined {
  if (!(error instanceof Error)) return undefined;
  const reason = codeOf(error);
  if (reason === undefined) {
    const isBroken = brokenConnection.test(error.message);
    return isBroken ? { code: "storage-unreachable", reason: error.message } : undefined;
  }
  const code = codes.find(([start]) => reason.startsWith(start))?.[1];
  return code && { code, reason };
}

/** A name with several addresses fails with an AggregateError: the first says enough. */
function codeOf(error: Error): string | undefined {
  if ("code" in error && typeof error.code === "string") return error.code;
  if (!(error instanceof AggregateError)) return undefined;
  const first: unknown = error.errors[0];
  return first instanceof Error ? codeOf(first) : undefined;
}
