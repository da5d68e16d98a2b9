export type InputValue = string | number | boolean

/** One thing that was asked for: `caps.sector.office.maxShare`, "Office: largest share", 0.4. */
export type InputLine = {
  /** The same in every input for the same thing, wherever it stands in a list. */
  readonly key: string
  readonly label: string
  /** What the value counts, as the optimizer's fields name it: `money`, `rate`, `months`. */
  readonly unit: string
  readonly value: InputValue
  /** The entry of a list it belongs to: a deal, a tranche, a project, a unit. */
  readonly item?: { readonly key: string; readonly name: string }
}
