/** The one part of the package that is used here; it brings no types of its own. */
declare module 'edtf' {
  /** Throws where the text is no EDTF. */
  export function parse(text: string): { readonly type: string; readonly level: number };
}
