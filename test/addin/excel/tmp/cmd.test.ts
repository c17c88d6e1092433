import { bookOf, closeExcel, openExcel } from '../excelRoad';
it('cmd', async () => {
  const { runCommand, Office } = await openExcel(bookOf([{ name: 'Мой', cells: [['a']] }]));
  Office.actions.associate('check', (e: Office.AddinCommands.Event) => { console.log('called'); e.completed(); });
  await new Promise((r) => setTimeout(r, 50));
  const r = await Promise.race([runCommand('check'), new Promise((r) => setTimeout(() => r('no'), 500))]);
  console.log(r);
  closeExcel();
});
