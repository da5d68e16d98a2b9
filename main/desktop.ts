export type FileFilter = { readonly name: string; readonly extensions: string[] }

/** What only the desktop can do. The command line and the tests bring their own. */
export type Desktop = {
  /** Asks for an existing file; null when the person cancels. */
  readonly askOpenPath: (title: string, filters: FileFilter[]) => Promise<string | null>
  /** Asks for an existing folder; null when the person cancels. */
  readonly askFolder: (title: string) => Promise<string | null>
  /** Asks where to write; null when the person cancels. */
  readonly askSavePath: (
    title: string,
    suggestedName: string,
    filters: FileFilter[],
  ) => Promise<string | null>
  /** Prints a page of the window's own bundle (`/print/…`) to PDF. */
  readonly printToPdf: (route: string) => Promise<Buffer>
  /** The same for several pages, a document each; ends between two of them when it is aborted. */
  readonly printEachToPdf: (
    routes: readonly string[],
    signal: AbortSignal | undefined,
    /** Told after each page how many there are. */
    onPrinted: (count: number) => void,
  ) => Promise<Buffer[]>
  /** Asks a server outside. Called only for what the owner has switched on. */
  readonly fetchOnline: (address: string, signal: AbortSignal) => Promise<Response>
  /** Opens a copy of some bytes in the program that the system has for such files. */
  readonly openCopy: (name: string, content: Uint8Array) => Promise<void>
  readonly showInFolder: (path: string) => void
}
