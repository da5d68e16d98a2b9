import type { Minor } from '#shared/money'
import { toPlain } from '../table-files/suggest-columns.ts'

/**
 * How landlord and finance tools call our categories, in plain small letters. A whole mortgage payment is
 * left out on purpose: it is interest and principal, and only the loan's schedule tells how much of each.
 */
const wordsByCategory: Readonly<Record<string, string>> = {
  rent: 'rents, rent, rental income, rent income, rent payment, rent received, rents received, tenant rent, base rent, monthly rent, rental, miete, mieteinnahmen, kaltmiete, rent roll',
  other_income:
    'other income, late fees, late fee, laundry, laundry income, parking, parking income, pet fees, pet rent, application fees, utility reimbursement, utilities reimbursement, tenant reimbursement, interest earned, interest income, miscellaneous income, sonstige einnahmen',
  advertising:
    'advertising, marketing, marketing and advertising, marketing advertising, listing fees, werbung',
  travel:
    'travel, auto and travel, auto travel, mileage, car and truck, car, fahrtkosten, reisekosten',
  cleaning_maintenance:
    'cleaning, cleaning and maintenance, cleaning maintenance, janitorial, landscaping, gardening, snow removal, pest control, lawn care, gardening and landscaping, grounds maintenance, maintenance, reinigung, hausmeister, gartenpflege',
  commissions:
    'commissions, commission, leasing commissions, leasing fees, letting fees, letting agent fees, maklerprovision, tenant placement, tenant find fee',
  insurance:
    'insurance, property insurance, landlord insurance, homeowners insurance, hazard insurance, flood insurance, buildings insurance, versicherung, versicherungen, gebaudeversicherung',
  legal_professional:
    'legal, legal fees, legal and professional, legal professional, legal and professional fees, legal professional fees, accounting, accounting fees, professional fees, accountant fees, bookkeeping, tax preparation, rechtsberatung, steuerberatung',
  management:
    'management, management fees, management fee, property management, property management fees, property management fee, managing agent fees, hausverwaltung, verwaltung, verwalterkosten',
  repairs:
    'repairs, repair, repairs and maintenance, repairs maintenance, plumbing, electrical, hvac, painting, roof repairs, appliance repair, handyman, locksmith, general repairs, reparaturen, reparatur, instandhaltung',
  supplies: 'supplies, materials, tools, admin and supplies, office supplies, material, hardware',
  property_tax:
    'property tax, property taxes, taxes, real estate tax, real estate taxes, council tax, business rates, ground rent and rates, grundsteuer',
  utilities:
    'utilities, electricity, electric, gas, water, water and sewer, water sewer, sewer, garbage, trash, garbage and recycling, internet, heating, gas and electric, energy, strom, wasser, heizung, nebenkosten, mullabfuhr',
  other_expense:
    'other expense, other expenses, hoa, hoa dues, hoa fees, association dues, association fees, condo fees, strata fees, service charge, service charges, ground rent, bank fees, bank charges, licenses, licences, permits, licenses and permits, sonstige ausgaben, hausgeld, admin and other, admin other, admin',
  capital_improvement:
    'capital expenses, capital expense, capital expenditure, capital expenditures, capex, capital improvements, capital improvement, improvements, renovation, renovations, appliances, new roof, remodel, rehab, modernisierung',
  mortgage_interest:
    'mortgage interest, mortgage int, loan interest, interest on mortgage, interest paid to banks, zinsen, darlehenszinsen, mortgage interest paid to banks',
  other_interest: 'other interest, interest expense, interest exp, credit card interest',
  loan_principal:
    'mortgage principal, loan principal, principal, principal paydown, principal payment, tilgung',
  loan_proceeds: 'loan proceeds, mortgage proceeds, refinance proceeds, loan funding',
  loan_payoff: 'loan payoff, mortgage payoff, loan repayment in full',
  loan_fee:
    'loan fees, loan fee, mortgage fees, loan origination fee, origination fees, arrangement fee, points',
  contribution:
    'owner contribution, owner contributions, capital contribution, owner equity, contribution, einlage',
  distribution:
    'owner distribution, owner distributions, owner draw, owner draws, distribution, dividends, entnahme, owner payments',
  security_deposit_in: 'security deposit received, deposit received, tenant deposit',
  security_deposit_out:
    'security deposit returned, security deposit refund, deposit returned, deposit refund',
  purchase: 'property purchase, purchase price, acquisition, property acquisition, kaufpreis',
  closing_costs: 'closing costs, purchase costs, acquisition costs, stamp duty, kaufnebenkosten',
  sale: 'sale proceeds, property sale, sale of property, verkauf',
  selling_costs: 'selling costs, costs of sale, sales commission',
  income_tax: 'income tax, income taxes, corporation tax, einkommensteuer',
  transfer:
    'transfer, transfers, account transfer, internal transfer, transfers between accounts, credit card payment, umbuchung',
}

/** The same word for both ways: which category it is the sign of the amount tells, money in first. */
const bothWays: readonly (readonly [string, string, string])[] = [
  [
    'security deposit, security deposits, tenant deposits, kaution, mietkaution',
    'security_deposit_in',
    'security_deposit_out',
  ],
  ['other, miscellaneous, misc, sonstiges', 'other_income', 'other_expense'],
]

const pairByWord = new Map(
  bothWays.flatMap(([words, moneyIn, moneyOut]) =>
    words.split(', ').map((word) => [word, { moneyIn, moneyOut }] as const),
  ),
)

const idByWord = new Map(
  Object.entries(wordsByCategory).flatMap(([id, words]) =>
    words.split(', ').map((word) => [word, id] as const),
  ),
)

/**
 * The built-in category that another tool's word for one means.
 *
 * @param amount of the booking; cash in is positive
 * @returns null for a word that is not known
 */
export function categoryOfWord(text: string, amount: Minor): string | null {
  // "Repairs & Maintenance" and "Repairs and Maintenance" are plain the same but for the word between.
  const plain = toPlain(text.replaceAll('&', ' and '))
  const pair = pairByWord.get(plain)
  if (pair) return amount < 0 ? pair.moneyOut : pair.moneyIn
  return idByWord.get(plain) ?? null
}
