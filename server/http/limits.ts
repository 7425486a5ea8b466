import type { ServerOptions } from 'node:http';

/** For node:http: a client that dawdles does not hold a connection for long. */
export const serverOptions: ServerOptions = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  // Longer than the usual minute of a proxy, so that it is the proxy who closes an idle connection.
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5_000,
};

export const mostConnections = 2_000;
export const longestUrl = 2_048;
/** A file of all data that an administrator sends; larger ones are read by `phaseline import-data`. */
export const largestImport = 20 * 1024 * 1024;
/** The largest body of any other request in bytes; the API allows less for a single answer. */
export const largestBody = 256 * 1024;
