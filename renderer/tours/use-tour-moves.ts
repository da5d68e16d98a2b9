import { useHotkeys } from '@mantine/hooks'
import { useLocation } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { useQuery } from '@tanstack/react-query'
import { queries } from '../app/api.ts'
import { useGoTo } from '../entities/use-go-to.ts'
import { viewOf } from '../optimizer/optimizer-views.tsx'
import { useSaveSettings } from '../settings/use-save-settings.ts'
import { tourSteps } from './tour-steps.ts'
import { elementOf } from './use-anchor.ts'
import { endTour, showStep, type Tour } from './use-tour.ts'

/** The ways through a tour: on, back and out, by button, by key, and by running the wizard oneself. */
export function useTourMoves({ optimizer, step }: Tour) {
  const goTo = useGoTo()
  const save = useSaveSettings()
  const settings = useQuery(queries.settings.get.queryOptions())
  const page = useLocation({ select: ({ pathname }) => pathname })
  const steps = tourSteps(optimizer)
  const current = steps[step]
  const isLast = step === steps.length - 1
  const finish = () => {
    endTour({ isFinished: true })
    const finished = settings.data?.finishedTours ?? []
    save({ finishedTours: [...new Set([...finished, optimizer])] })
  }
  const next = () => {
    // The run itself is part of the tour: the next step shows once its results do.
    if (current?.anchor === 'wizard-solve' && page === viewOf(optimizer).wizard)
      elementOf('wizard-solve')?.click()
    else if (isLast) finish()
    else showStep(optimizer, step + 1)
  }
  const back = () => {
    if (step === 0) return
    const before = steps[step - 1]
    if (before?.page === 'wizard' && current?.page === 'results') goTo(viewOf(optimizer).wizard)
    showStep(optimizer, step - 1)
  }
  const leave = () => endTour({ isFinished: false })
  const arrive = useEffectEvent((shown: string) => {
    const firstResult = steps.findIndex((each) => each.page === 'results')
    if (shown.startsWith('/optimize/runs/') && step < firstResult) showStep(optimizer, firstResult)
  })
  useEffect(() => arrive(page), [page])
  useHotkeys([
    ['ArrowRight', next],
    ['ArrowLeft', back],
    ['Escape', leave],
  ])
  return { steps, current, isLast, next, back, leave }
}
