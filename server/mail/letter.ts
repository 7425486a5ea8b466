/** What a mail says: sentences in the language of whoever reads it, and one link. */
export interface Letter {
  /** Language tag. */
  readonly lang: string;
  readonly subject: string;
  readonly greeting: string;
  /** Paragraphs before and after the link. */
  readonly before: readonly string[];
  readonly link: { readonly label: string; readonly address: string };
  readonly after: readonly string[];
  /** Where it comes from. */
  readonly foot: string;
}

export function textOf({ greeting, before, link, after, foot }: Letter): string {
  return [greeting, ...before, `${link.label}:\n${link.address}`, ...after, `-- \n${foot}`].join('\n\n');
}

/** The same with a button; no picture and nothing that is loaded from anywhere. */
export function htmlOf({ lang, subject, greeting, before, link, after, foot }: Letter): string {
  const paragraph = (text: string) => `<p style="margin:0 0 16px">${escaped(text)}</p>`;
  const address = escaped(link.address);
  return `<!doctype html>
<html lang="${escaped(lang)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:560px">
${[greeting, ...before].map(paragraph).join('\n')}
<p style="margin:0 0 8px"><a href="${address}" style="display:inline-block;padding:10px 18px;border:1px solid #8a949e;border-radius:6px;background:#10161d;color:#ffffff;text-decoration:none;font-weight:600">${escaped(link.label)}</a></p>
<p style="margin:0 0 16px;font-size:14px;word-break:break-all"><a href="${address}">${address}</a></p>
${after.map(paragraph).join('\n')}
<p style="margin:24px 0 0;font-size:14px">${escaped(foot)}</p>
</div>
</body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
