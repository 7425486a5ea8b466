/** An error as the log may have it. */
export interface DescribedError {
  readonly name: string;
  readonly code?: string;
  /** What a person who was shown an error page can quote. */
  readonly digest?: string;
  readonly message?: string;
  readonly at?: readonly string[];
  readonly cause?: DescribedError;
}

// Their messages are made by the engine or by us. All others may quote what somebody typed: a JSON parser the text,
// a database driver the parameters, a schema the unknown keys. The page renderer quotes in plain errors, in "these".
const plainMessages = new Set(['Error', 'TypeError', 'RangeError', 'ReferenceError', 'StorageError', 'DatabaseTooNew']);

/** Name, code, frames and causes of an error, and its message only if it cannot hold people's words. */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const digest = 'digest' in error && /^\d+$/.test(String(error.digest)) ? String(error.digest) : undefined;
  const quotes = 'params' in error || 'query' in error || 'detail' in error || error.message.includes('"');
  const mayTell = plainMessages.has(error.constructor.name) && plainMessages.has(error.name) && !quotes;
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at '));
  return {
    name: error.name,
    ...(code !== undefined && { code }),
    ...(digest !== undefined && { digest }),
    ...(mayTell && { message: error.message }),
    ...(frames && { at: frames.slice(0, 12).map((line) => line.trim()) }),
    ...(error.cause !== undefined && depth < 4 && { cause: describeError(error.cause, depth + 1) }),
  };
}
