import type { IncomingHttpHeaders } from 'node:http';

// Headers that Next takes as a word from itself or from a proxy. Sent from outside they have opened doors before.
// What a browser sends while it moves between pages (rsc, next-router-*, next-url, next-action) is none of them.
const internal =
  /^(x-(middleware|nextjs|next|invoke|now|vercel|rewrite|original|forwarded|prerender|matched|action|real|request)\b|next-resume$|forwarded$|content-security-policy)/;
/** The development overlay names its requests so. */
const overlay = /^x-nextjs-(html-)?request-id$/;

/** Removes from an incoming request all headers that only this process may set. */
export function stripHeaders(headers: IncomingHttpHeaders, development: boolean): void {
  for (const name of Object.keys(headers)) {
    if (internal.test(name) && !(development && overlay.test(name))) delete headers[name];
  }
}
