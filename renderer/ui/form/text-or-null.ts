/** What was typed without spaces around it, or null when nothing was. */
export const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())
