import { newCode } from '../../../shared/columns/code';
import { EXEMPTION, freshKey } from '../../functions/http/routeRequest';
import { newMemberBody } from '../../functions/http/memberTriggers';
import { bodyOf, code } from '../../functions/usecases/sheets';
import { startTestApp, type TestApp } from '../../functions/usecases/testApp';

let app: TestApp;
beforeAll(async () => { app = await startTestApp(); });
afterAll(() => app.stop());

test('x', async () => {
  const key = await app.keyOf('operator');
  const at = { region: 'khabarovsk', year: '2024' };
  const out: unknown[] = [];
  const rkey = await app.keyOf('reporter', ['08701000']);
  const sub = { ...at, template: 'organisations', reporter: '08701000' };
  const pushed = await app.call('pushSubmission', { key: rkey, params: sub, headers: { 'if-none-match': '*', 'idempotency-key': freshKey() }, body: bodyOf('organisations', [{ rowCode: code(1, 'c') }]) });
  out.push(pushed.status);
  for (const c of [0x2028, 0x2029, 0x85, 0xfffe, 0xffff, 0, 1, 0xb, 0x7f, 0xfeff, 0x202e, 0x1f600]) {
    const text = `Прове${String.fromCodePoint(c)}рка`;
    const shown = c.toString(16);
    const event = await app.call('putYearEvent', { key, params: { ...at, event: newCode() }, body: { ...EXEMPTION, reason: text } });
    const member = await app.call('putMember', { key, params: { region: 'khabarovsk', member: newCode() }, headers: { 'if-none-match': '*' }, body: { ...newMemberBody(), label: text } });
    const move = await app.call('putReviewMove', { key, params: { ...sub, event: newCode() }, body: { kind: 'return', revision: 1, cells: [{ row: code(1, 'c'), column: 'shortName', reason: text }] } });
    const facts = await app.call('readODataSet', { key, params: { region: 'khabarovsk', set: 'Facts' }, query: `?$filter=${encodeURIComponent(`measure eq '${text}'`)}` });
    const cons = await app.call('readConsolidated', { key, params: { ...at, template: 'organisations' }, query: `?columns=${encodeURIComponent(text)}` });
    const back = await app.call('readYearEvents', { key, params: at });
    out.push([shown, event.status, member.status, move.status, facts.status, cons.status, back.status, JSON.stringify(back.json).includes(JSON.stringify(text)), event.logs.join('').slice(0, 100)]);
  }
  console.log(out.map((o) => JSON.stringify(o)).join('\n'));
});
