/** A page without scripts: its title is its heading, too. */
export type PlainPage = {
  readonly title: string;
  /** Already HTML: texts in it went through `escapeHtml`. */
  readonly body: string;
  /** Where the icons lie, seen from the page. */
  readonly icons: string;
};

/** The one style of these pages; the policy they are sent with names it by its hash. */
export const PLAIN_STYLE = `
:root{color-scheme:light dark;--text:#242424;--soft:#616161;--line:#d1d1d1;--page:#fff;--link:#0b6a5b}
@media(prefers-color-scheme:dark){:root{--text:#fff;--soft:#adadad;--line:#525252;--page:#1f1f1f;--link:#7fd1c1}}
body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 "Segoe UI",system-ui,sans-serif}
main{max-width:44rem;margin:0 auto;padding:2.5rem 1.25rem}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 .75rem;display:flex;gap:.75rem;align-items:center}
h2{font-size:1.125rem;margin:1.75rem 0 .25rem}
p,li{margin:.25rem 0}
.soft{color:var(--soft)}
.note{margin-top:2rem;border-top:1px solid var(--line);padding-top:1rem;color:var(--soft)}
a{color:var(--link)}
a:focus-visible{outline:2px solid currentColor;outline-offset:2px}
`;

/** The HTML of a page in Russian; light or dark as the reader's system is. */
export function plainPage({ title, body, icons }: PlainPage): string {
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" type="image/png" sizes="32x32" href="${icons}svod-32.png">
<style>${PLAIN_STYLE}</style>
</head>
<body><main>
<h1><img src="${icons}svod-64.png" alt="" width="40" height="40">${escapeHtml(title)}</h1>
${body}
</main></body>
</html>
`;
}

/** A text as it stands in HTML and in its attributes. */
export function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": '#39',
  };

  return text.replace(/[&<>"']/g, (sign) => `&${names[sign]};`);
}
