/** The page's own looks: AA in light and dark, readable in print, nothing fetched. */
export const PUBLICATION_STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1f22;--muted:#4d5458;--rule:#c9c6bf;--strong:#6d7377;--link:#0a5a61;--gap:#fbf0dc;--on-gap:#6b4000;
--t0:#fff;--t1:#dbeced;--t2:#b3d6d8;--t3:#1f6f76;--t4:#0a444a;--low:#1b1f22;--high:#fff}
@media (prefers-color-scheme:dark){:root{--paper:#14171a;--ink:#e9e7e2;--muted:#b7bdc0;--rule:#3d4448;--strong:#8b9398;--link:#8fd6da;--gap:#35270c;--on-gap:#f0c77d;
--t0:#14171a;--t1:#15363a;--t2:#1d5258;--t3:#72c7cc;--t4:#b6e6e8;--low:#e9e7e2;--high:#06282b}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;font-variant-numeric:tabular-nums}
header,nav,main,footer{max-width:80rem;margin:0 auto;padding:0 1rem}
h1{font-size:1.75rem;line-height:1.25;margin:.25rem 0}h2{font-size:1.25rem;margin:2rem 0 .5rem}h3{font-size:1.0625rem;margin:1.5rem 0 .5rem}
p,li,figcaption{max-width:70ch}p{margin:.5rem 0}.quiet{color:var(--muted)}
a{color:var(--link)}a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999rem;padding:.5rem 1rem;background:var(--paper)}.skip:focus{left:.5rem;top:.5rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:600;padding:.5rem 0}
th,td{padding:.375rem .5rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule);overflow-wrap:break-word}
thead th{border-bottom-color:var(--strong);vertical-align:bottom}tbody th{font-weight:600}
.figure{text-align:right;white-space:nowrap}thead .figure{white-space:normal}.gap{background:var(--gap);color:var(--on-gap);font-weight:600}
.sum>*{font-weight:600;border-top:2px solid var(--strong)}
.register th[scope=row]{min-width:12rem;max-width:20rem}.register td{min-width:7rem;max-width:24rem}
figure{margin:0}svg{display:block;width:100%;max-width:24rem;height:auto}
svg rect{stroke:var(--strong);fill:var(--t0)}svg text{text-anchor:middle;fill:var(--low);font:13px system-ui,'Segoe UI',Arial,sans-serif}svg .count{font-size:15px;font-weight:600}
svg .s0 rect{stroke-dasharray:4 3}svg .s1 rect,.s1 i{fill:var(--t1);background:var(--t1)}svg .s2 rect,.s2 i{fill:var(--t2);background:var(--t2)}svg .s3 rect,.s3 i{fill:var(--t3);background:var(--t3)}svg .s4 rect,.s4 i{fill:var(--t4);background:var(--t4)}
svg .s3 text,svg .s4 text{fill:var(--high)}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;padding:0;margin:.5rem 0}.key i{display:inline-block;width:1.5rem;height:1rem;border:1px solid var(--strong);margin-right:.5rem;vertical-align:-.125rem}.key .s0 i{border-style:dashed}
footer{margin:2rem auto;border-top:1px solid var(--rule);padding-top:.5rem}
@media print{:root{--paper:#fff;--ink:#000;--muted:#000;--rule:#999;--strong:#000;--link:#000;--gap:#fff;--on-gap:#000;--t0:#fff;--t1:#fff;--t2:#fff;--t3:#fff;--t4:#fff;--low:#000;--high:#000}.skip,nav{display:none}.scroll{overflow:visible}thead{display:table-header-group}tr{break-inside:avoid}}
`.trim();
