import { z } from 'zod'

/** How the owner's reports look: their sign, their colour, and how to reach them. */

/** A picture as large as a logo has to be, in base64. */
const longestLogo = 1_400_000

const leastContrast = 4.5

export const ReportBranding = z.strictObject({
  /** A PNG or JPEG as a data address; null for none. */
  logo: z
    .string()
    .max(longestLogo, 'A logo is an image of 1 MB at most.')
    .regex(/^data:image\/(png|jpeg);base64,[A-Za-z0-9+/=]+$/, 'A logo is a PNG or JPEG image.')
    .nullable(),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'Write a colour such as #1f5a43.')
    .refine(
      (colour) => contrastOnWhite(colour) >= leastContrast,
      'This colour is too light to read on white paper. Choose a darker one.',
    ),
  /** Lines such as a name, an address, a telephone number. */
  contact: z.string().max(400),
  paper: z.enum(['a4', 'letter']),
})
export type ReportBranding = z.infer<typeof ReportBranding>

export const plainBranding: ReportBranding = {
  logo: null,
  accent: '#1f5a43',
  contact: '',
  paper: 'a4',
}

/**
 * How much a colour stands out on white: 1 for white itself, 21 for black.
 *
 *   contrast = 1.05 / (L + 0.05)      L = 0.2126 R + 0.7152 G + 0.0722 B, each made linear
 *
 * @param colour `#rrggbb`
 *
 * Source: WCAG 2.2, contrast ratio and relative luminance. Check: #767676 → 4.54, #777777 → 4.48.
 */
export function contrastOnWhite(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) + 0.05)
}
