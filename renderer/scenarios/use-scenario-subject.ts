import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { ProjectedSubject } from '#shared/scenarios/scenarios'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useKeptSubject } from './kept-scenarios.ts'
import { readScenarioSearch, subjectOfSearch } from './scenario-search.ts'

/** What the pages of the scenarios are about: what the address names, else what was looked at last. */
export function useScenarioSubject() {
  const { portfolio } = useWorkspace()
  const navigate = useNavigate()
  const search = readScenarioSearch(useSearch({ strict: false }))
  const named = subjectOfSearch(search)
  const [kept, keep] = useKeptSubject(portfolio.id)
  const subject: ProjectedSubject = named ?? kept ?? { type: 'portfolio', id: portfolio.id }
  const { type, id } = subject
  useEffect(() => keep(() => ({ type, id })), [type, id, keep])
  const choose = (next: ProjectedSubject) => {
    keep(() => next)
    void navigate({ to: '.', search: {}, replace: true })
  }
  return { subject, choose, scenarioId: search.scenario ?? null }
}
