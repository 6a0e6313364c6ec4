declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'sfnt' | 'woff' | 'woff2';
    readonly keepAllGlyphs?: boolean;
    readonly noHinting?: boolean;
    /** Entries of the name table to keep besides those that every font has. */
    readonly preserveNameIds?: readonly number[];
  }
  /** The package is written for CommonJS. */
  const subsetFont: (font: Buffer, text: string | undefined, options: SubsetOptions) => Promise<Buffer>;
  export = subsetFont;
}
