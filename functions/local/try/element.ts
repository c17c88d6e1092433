/** Attributes and listeners of a new element: `on` by the event's name, the rest as they stand in HTML. */
export type ElementOptions = {
  readonly on?: { readonly [name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[name]) => void };
  readonly [attribute: string]: string | undefined | object;
};

/** Makes an element of the page. Texts become text, never HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { on = {}, ...attributes }: ElementOptions = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);

  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string') made.setAttribute(name, value);
  }
  for (const [name, listener] of Object.entries(on)) {
    // Safe: each listener takes the event of its own name.
    made.addEventListener(name, listener as EventListener);
  }
  made.append(...children);

  return made;
}
