import { compose } from './compose';
import { ribbonCommands } from './excel/start/ribbonCommands';
import { startInExcel } from './excel/start/startInExcel';
import { surroundingsOf } from './surroundings';

const start = await startInExcel();

if (start.inExcel) ribbonCommands((await compose(surroundingsOf(start))).ribbon);
