/** On every response. */
export function commonHeaders(https: boolean): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    // Not `no-referrer`: browsers then send the forms of our own pages with `Origin: null`.
    'referrer-policy': 'same-origin',
    'permissions-policy':
      'accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    ...(https && { 'strict-transport-security': 'max-age=31536000' }),
  };
}

/** What comes from the API is never a page. */
export const apiPolicy = "default-src 'none'; frame-ancestors 'none'";

/** The content security policy of a page; `nonce` is made anew for every request. */
export function pagePolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'none'",
    // In development React rebuilds server stack traces with eval.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    // In development style sheets come as elements made by scripts.
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    // Widths and positions in charts; an attribute can load nothing under the other rules.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
