const ZERO = /^q=0(\.0{0,3})?$/;

/** Whether Accept-Encoding allows gzip: named, or covered by `*`, and not with the weight 0. */
export function acceptsGzip(acceptEncoding: string | null): boolean {
  const codings = new Map(
    (acceptEncoding ?? '').split(',').map((item) => {
      const [coding = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());

      return [coding, !parameters.some((parameter) => ZERO.test(parameter))] as const;
    }),
  );

  return codings.get('gzip') ?? codings.get('*') ?? false;
}
