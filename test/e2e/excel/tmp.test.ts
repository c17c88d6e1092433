import { writeFileSync } from 'node:fs';
import { filledFile } from './book/filledFile';
import { fromXlsx } from '../../excel-host/export/fromXlsx';
import { toXlsx } from '../../excel-host/export/toXlsx';
import { deskInExcel } from './book/deskInExcel';
import { userOf } from './book/user';
import { closeExcel } from '../../addin/excel/excelRoad';
import { deskOver } from '../../addin/usecases/deskOver';
import { abuseCases } from './abuse/abuseCases';
import { judge, readNow } from './abuse/judge';
import { changesIn, thingsOf } from './book/thingsOf';

it('x', async () => {
  const bytes = await filledFile();
  const lines: string[] = [];
  const base = await fromXlsx(bytes);
  if (!base.ok) throw new Error('');
  const before = await readNow((await deskInExcel(base.book)).port);
  await closeExcel();
  for (const one of abuseCases) {
    const t = performance.now();
    const opened = await fromXlsx(bytes);
    if (!opened.ok) throw new Error(opened.reason);
    let excel: unknown, file: unknown, changed: unknown, again: unknown;
    let lost: unknown;
    try {
      one.act(userOf(opened.book));
      const out = await toXlsx(opened.book);
      lost = out.lost;
      const things = thingsOf(opened.book);
      const d = await deskInExcel(opened.book);
      excel = await judge(d, before).catch((e) => `FAILED ${e}`);
      changed = changesIn(things, thingsOf(opened.book));
      again = await judge(d, before).catch((e) => `FAILED ${e}`);
      const f = await deskOver({ bytes: out.bytes });
      file = await judge({ desk: f.desk, port: f.workbook }, before).catch((e) => `FAILED ${e}`);
    } catch (e) { excel = `THREW ${e}`; }
    await closeExcel();
    const same = JSON.stringify(file) === JSON.stringify(excel);
    const same2 = JSON.stringify((again as any)?.finds) === JSON.stringify((excel as any)?.finds);
    lines.push(`## ${one.name} ${Math.round(performance.now() - t)} ms`, `expected ${JSON.stringify([one.finds ?? [], one.differs ?? []])}`, JSON.stringify({ ...(excel as any), hashes: undefined }), typeof excel === 'string' ? excel : '', `file: ${same ? 'same' : JSON.stringify(file)}`, same2 ? '' : `AGAIN ${JSON.stringify(again)}`, `changed ${JSON.stringify(changed)} lost ${JSON.stringify(lost)}`);
  }
  writeFileSync('/tmp/abuse.txt', lines.filter(Boolean).join('\n'));
}, 200000);
