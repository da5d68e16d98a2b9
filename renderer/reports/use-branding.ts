import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'

/** How the reports of a portfolio look. */
export const useBranding = (portfolioId: string) =>
  useQuery(queries.reports.branding.queryOptions({ input: { portfolioId } }))
