/** App → a server that answers at an address, and can be stopped without cutting anybody off. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Express } from "express";

export interface RunningServer {
  /** «http://127.0.0.1:3000/». */
  readonly address: string;
  /** Answers what has been asked, takes nothing new, and is done. */
  stop(): Promise<void>;
}

/** Requests that are not answered by then are cut off, so that a stop always comes to an end. */
const LONGEST_GOODBYE_MS = 10_000;

/** Connections that a browser keeps open between requests are looked for this often. */
const LOOK_FOR_IDLE_MS = 50;

/** Throws the system's Error (EADDRINUSE, EADDRNOTAVAIL, EACCES). Port 0 takes any free one. */
export async function listen(app: Express, host: string, port: number): Promise<RunningServer> {
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });

  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(":") ? `[${host}]` : host}:${taken}/`,
    stop: () =>
      new Promise((resolve) => {
        const idle = setInterval(() => server.closeIdleConnections(), LOOK_FOR_IDLE_MS);
        const last = setTimeout(() => server.closeAllConnections(), LONGEST_GOODBYE_MS);
        server.close(() => {
          clearInterval(idle);
          clearTimeout(last);
          resolve();
        });
      }),
  };
}
