/** How serious a line of the log is, in the words of the Functions runtime. */
export type LogLevel = 'trace' | 'debug' | 'information' | 'warning' | 'error' | 'critical' | 'none';

/** A line of the log: the app's own (`user`) or the host's and library's (`system`). */
export type LogLine = {
  readonly level: LogLevel;
  readonly category: string;
  readonly message: string;
  /** The function it was said in. */
  readonly name?: string;
};

/** Takes lines of the log. */
export type Log = (line: LogLine) => void;

/** What a function is bound to, as the library registers it. */
export type Binding = {
  readonly type: string;
  readonly direction?: string;
  readonly name?: string;
  readonly route?: string;
  readonly methods?: readonly string[];
  readonly authLevel?: string;
  readonly schedule?: string;
};

/** The app's own handler. */
export type Handler = (...inputs: readonly unknown[]) => unknown;

/** A function of the app. */
export type HostedFunction = {
  readonly name: string;
  readonly bindings: Readonly<Record<string, Binding>>;
  readonly triggerName: string;
  readonly trigger: Binding;
  readonly handler: Handler;
};

/** Data as the runtime sends it to the library. */
export type TypedData = { readonly json?: string; readonly string?: string; readonly http?: object };

/** What the library needs to know of one call. */
export type CallContext = {
  readonly invocationId: string;
  readonly metadata: { readonly name: string; readonly bindings: Readonly<Record<string, Binding>> };
  readonly request: {
    readonly invocationId: string;
    readonly functionId: string;
    readonly inputData: readonly { readonly name: string; readonly data: TypedData }[];
    readonly triggerMetadata: Readonly<Record<string, TypedData>>;
  };
  readonly log: (level: LogLevel, category: string, message: string) => void;
};

/** The library's side of one call. */
export type InvocationModel = {
  getArguments(): Promise<{ readonly context: object; readonly inputs: readonly unknown[] }>;
  invokeFunction(context: object, inputs: readonly unknown[], handler: Handler): Promise<unknown>;
  getResponse(context: object, result: unknown): Promise<object>;
};

/** What @azure/functions hands to its host. */
export type ProgrammingModel = {
  getInvocationModel(call: CallContext): InvocationModel;
  getCapabilities(worker: Record<string, string>): Promise<Readonly<Record<string, string>>>;
};
