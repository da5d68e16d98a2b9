type Placed = {
  readonly addressLine1: string
  readonly city: string
  readonly region: string
  readonly postalCode: string
  readonly country: string
}

/** An address on one line, without what is not known: "12 Elm St, Austin, TX 78701, US". */
export const addressInWords = ({ addressLine1, city, region, postalCode, country }: Placed) =>
  [addressLine1, city, [region, postalCode].filter(Boolean).join(' '), country]
    .filter(Boolean)
    .join(', ')
