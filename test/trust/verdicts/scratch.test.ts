import { writeFileSync } from 'node:fs';
import { closeExcel } from '../../addin/excel/excelRoad';
import { startTestApp } from '../../functions/usecases/testApp';
import { makeBases } from './filling/bases';
import { makeFilling } from './filling/makeFilling';
import { judgeFilling, spent } from './judgeFilling';
import { openExcelRoad } from './roads/excelRoad';
import { openFileRoad } from './roads/fileRoad';
import { memoryStore } from './service/memoryStore';
import { verdictService } from './service/verdictService';

test('x', async () => {
  const app = await startTestApp();
  const store = memoryStore(['members']);
  const service = verdictService(app.with({ store }));
  const excel = await openExcelRoad();
  const file = openFileRoad();
  const bases = makeBases();
  const lines: string[] = [];
  const reached = new Map<string, number>();
  let sheets = 0,
    taken = 0,
    refused = 0;
  let divs = 0;
  let clean = 0;
  const N = Number(process.env.N ?? 60),
    from = Number(process.env.FROM ?? 0);
  const began = performance.now();
  for (let i = from; i < from + N; i += 1) {
    store.forget();
    const filling = makeFilling(bases, 1, i);
    try {
      if (process.env.DEBUG) {
        console.log(filling.year, filling.reporter.key, filling.sheets.map((s) => s.template.key).join());
      }
      const judged = await judgeFilling(filling, { excel, file, service });
      sheets += judged.sheets.length;
      if (judged.differences.length) {
        divs += 1;
        lines.push(`#${i} roads ` + judged.differences.join('\n').slice(0, 3000));
      }
      for (const s of judged.sheets) {
        if (s.verdict.isTaken) taken += 1;
        if (s.verdict.findings.length === 0) clean += 1;
        if (s.refusal) {
          refused += 1;
          lines.push(`#${i} ${s.verdict.template} refusal ${s.refusal} ${Object.keys(s.verdict.counts)}`);
        }
        for (const c of Object.keys(s.verdict.counts)) reached.set(c, (reached.get(c) ?? 0) + 1);
        if (s.differences.length) {
          divs += 1;
          lines.push(`#${i} ${s.verdict.template} ` + s.differences.join('\n').slice(0, 3000));
        }
      }
      if (process.env.DEBUG)
        console.log(
          (excel as any).book.sheets.map((s: any) => s.name + s.names.map((n: any) => n.formula)).join('|'),
        );
    } catch (error) {
      divs += 1;
      lines.push(`#${i} THREW ${(error as Error).stack?.slice(0, 1500)}`);
    }
  }
  const ms = performance.now() - began;
  const { rules } = await import('../../../shared/checking/rules/rules');
  const shared = [...new Set(rules.filter((r) => r.reads === 'shared').map((r) => r.code))];
  writeFileSync(
    '/tmp/verdicts.txt',
    [
      `fillings ${N} sheets ${sheets} taken ${taken} clean ${clean} refused ${refused} divs ${divs} ms ${Math.round(ms)}`,
      JSON.stringify(spent),
      'unreached: ' + shared.filter((c) => !reached.has(c)).join(' '),
      JSON.stringify([...reached]),
      ...lines,
    ].join('\n'),
  );
  service.close();
  await closeExcel();
  await app.stop();
}, 3_000_000);
