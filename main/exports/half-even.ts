/**
 * A spreadsheet formula that rounds to the cent with halves to the even neighbour, as the books do;
 * ROUND alone takes them away from zero.
 *
 *   cents = x · 100;  a half when its rest is 0.5, then 2 · ROUND(cents / 2), otherwise ROUND(cents)
 *
 * Check: 0.125 → 12.5 cents → 2 · ROUND(6.25) = 12; 0.135 → 13.5 cents → 2 · ROUND(6.75) = 14.
 */
export const halfEven = (amount: string): string =>
  `IF(ABS(MOD(ABS((${amount})*100),1)-0.5)<0.000001,2*ROUND((${amount})*50,0),ROUND((${amount})*100,0))/100`
