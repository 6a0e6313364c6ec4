/** What a scenario folder may hold at most. Checked before any parser runs, so that no file can wear one out. */
export const LIMITS = {
  /** Bytes (UTF-8) of one file. */
  fileBytes: 2_000_000,
  /** Bytes of all files of a folder together. */
  folderBytes: 64_000_000,
  /** Characters (UTF-16 units) of one line. */
  lineLength: 100_000,
  /** Lists and fields inside one another, in YAML. */
  depth: 32,
  /** Fields of one map, in YAML. */
  keys: 1_000,
  /** Messages of one scenario. */
  messages: 20_000,
  /** Characters of one quotation. */
  quotation: 10_000,
} as const;
