/** The built-in categories in words, by the key that the window knows each under. */
export const categoryWords = {
  'category.rent': 'Rent',
  'category.other_income': 'Other income',
  'category.advertising': 'Advertising',
  'category.travel': 'Travel',
  'category.cleaning_maintenance': 'Cleaning and maintenance',
  'category.commissions': 'Commissions',
  'category.insurance': 'Insurance',
  'category.legal_professional': 'Legal and professional',
  'category.management': 'Management',
  'category.repairs': 'Repairs',
  'category.supplies': 'Supplies',
  'category.property_tax': 'Property tax',
  'category.utilities': 'Utilities',
  'category.other_expense': 'Other costs',
  'category.capital_improvement': 'Capital improvement',
  'category.mortgage_interest': 'Mortgage interest',
  'category.other_interest': 'Other interest',
  'category.loan_principal': 'Loan principal',
  'category.loan_proceeds': 'Loan proceeds',
  'category.loan_payoff': 'Loan payoff',
  'category.loan_fee': 'Loan fee',
  'category.contribution': 'Contribution',
  'category.distribution': 'Distribution',
  'category.security_deposit_in': 'Security deposit received',
  'category.security_deposit_out': 'Security deposit returned',
  'category.purchase': 'Purchase',
  'category.closing_costs': 'Closing costs',
  'category.sale': 'Sale',
  'category.selling_costs': 'Selling costs',
  'category.income_tax': 'Income tax',
  'category.transfer': 'Transfer',
  'category.uncategorised': 'Not sorted yet',
} as const

/** A category in words: as its owner named it, or as the built-in one is called. */
export const wordsOfCategory = (id: string, ownName: string | null): string =>
  ownName ?? (categoryWords as Record<string, string>)[`category.${id}`] ?? id.replaceAll('_', ' ')
