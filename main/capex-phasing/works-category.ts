/** Works are planned and booked under this category. */
export const WORKS = 'capital_improvement'
