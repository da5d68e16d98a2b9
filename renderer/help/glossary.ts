export type GlossaryEntry = {
  readonly term: string
  readonly meaning: string
  readonly formula?: string
}

/** The words of the trade and of optimization, as Freehold uses them. */
export const glossary: readonly GlossaryEntry[] = [
  {
    term: 'Balloon',
    meaning:
      'What is still owed when a loan’s term ends, and has to be paid at once or refinanced.',
  },
  {
    term: 'Binding limit',
    meaning: 'A limit the plan has used up completely; only such limits hold the result back.',
  },
  {
    term: 'Break option',
    meaning: 'A right to end a lease before its last day, for the tenant, the landlord or both.',
  },
  {
    term: 'Cap rate',
    meaning: 'What a property earns a year against its value, before any loan.',
    formula: 'NOI ÷ value',
  },
  {
    term: 'Cash flow before tax',
    meaning: 'What is left in the owner’s pocket after running costs, works and loan payments.',
    formula: 'NOI − capital works − interest − principal',
  },
  {
    term: 'Cash-on-cash',
    meaning: 'The yearly cash flow against the owner’s own money put in.',
    formula: 'cash flow before tax ÷ (price + closing costs + first works − loans)',
  },
  {
    term: 'Crew',
    meaning:
      'People or machines that works share; a plan never asks for more of one than there is.',
  },
  {
    term: 'Debt yield',
    meaning: 'What the property earns against what is owed; lenders use it as a floor.',
    formula: 'NOI ÷ loan balances',
  },
  {
    term: 'DSCR',
    meaning: 'Debt service coverage: how many times the income covers the loan payments.',
    formula: 'NOI ÷ (interest + principal)',
  },
  {
    term: 'Degenerate',
    meaning:
      'Said of a plan where several prices of the limits are right at once; each lies between what a little less and a little more would do.',
  },
  {
    term: 'EGI',
    meaning: 'Effective gross income: what was really received in the period, on a cash basis.',
    formula: 'rent received + other income received',
  },
  {
    term: 'Equity',
    meaning: 'What would be left if everything were sold at its value and the loans repaid.',
    formula: 'value − loan balances',
  },
  {
    term: 'Frontier',
    meaning: 'How the best result grows as one limit, such as the budget, is widened step by step.',
  },
  {
    term: 'Gap',
    meaning: 'How far the plan found may at most be from the best one possible; 0% is proved best.',
    formula: '|bound − result| ÷ |result|',
  },
  {
    term: 'GPR',
    meaning: 'Gross potential rent: rent if every unit were let all the time.',
    formula: 'contract rent of let days + market rent of vacant days',
  },
  {
    term: 'Hedge',
    meaning:
      'Protection against rising rates: a cap pays what the rate is above its strike, a swap exchanges the floating rate for a fixed one.',
  },
  {
    term: 'Incentive',
    meaning:
      'What a landlord pays a new tenant at the start of a lease, for fitting out for instance.',
  },
  {
    term: 'LTV',
    meaning: 'Loan to value: the share of the property’s value that is owed.',
    formula: 'loan balances ÷ value',
  },
  {
    term: 'Mezzanine',
    meaning:
      'A loan that is repaid after the senior loan and before the owners; it costs more for that.',
  },
  {
    term: 'NOI',
    meaning:
      'Net operating income: what a property earns before loans, capital works and income tax.',
    formula: 'EGI − operating costs',
  },
  {
    term: 'Occupancy',
    meaning: 'The share of units with a running lease on the day.',
    formula: 'let units ÷ units',
  },
  {
    term: 'Operating costs',
    meaning:
      'What it takes to run a property: repairs, insurance, taxes on it, management, utilities.',
  },
  {
    term: 'Reduced cost',
    meaning: 'How much better an unchosen option would have to be before the plan would take it.',
  },
  {
    term: 'Risk',
    meaning: 'Of a deal: the loss expected in a year, as a share of its price.',
  },
  {
    term: 'Shadow price',
    meaning:
      'What one more unit of a binding limit would add to the result: the price of that limit.',
    formula: 'change of the result ÷ change of the limit',
  },
  {
    term: 'Tranche',
    meaning: 'One layer of the money that pays for a property: a senior loan, a mezzanine, equity.',
  },
  {
    term: 'Uplift',
    meaning: 'How much more rent a month a property earns once works on it are finished.',
  },
  {
    term: 'WAULT',
    meaning:
      'Weighted average unexpired lease term: how long the rent is secured, the larger rents counting more.',
    formula: 'Σ(annual rent × remaining years) ÷ Σ(annual rent)',
  },
  {
    term: 'What-if',
    meaning:
      'The same question with one number changed, solved again; nothing is stored unless you keep it.',
  },
  {
    term: 'Yield',
    meaning: 'Of a deal: its expected income a year against its all-in price.',
    formula: 'NOI ÷ price',
  },
]
