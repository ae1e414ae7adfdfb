/** Makes what gives a shadow tree the styles of marks and covers: the same as the page's, made of text only once they are needed. */
export function createDress(css: string): (root: ShadowRoot) => void {
  let sheet: CSSStyleSheet | null = null;
  return (root) => {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
    }
    root.adoptedStyleSheets.push(sheet);
  };
}
