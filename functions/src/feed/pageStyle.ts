import { createHash } from 'node:crypto';

/** The page's own style: nothing is fetched, so the policy can name it by its hash. */
export const PAGE_STYLE = `:root{color-scheme:light dark;--paper:#fff;--card:#f5f6f8;--ink:#1b1c1f;--quiet:#565a63;--line:#c3c7cf;--link:#0b57a4;--fill:#0b57a4;--onfill:#fff}
@media (prefers-color-scheme:dark){:root{--paper:#17181b;--card:#212328;--ink:#eceef2;--quiet:#b3b8c2;--line:#4a4e57;--link:#8ec2ff;--fill:#8ec2ff;--onfill:#10243a}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:52rem;margin:0 auto;padding:1rem}
header{padding-bottom:0}main{padding-top:0}
.skip{position:absolute;left:-999rem;padding:.5rem 1rem;background:var(--fill);color:var(--onfill)}
.skip:focus{left:0;top:0}
h1{font-size:1.7rem;line-height:1.25;margin:.5rem 0}
h2{font-size:1.3rem;line-height:1.3;margin:1.5rem 0 .5rem}
h3{font-size:1.15rem;line-height:1.35;margin:0 0 .5rem}
a{color:var(--link)}
a:focus-visible,select:focus-visible,button:focus-visible,main:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.quiet{color:var(--quiet)}
form{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.75rem;align-items:end}
form label{display:grid;gap:.25rem;font-size:.9rem}
select,button{font:inherit;padding:.5rem .6rem;width:100%;min-height:2.75rem;border:1px solid var(--quiet);border-radius:.3rem;background:var(--paper);color:var(--ink)}
button{background:var(--fill);color:var(--onfill);border-color:var(--fill);cursor:pointer}
.list{list-style:none;margin:0;padding:0;display:grid;gap:1rem}
article{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:1rem}
article h3 a{color:inherit}
dl{display:grid;grid-template-columns:minmax(7rem,max-content) 1fr;gap:.15rem .75rem;margin:.75rem 0 0;font-size:.95rem}
dt{color:var(--quiet)}
dd{margin:0}
.summary{margin:0;white-space:pre-line}
.pages{display:flex;flex-wrap:wrap;gap:1rem;align-items:center;margin:1.5rem 0}
footer{border-top:1px solid var(--line);margin-top:2rem;font-size:.9rem}
@media (max-width:26rem){dl{grid-template-columns:1fr}dd{margin-bottom:.35rem}}
@media print{.skip,form,.filter,.pages a{display:none}article{break-inside:avoid;background:none}body{color:#000;background:#fff}}`;

const HASH = createHash('sha256').update(PAGE_STYLE).digest('base64');

/** Nothing runs, nothing is fetched, nobody frames it; a form leads back to the page itself. */
export const PAGE_POLICY = `default-src 'none'; style-src 'sha256-${HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
