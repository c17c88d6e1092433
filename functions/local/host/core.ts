import type { Binding, Handler, HostedFunction, Log, LogLevel, ProgrammingModel } from './types';

/** What the app has registered, once it is loaded. */
export type Registry = {
  readonly functions: readonly HostedFunction[];
  readonly model: ProgrammingModel | null;
};

/** The module that an app finds as `@azure/functions-core`, and what it registers through it. */
export type Core = { readonly module: object; readonly registry: () => Registry };

const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,127}$/;

/** Makes the module. In Azure the runtime's Node worker gives it to the app in the same way. */
export function createCore(log: Log): Core {
  const functions = new Map<string, HostedFunction>();
  let model: ProgrammingModel | null = null;

  const module = {
    // The library only checks that there are versions; host 4.28 brought HTTP streaming.
    version: '3.99.0',
    hostVersion: '4.99.0.0',
    log: (level: LogLevel, category: string, message: string) => log({ level, category, message }),
    setProgrammingModel: (given: ProgrammingModel) => {
      model = given;
    },
    getProgrammingModel: () => model,
    registerFunction: (
      { name, bindings }: { readonly name: string; readonly bindings: Readonly<Record<string, Binding>> },
      handler: Handler,
    ) => {
      if (!NAME.test(name)) throw new Error(`not a function's name: ${name}`);
      if (functions.has(name)) throw new Error(`two functions are named ${name}`);

      functions.set(name, { name, bindings, handler, ...triggerOf(name, bindings) });
    },
  };

  return { module, registry: () => ({ functions: [...functions.values()], model }) };
}

function triggerOf(
  name: string,
  bindings: Readonly<Record<string, Binding>>,
): Pick<HostedFunction, 'trigger' | 'triggerName'> {
  for (const [triggerName, trigger] of Object.entries(bindings)) {
    if (trigger.type === 'httpTrigger' || trigger.type === 'timerTrigger') return { triggerName, trigger };
  }

  throw new Error(`${name}: only HTTP and timer triggers are hosted here`);
}
