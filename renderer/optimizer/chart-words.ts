/** Colours of marks and of the words beside them. */
export type ChartColors = { readonly mark: string; readonly ink: string }
