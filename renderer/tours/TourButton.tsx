import { Button, Group, Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OptimizerName } from '#shared/optimizer/optimizers'
import { api, queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useGoTo } from '../entities/use-go-to.ts'
import { useFileCommand } from '../files/use-file-command.ts'
import { viewOf } from '../optimizer/optimizer-views.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { notifyFailed } from '../ui/notify.ts'
import { tourSteps } from './tour-steps.ts'
import { leftAt, showStep } from './use-tour.ts'

type Props = {
  readonly optimizer: OptimizerName
  readonly label: string
  readonly onStart?: () => void
}

/** Begins a tour; where the portfolio has nothing to show it on, the sample is offered first. */
export function TourButton({ optimizer, label, onStart }: Props) {
  const { portfolio } = useWorkspace()
  const goTo = useGoTo()
  const [isOffering, setIsOffering] = useState(false)
  const sample = useFileCommand(() => api.files.openSample())
  const settings = useQuery(queries.settings.get.queryOptions())
  const readiness = useQuery(
    queries.optimizations.readiness.queryOptions({ input: { portfolioId: portfolio.id } }),
  )
  const count = readiness.data?.find((each) => each.optimizer === optimizer)?.count ?? 0
  const isFinished = settings.data?.finishedTours.includes(optimizer) ?? false
  const begin = () => {
    onStart?.()
    goTo(viewOf(optimizer).wizard)
    // It begins in the wizard; one that was left among its results is taken up at the run.
    const lastInWizard = tourSteps(optimizer).findLastIndex((step) => step.page === 'wizard')
    showStep(optimizer, Math.min(leftAt(optimizer), lastInWizard))
  }
  return (
    <>
      <Button
        variant="subtle"
        data-testid={`tour-${optimizer}`}
        disabled={readiness.isPending}
        onClick={() => (count === 0 ? setIsOffering(true) : begin())}
      >
        {leftAt(optimizer) > 0 ? t('tour.again', { label }) : label}
        {isFinished && ` ${t('tour.taken')}`}
      </Button>
      <Modal
        opened={isOffering}
        onClose={() => setIsOffering(false)}
        title={t('tour.needsSample')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <p>{t('tour.needsSampleWhy')}</p>
        <Group justify="flex-end">
          <Button
            data-autofocus
            loading={sample.isPending}
            onClick={() => void sample.mutateAsync().then(begin, notifyFailed)}
          >
            {t('tour.openSample')}
          </Button>
        </Group>
      </Modal>
    </>
  )
}
