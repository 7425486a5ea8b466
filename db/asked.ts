/** What migrating and checking need of a connection. */
export interface Asked {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}
