import { z } from 'zod'

/** How the numbers in a file are written. */
export const NumberStyle = z.enum(['1,234.56', '1.234,56', '1 234,56'])
export type NumberStyle = z.infer<typeof NumberStyle>

/** In which order a file writes day, month and year. */
export const DateOrder = z.enum(['ymd', 'dmy', 'mdy'])
export type DateOrder = z.infer<typeof DateOrder>
