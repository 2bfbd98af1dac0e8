import { generate, scenarios, type Scenario } from "./bench/generate";
import { analyze } from "../lib/analyze";
import { read } from "../lib/read"; import { anchor } from "../lib/anchor"; import { link } from "../lib/link"; import { tag } from "../lib/tag";
const n = Number(process.argv[2] ?? 2000);
for (const s of Object.keys(scenarios) as Scenario[]) {
  const g = generate(s, n);
  const bytes = new TextEncoder().encode(g.text);
  const t0 = performance.now();
  const d = read(bytes); const t1 = performance.now(); const a = anchor(d); const t2=performance.now(); const l = link(d,a); const t3=performance.now(); const t = tag(d,a,l.answers); const t4=performance.now();
  const x = analyze(bytes, g.settings);
  const chars = d.comments.reduce((a,c)=>a+c.text.length,0)/d.comments.length;
  console.log(s, g.present, d.comments.length, d.format, "chars", chars|0, "maxdepth", Math.max(...d.comments.map(c=>c.depth)), {read:(t1-t0)|0,anchor:(t2-t1)|0,link:(t3-t2)|0,tag:(t4-t3)|0}, "claims", x.comments.flatMap(c=>c.claims).length, "anch", x.comments.flatMap(c=>c.anchors).length, "q", x.comments.flatMap(c=>c.quotes).length, "int", x.comments.flatMap(c=>c.interventions).length, x.warnings.map(w=>w.code).slice(0,4));
}
