/** Characters in the reason for "does not apply". */
export const LONGEST_REASON = 1000;

/** Characters in the answer to a text question. */
export const LONGEST_TEXT = 5000;
