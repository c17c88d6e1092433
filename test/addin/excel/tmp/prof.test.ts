import { bookOf, closeExcel, openExcel } from '../excelRoad';
import { bigSpec } from '../specs';

it('profiles', async () => {
  const { host, port } = await openExcel(bookOf([{ name: 'Мой', cells: [['a']] }]), { profile: 'web' });
  const spec = bigSpec(2000);
  let t = performance.now();
  await port.drawSheets([spec]);
  console.log('draw', performance.now() - t, host.syncs.map(({ actions, sent }) => [actions, sent]));
  t = performance.now();
  await port.readSheets(['Реестр']);
  console.log('read', performance.now() - t);
  closeExcel();
});
