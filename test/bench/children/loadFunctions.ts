import { loadApp } from '../../../functions/local/host/loadApp';

/*
 * A process that only loads the function app named in its arguments, as the local host does, and says how many
 * milliseconds that took and how many functions there are.
 */
const [, , bundle = ''] = process.argv;
const began = performance.now();
const { functions } = loadApp(bundle, () => {});
const ms = performance.now() - began;

process.stdout.write(JSON.stringify({ ms, functions: functions.length }));
