/** The order of ids and ISO dates, character by character; far faster than an order for readers. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
