import type { IsoDate, IsoMonth } from '../dates.ts'
import type { Paper } from '../documents.ts'
import type { BreakParty, LeaseStatus } from '../leases.ts'
import type { HealthIssue } from '../metrics.ts'
import type { Minor } from '../money.ts'

/** What the rules of a portfolio look at. Two days, because books are often behind the calendar. */
export type AlertFacts = {
  /** The day of the calendar: leases, loans, documents and tasks are judged by it. */
  readonly today: IsoDate
  /** The day up to which the books are kept: rents and figures are judged by it. */
  readonly booksOn: IsoDate
  readonly leases: readonly LeaseFact[]
  readonly vacancies: readonly VacancyFact[]
  readonly rents: readonly RentFact[]
  readonly covenants: readonly CovenantFact[]
  readonly loans: readonly LoanFact[]
  readonly cashFlows: readonly CashFlowFact[]
  readonly expenses: readonly ExpenseFact[]
  readonly budgets: readonly BudgetFact[]
  readonly documents: readonly DocumentFact[]
  readonly tasks: readonly TaskFact[]
  readonly gaps: readonly HealthIssue[]
  /** Properties without an insurance on file, where others of the portfolio have theirs. */
  readonly uninsured: readonly OfProperty[]
  readonly letters: readonly LetterFact[]
  readonly reports: readonly ReportFact[]
  /** Null for a file that is not backed up by itself, such as the sample. */
  readonly backup: BackupFact | null
}

type OfProperty = { readonly propertyId: string; readonly propertyName: string }
type OfUnit = OfProperty & { readonly unitId: string; readonly unitLabel: string }

/** A lease that runs, or whose tenant stays on although it is over. */
export type LeaseFact = OfUnit & {
  readonly leaseId: string
  readonly tenantName: string
  readonly status: LeaseStatus
  readonly lastDay: IsoDate
  /** Whether another lease of the unit begins after it. */
  readonly isFollowed: boolean
  readonly breakDate: IsoDate | null
  readonly breakParty: BreakParty
  readonly breakNoticeMonths: number
  readonly rent: Minor
}

/** A unit that nobody has on the day and that is not let for later either. */
export type VacancyFact = OfUnit & {
  /** The last day that it was let; null when it never was, and then the purchase counts. */
  readonly lastLetOn: IsoDate | null
  readonly purchaseDate: IsoDate
  readonly marketRent: Minor | null
}

/** A letting with rent that is due and has not come in. */
export type RentFact = OfUnit & {
  readonly tenantId: string
  readonly tenantName: string
  readonly isCurrent: boolean
  readonly arrears: Minor
  /** Since the oldest rent that is not paid was due. */
  readonly daysLate: number
  readonly dueOn: IsoDate
  /** Whether a part of that oldest rent has come in. */
  readonly isShort: boolean
}

type Trend = { readonly now: number | null; readonly yearAgo: number | null }

/** Of a property with loans, over the twelve full months before the day and before the day a year ago. */
export type CovenantFact = OfProperty & {
  readonly dscr: Trend
  readonly ltv: Trend
  readonly debtYield: Trend
}

export type LoanFact = OfProperty & {
  readonly loanId: string
  readonly lender: string
  readonly balance: Minor
  readonly maturityDate: IsoDate
  /** Whether another loan goes on from it. */
  readonly isRenewed: boolean
  readonly rate: number | null
  readonly nextReset: { readonly date: IsoDate; readonly rate: number } | null
}

/** Cash flow before tax by month since the books begin, the newest full month last; 0 where nothing was booked. */
export type CashFlowFact = OfProperty & {
  readonly through: IsoMonth
  readonly months: readonly Minor[]
}

/** What was spent under a category of running costs, positive, in the last full month and before it. */
export type ExpenseFact = OfProperty & {
  readonly category: string
  /** The owner's own words for it; null for a built-in one. */
  readonly categoryName: string | null
  readonly month: IsoMonth
  readonly amount: Minor
  /** The 24 months before, the oldest first; 0 where nothing was booked. */
  readonly before: readonly Minor[]
}

/** Running costs planned and booked from January through the last full month, both positive. */
export type BudgetFact = OfProperty & {
  readonly year: number
  readonly through: IsoMonth
  readonly planned: Minor
  readonly booked: Minor
  /** The category that is furthest over its plan. */
  readonly worst: { readonly category: string; readonly name: string | null; readonly over: Minor }
}

export type DocumentFact = {
  readonly documentId: string
  readonly name: string
  readonly paper: Paper
  readonly propertyId: string | null
  readonly propertyName: string
  readonly expiresOn: IsoDate
}

export type TaskFact = {
  readonly taskId: string
  readonly title: string
  readonly propertyId: string | null
  readonly propertyName: string
  readonly dueOn: IsoDate
}

/** The changes of the file that no good backup holds, and the last day on which there was such a backup. */
export type BackupFact = {
  readonly lastBackupOn: IsoDate | null
  readonly changes: number
  /** The day of the oldest of these changes; null when there are none. */
  readonly firstChangeOn: IsoDate | null
}

/** A letter that no server will take as it is. */
export type LetterFact = {
  /** Whether the server refuses the owner, whatever the letter. */
  readonly isAccount: boolean
  readonly subject: string
  readonly address: string
  /** What the server said, in its own words. */
  readonly answer: string
  readonly refusedOn: IsoDate
}

/** A kept report whose last delivery failed. */
export type ReportFact = {
  readonly presetId: string
  readonly name: string
  readonly dueOn: IsoDate
  /** Why, in a sentence. */
  readonly reason: string
}
