import { statusOrder } from '../words/statuses.ts';
import { pageColors } from './page-colors.ts';

const variables = (scheme: keyof typeof pageColors) =>
  Object.entries(pageColors[scheme])
    .map(([role, color]) => `--${role}:${color};`)
    .join('');

const ofStatuses = statusOrder.map((status) => `.is-${status}{--of:var(--${status})}`).join('');

/** The style of the page: for screens of any width, light and dark, and for paper. */
export const pageStyle = `:root{color-scheme:light dark;${variables('light')}}
@media (prefers-color-scheme:dark){:root{${variables('dark')}}}
${ofStatuses}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:66rem;padding:0 1.25rem 4rem;background:var(--paper);color:var(--ink);
font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;
font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
[hidden]{display:none!important}
h1,h2,h3,h4,h5,h6,.lead,.tile .count,.plans>li>a{font-family:"Iowan Old Style","Palatino Linotype",Cambria,"Noto Serif",Georgia,"Times New Roman",serif;text-wrap:balance}
h1{font-size:clamp(1.6rem,1.1rem + 2.2vw,2.4rem);line-height:1.2;margin:.2rem 0 1.2rem;font-weight:600;letter-spacing:-.005em}
h2{font-size:1.55rem;line-height:1.25;margin:3.2rem 0 1rem;font-weight:600}
h3{font-size:1.25rem;line-height:1.3;margin:2.2rem 0 .8rem;font-weight:600}
h4{font-size:1.12rem;line-height:1.35;margin:1.6rem 0 .6rem;font-weight:600}
h5,h6{font-size:1rem;line-height:1.4;margin:1.2rem 0 .4rem;font-weight:600}
p{margin:0 0 .5rem}
ul,ol{margin:.4rem 0;padding-left:1.3rem}
a{color:var(--accent);text-decoration-thickness:.06em;text-underline-offset:.18em}
a{text-decoration-color:color-mix(in srgb,currentColor 45%,transparent)}
a:hover{text-decoration-color:currentColor;text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
h1:focus,h2:focus,h3:focus,h4:focus,h5:focus{outline:none}
code{font:.86em/1.5 ui-monospace,"Cascadia Mono",Consolas,"DejaVu Sans Mono",monospace;overflow-wrap:anywhere}
sup{font-size:.7em;line-height:0;margin-left:.08em}
.quiet{color:var(--quiet);overflow-wrap:anywhere}
.glance th,.glance td:not(.number){overflow-wrap:anywhere}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-4rem;padding:.5rem .9rem;background:var(--paper);z-index:9;border:1px solid var(--accent)}
.skip:focus{top:.6rem}
.page-head{padding:3.2rem 0 1.4rem;border-bottom:3px double var(--rule)}
.kicker{margin:0;color:var(--quiet);font-size:.82rem;letter-spacing:.09em;text-transform:uppercase}
.plan-facts{display:flex;flex-wrap:wrap;gap:.5rem 2.4rem;margin:0}
.plan-facts dt,.figures dt{font-size:.8rem;color:var(--quiet)}
.plan-facts dd,.figures dd{margin:0}
.plan-head{margin-top:4.5rem;padding-top:1.6rem;border-top:3px double var(--rule)}
.plan-head>*:first-child{margin-top:0}
.lead{font-size:1.22rem;line-height:1.5;margin:0 0 1.2rem;max-width:52rem;text-wrap:pretty}
.standing{margin:1.4rem 0}
.bar{display:block;border-radius:3px}
.bar rect{fill:var(--of);stroke:var(--paper);stroke-width:1.5}
.bar text{fill:var(--on-status);font-size:13px;font-weight:600;text-anchor:middle}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(6.6rem,1fr));gap:1rem;list-style:none;margin:1rem 0 0;padding:0}
.tile{border-top:3px solid var(--of);padding-top:.45rem;display:flex;flex-direction:column}
.tile .count{font-size:2rem;line-height:1.1;font-weight:600}
.tile .what{color:var(--of);font-weight:600;font-size:.95rem}
.tile .more{color:var(--quiet);font-size:.82rem}
.caution{border-left:4px solid var(--at-risk);padding:.1rem 0 .1rem .8rem;margin:1.2rem 0 0}
.status{color:var(--of);font-weight:600;white-space:nowrap}
.symbol{display:inline-block;min-width:1em;text-align:center}
.worst{list-style:none;margin:0;padding:0}
.worst>li{display:grid;grid-template-columns:8.5rem 1fr;gap:.2rem 1.4rem;padding:.95rem 0;border-top:1px solid var(--rule)}
.worst .by{text-align:right;margin:0;line-height:1.2}
.worst .by strong{display:block;font-size:1.55rem;font-weight:600;color:var(--behind)}
.worst .unit{color:var(--quiet);font-size:.85rem}
.worst p{margin:0 0 .25rem}
.worst .name{font-weight:600;font-size:1.04rem}
.worst .name .status{font-size:.9rem;margin-left:.4rem}
.others,.changes{list-style:none;padding:0}
.others li,.changes li{padding:.5rem 0;border-top:1px solid var(--rule)}
.others .status{margin-right:.35rem}
.changes .said{font-weight:600;margin-right:.4rem}
.changes .quiet{display:block}
table{border-collapse:collapse;width:100%;font-size:.93rem;line-height:1.4}
th,td{padding:.45rem .7rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--rule);font-weight:400}
th:first-child,td:first-child{padding-left:.2rem}
th:last-child,td:last-child{padding-right:.2rem}
thead th{font-size:.8rem;color:var(--quiet);border-bottom:1.5px solid var(--edge);vertical-align:bottom;line-height:1.3}
.number{text-align:right}
tbody .number{white-space:nowrap}
.minus{color:var(--behind)}
.current>*{font-weight:600}
.glance .number{min-width:5.4rem}.glance .quiet{font-size:.88em}.glance .day{display:block}
.glance .group th{font-weight:600;padding-top:1.1rem;border-bottom-color:var(--edge)}
.glance a{color:inherit;text-decoration-color:var(--edge)}
.glance .unit-of{font-size:.85em}
.glance .order{color:var(--quiet);width:2rem}
.glance .status{white-space:normal;display:inline-block;min-width:7.5rem;padding-left:1.35em;text-indent:-1.35em}
.glance .status .symbol{text-indent:0}
.former{padding-left:1.4rem}
.scrolling{overflow-x:auto}
.filters{position:sticky;top:0;z-index:5;background:var(--shade);border:1px solid var(--rule);border-radius:4px;padding:.7rem 1rem .8rem;margin:3rem 0 1rem}
.filters fieldset{border:0;margin:0 0 .5rem;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}
.filters legend{float:left;padding:0;margin-right:1rem;color:var(--quiet);font-size:.85rem;line-height:1.9rem}
.filters fieldset label{color:var(--of);font-weight:600;font-size:.92rem;line-height:1.9rem;cursor:pointer;white-space:nowrap}
.filters input[type=checkbox]{width:1.05rem;height:1.05rem;vertical-align:-.18em;margin:0 .2rem 0 0;accent-color:var(--of)}
.choices{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.5rem 1rem;align-items:end}
.choices p{margin:0;min-width:0}
.choices label{display:block;font-size:.8rem;color:var(--quiet)}
.filters select,.filters input[type=search],.filter-units input{font:inherit;width:100%;min-height:2.3rem;padding:.25rem .5rem;color:var(--ink);background:var(--paper);border:1px solid var(--edge);border-radius:3px}
.filters ::placeholder{color:var(--quiet);opacity:1}
.choices .outcome{grid-column:1/-1}
.outcome{display:flex;flex-wrap:wrap;gap:.3rem .8rem;align-items:center;justify-content:space-between}
.outcome output{font-size:.92rem}
button{font:inherit;font-size:.92rem;min-height:2.3rem;padding:.2rem .9rem;color:var(--accent);background:var(--paper);border:1px solid var(--edge);border-radius:3px;cursor:pointer}
.no-match{padding:1rem 0;font-size:1.05rem}
.chart-key{display:flex;flex-wrap:wrap;gap:.2rem 1.3rem;margin:1rem 0 0;font-size:.87rem;color:var(--quiet)}
.chart-key svg{vertical-align:-.2em;display:inline-block}
.indicator{scroll-margin-top:1rem;border-top:1px solid var(--edge);padding:1.3rem 0 1.8rem;margin:0}
.standing-of{display:flex;flex-wrap:wrap;gap:.1rem 1rem;margin:0;font-size:.93rem}
.indicator header>:last-child{font-size:1.2rem;line-height:1.35;margin:.15rem 0 .6rem;text-wrap:pretty}
.indicator .order{font-weight:400;color:var(--quiet)}
.reason{max-width:52rem}
.reason p{margin:0 0 .3rem}
.picture{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:1rem 2.2rem;margin:1.1rem 0}
.figures{margin:0;display:grid;align-content:start;gap:.55rem}
.figures strong{font-size:1.65rem;line-height:1.15;font-weight:600;margin-right:.3rem}
.figures .main{padding-bottom:.55rem;border-bottom:1px solid var(--rule)}
.figures .short dd{color:var(--of);font-weight:600}
.figures .none{font-size:1.2rem;color:var(--quiet)}
.chart-of{margin:0;min-width:0}
.chart-of figcaption,.cite{font-size:.85rem;color:var(--quiet)}
.chart{display:block}
.chart text{font-size:12px;fill:var(--quiet);paint-order:stroke;stroke:var(--paper);stroke-width:4px;stroke-linejoin:round}
.chart path,.chart line{vector-effect:non-scaling-stroke}
.chart .levels line{stroke:var(--rule);stroke-width:1}
.chart .years line{stroke:var(--edge);stroke-width:1}
.chart .years text{text-anchor:middle}
.chart .as-of line{stroke:var(--edge);stroke-width:1.25;stroke-dasharray:2 3}
.chart .way{fill:none;stroke:var(--edge);stroke-width:1.75}
.chart .other-way{fill:none;stroke:var(--edge);stroke-width:1;stroke-dasharray:5 4}
.chart .observed{fill:none;stroke:var(--accent);stroke-width:2}
.chart .point{fill:var(--accent);stroke:var(--paper);stroke-width:1}
.chart .unjudged{fill:var(--paper);stroke:var(--accent);stroke-width:1.75}
.chart .latest{stroke-width:2}
.chart .gap{stroke:var(--of,var(--behind));stroke-width:3}
.chart .baseline{fill:var(--paper);stroke:var(--edge);stroke-width:1.75}
.chart .milestone{fill:var(--paper);stroke:var(--edge);stroke-width:1.75}
.chart .target{fill:var(--ink);stroke:var(--paper);stroke-width:1.5}
.chart .latest-text{font-size:13px;font-weight:700;fill:var(--accent)}
.chart .target-text{font-size:13px;font-weight:700;fill:var(--ink)}
.quote{margin:.8rem 0;max-width:52rem}
blockquote{margin:0;padding-left:1rem;border-left:3px solid var(--rule)}
blockquote p{margin:0;font-family:"Iowan Old Style","Palatino Linotype",Cambria,"Noto Serif",Georgia,"Times New Roman",serif}
.quote .cite{padding-left:calc(1rem + 3px)}
.beside{max-width:52rem}
.notes,.facts{margin:.6rem 0;display:grid;gap:.35rem}
.notes>div,.facts>div{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:0 1rem}
.notes dt,.facts dt{color:var(--quiet);font-size:.9rem}
.notes dd,.facts dd{margin:0;grid-column:2}
.facts{font-size:.93rem}
.facts .term{padding-left:1rem}
.notes{max-width:58rem}
.proofs{margin-top:.8rem}
details{border-top:1px solid var(--rule)}
summary{padding:.5rem .1rem;cursor:pointer;color:var(--accent);font-weight:600;font-size:.95rem}
summary:hover{text-decoration:underline;text-underline-offset:.2em}
.inside{padding:.2rem 0 1.1rem}
.commitments li{margin-bottom:.7rem}
.commitments .quote,.commitments .cite,.commitments .quiet{margin:.2rem 0 0}
.commitments{list-style:none;padding:0}
.filter-units{display:flex;align-items:center;gap:.6rem;max-width:24rem}
.filter-units label{white-space:nowrap;font-size:.85rem;color:var(--quiet)}
.annex{font-size:.95rem}
.marks>div{display:flex;gap:.8rem}
.marks dt{min-width:1.2rem;font-weight:600;text-align:center}
.marks dd{margin:0}
.context li{margin-bottom:.7rem}
.context p{margin:0}
.rejects{font-size:.88rem;overflow-wrap:anywhere}
.plans{padding-left:1.4rem}
.plans>li{padding:.5rem 0}
.plans>li>a{font-size:1.1rem;font-weight:600}
.page-foot{margin-top:3rem;padding-top:.8rem;border-top:1px solid var(--rule);font-size:.85rem;color:var(--quiet)}
@media screen and (max-width:48rem){
.filters{position:static}
.filters legend{float:none;line-height:1.5}
.filters fieldset{display:grid;grid-template-columns:repeat(auto-fill,minmax(10.5rem,1fr));gap:0}
.filters fieldset label{font-size:.88rem}
.picture{grid-template-columns:minmax(0,1fr)}
.figures{grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.6rem 1rem}
.figures .main{grid-column:1/-1}
.notes>div,.facts>div{grid-template-columns:minmax(0,1fr)}
.notes dd,.facts dd{grid-column:1}
.notes>div,.facts>div{margin-bottom:.3rem}
.worst>li{grid-template-columns:minmax(0,1fr)}
.worst .by{text-align:left}
.worst .by strong{display:inline;margin-right:.2rem}
.stacks,.stacks tbody,.stacks tr,.stacks th,.stacks td{display:block;text-align:left;border:0;padding:0}
.stacks thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.stacks .order{display:none}
.stacks tr{border-bottom:1px solid var(--rule);padding:.7rem 0}
.stacks tr.group{border-bottom-color:var(--edge);padding:1.2rem 0 .4rem}
.stacks th[scope=row]{font-weight:600;margin-bottom:.3rem}
.stacks td[data-label]{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:.6rem}
.stacks td[data-label]::before{content:attr(data-label);color:var(--quiet);font-size:.85rem}
.glance .status{padding-left:0;text-indent:0}
}
@media (max-width:30rem){
body{padding:0 1rem 3rem}
.page-head{padding-top:1.6rem}
.plan-facts{display:grid;gap:.4rem}
.lead{font-size:1.12rem}
.tiles{grid-template-columns:repeat(2,minmax(0,1fr))}
}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media (forced-colors:active){.bar text{forced-color-adjust:none}}
@page{size:A4;margin:16mm 14mm 18mm}
@page{@bottom-right{content:counter(page) "/" counter(pages);font:9pt sans-serif;color:#444}}
@media print{
:root{color-scheme:light;${variables('light')}}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
html{font-size:12.4px}
body{max-width:none;padding:0;line-height:1.45}
.skip,.filters,.filter-units,.no-match{display:none!important}
.page-head{padding-top:0}
h1{font-size:1.9rem}h2{margin-top:2rem}
h1,h2,h3,h4,h5,h6,summary{break-after:avoid}
a{color:inherit;text-decoration:none}
.indicators{break-before:page}
.core,.worst>li,.others li,.changes li,tr,.tile,.commitments li,.context li,.facts,figure,.standing,.chart-key{break-inside:avoid}
thead{display:table-header-group}
.picture{gap:.8rem 1.6rem}
th,td{padding:.25rem .6rem}
.scrolling{overflow:visible}
details::details-content{content-visibility:visible;height:auto;display:block}
summary{list-style:none;color:var(--ink)}
summary::-webkit-details-marker{display:none}
.plan{break-before:page}
.plan-head{margin-top:0;border-top:0;padding-top:0}
}
`;
