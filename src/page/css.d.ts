/** A style sheet's text, as Vite builds it in. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
