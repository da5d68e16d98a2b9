import type { RunOf } from '#shared/optimizer/optimizations'
import type { OptimizerName } from '#shared/optimizer/optimizers'

/** What every file made from a run says of where it comes from. */
export type AboutExport = {
  readonly portfolioName: string
  readonly currency: string
  readonly exportedAt: string
}

/** A page to print and the name of its file. */
export type PrintedPart = { readonly name: string; readonly address: string }

/** One kind of file made from a run: written by a function, printed from a page, or printed pages in an archive. */
export type RunPaper<Name extends OptimizerName> = {
  /** Begins the file's name: "Deal Picker". */
  readonly title: string
  /** What the save dialog calls the kind of file. */
  readonly filter: string
  /** Where it is not the format's own name. */
  readonly extension?: string
} & (
  | {
      readonly write: (
        run: RunOf<Name>,
        about: AboutExport,
      ) => string | Uint8Array | Promise<string | Uint8Array>
      readonly address?: undefined
      readonly parts?: undefined
    }
  | { readonly address: (runId: string) => string; readonly parts?: undefined }
  | { readonly address?: undefined; readonly parts: (run: RunOf<Name>) => readonly PrintedPart[] }
)
