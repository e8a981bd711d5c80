/**
 * Long work: a queue that outlives the program and is shared by all instances.
 *
 * Whoever takes a job holds it on a lease and renews it with a heartbeat. When the holder dies,
 * the lease runs out and another takes the job; an answer of the first then comes to nothing.
 */
import type { Moment, Page, PageRequest } from "../stores.js";

export interface JobStore {
  add(organisation: string, job: NewJob): Promise<Job>;
  read(organisation: string, id: string): Promise<Job | undefined>;
  /** Newest first. */
  list(organisation: string, page: PageRequest): Promise<Page<Job>>;
  /** The result of a job that is done. Kept as long as the settings say (a day). */
  result(organisation: string, id: string): Promise<JobResult | undefined>;
  /** A job that is queued or running becomes cancelled; its holder learns it from the next heartbeat. */
  cancel(organisation: string, id: string): Promise<Job | undefined>;
  /** How many wait, in all organisations: for the limit of the queue and for metrics. */
  countQueued(): Promise<number>;

  /** The oldest job that waits or whose holder has died, of any organisation; none when there is none. */
  take(kinds: readonly string[]): Promise<TakenJob | undefined>;
  /** Renews the lease (30 s; beat every 10 s) and tells the progress, 0 to 1. False: it is no longer yours, stop. */
  heartbeat(job: Lease, progress: number): Promise<boolean>;
  /** False: it is no longer yours, and nothing was stored. */
  finish(job: Lease, result: JobResult): Promise<boolean>;
  fail(job: Lease, failure: JobFailure): Promise<boolean>;
  /** Puts the job back at once, when the program is told to stop. */
  giveBack(job: Lease): Promise<boolean>;
}

export type JobState = "queued" | "running" | "done" | "failed" | "cancelled";

export interface NewJob {
  /** "export-word", "compare": which function does it. */
  readonly kind: string;
  /** What it works on, JSON values; bytes are put into `files` first and named by their hash. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly by: string;
}

export interface Job extends Omit<NewJob, "input"> {
  readonly id: string;
  readonly state: JobState;
  /** From 0 to 1. */
  readonly progress: number;
  readonly createdAt: Moment;
  readonly finishedAt: Moment | undefined;
  readonly failure: JobFailure | undefined;
}

/** A stable code and the values of its wording; never the text of a document. */
export interface JobFailure {
  readonly code: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

export interface JobResult {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface Lease {
  readonly organisation: string;
  readonly id: string;
  /** Tells this holder from every other. */
  readonly lease: string;
}

export interface TakenJob extends Lease {
  readonly kind: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly by: string;
  /** From 1. After the third the job fails with `job-abandoned`. */
  readonly attempt: number;
}
