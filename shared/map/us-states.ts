/** The states, the federal district and Puerto Rico: postal letters, FIPS digits, name. Source: US Census. */
const table =
  'AL01 Alabama|AK02 Alaska|AZ04 Arizona|AR05 Arkansas|CA06 California|CO08 Colorado|CT09 Connecticut|' +
  'DE10 Delaware|DC11 District of Columbia|FL12 Florida|GA13 Georgia|HI15 Hawaii|ID16 Idaho|' +
  'IL17 Illinois|IN18 Indiana|IA19 Iowa|KS20 Kansas|KY21 Kentucky|LA22 Louisiana|ME23 Maine|' +
  'MD24 Maryland|MA25 Massachusetts|MI26 Michigan|MN27 Minnesota|MS28 Mississippi|MO29 Missouri|' +
  'MT30 Montana|NE31 Nebraska|NV32 Nevada|NH33 New Hampshire|NJ34 New Jersey|NM35 New Mexico|' +
  'NY36 New York|NC37 North Carolina|ND38 North Dakota|OH39 Ohio|OK40 Oklahoma|OR41 Oregon|' +
  'PA42 Pennsylvania|RI44 Rhode Island|SC45 South Carolina|SD46 South Dakota|TN47 Tennessee|' +
  'TX48 Texas|UT49 Utah|VT50 Vermont|VA51 Virginia|WA53 Washington|WV54 West Virginia|' +
  'WI55 Wisconsin|WY56 Wyoming|PR72 Puerto Rico'

export type UsState = { readonly code: string; readonly fips: string; readonly name: string }

export const usStates: readonly UsState[] = table.split('|').map((entry) => ({
  code: entry.slice(0, 2),
  fips: entry.slice(2, 4),
  name: entry.slice(5),
}))

/** The state that a region names, by letters or by name in any case; undefined when it is none. */
export function usStateOf(region: string): UsState | undefined {
  const text = region.trim().toLowerCase()
  return usStates.find(
    ({ code, name }) => code.toLowerCase() === text || name.toLowerCase() === text,
  )
}
