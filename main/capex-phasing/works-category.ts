/** Works are planned and booked under this category. */
export const WORKS = 'capital_improvement'
/** What finished works bring is planned as rent. */
export const RENT = 'rent'
export type PlanCategory = typeof WORKS | typeof RENT
