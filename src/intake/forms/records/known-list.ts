/** A list whose rows bear numbers that were made for them: which file they came from, and their digests. */
export interface KnownList {
  file: string
  /** The sheet, of a list that is read in this import; what stands from before says none. */
  sheet?: string | null
  rows: ReadonlySet<string>
}

/** The lists that stand, and those that were read before in this import, by the digest of their scope. */
export interface KnownLists {
  get(scope: string): readonly KnownList[] | undefined
  set(scope: string, lists: readonly KnownList[]): unknown
  /** Looks up what stands of some scopes, before they are asked about. */
  load?(scopes: readonly string[]): Promise<void>
}
