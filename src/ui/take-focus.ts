/** Gives the focus to what has just come in the place of what the reader pressed. For `ref`: it is called once for each element. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
