import type { HostedFunction, Log, ProgrammingModel, TypedData } from './types';

/** One call of a function. */
export type Call = {
  readonly invocationId: string;
  readonly data: TypedData;
  readonly triggerMetadata: Readonly<Record<string, TypedData>>;
};

/**
 * Calls a function the way the runtime's worker does. Resolves when its answer has been sent, and tells
 * whether there was one. What the function throws is thrown.
 */
export async function invoke(
  model: ProgrammingModel,
  hosted: HostedFunction,
  { invocationId, data, triggerMetadata }: Call,
  log: Log,
): Promise<{ readonly answered: boolean }> {
  const { name, bindings, triggerName, handler } = hosted;
  const invocation = model.getInvocationModel({
    invocationId,
    metadata: { name, bindings },
    request: { invocationId, functionId: name, inputData: [{ name: triggerName, data }], triggerMetadata },
    log: (level, category, message) => log({ level, category, message, name }),
  });
  const { context, inputs } = await invocation.getArguments();
  const result = await invocation.invokeFunction(context, inputs, handler);

  await invocation.getResponse(context, result);

  return { answered: result !== undefined && result !== null };
}
