import { check10k } from './cases/check10k';
import { push10k } from './cases/push10k';
import { push100k } from './cases/push100k';
import { pushVsEntities } from './cases/pushVsEntities';
import { attainmentRows } from './cases/attainmentRows';
import { attainmentVsQuery } from './cases/attainmentVsQuery';
import { openResources } from './resources';
const r = openResources();
for (const c of [check10k, push10k, push100k, pushVsEntities, attainmentRows, attainmentVsQuery]) { if (process.argv[2] && !process.argv[2].split(',').includes(c.id)) continue; const t = performance.now(); console.log(c.id, await c.measure(r), ((performance.now() - t) / 1000).toFixed(1)); }
await r.close();
