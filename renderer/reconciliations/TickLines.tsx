import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OpenStatement } from '#shared/reconciliations'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'
import { ExactMoney } from '../ui/ExactMoney.tsx'
import { sumOf } from '../ui/table-column.ts'
import { useFormat } from '../ui/use-format.ts'
import { AdjustmentDialog } from './AdjustmentDialog.tsx'
import { OpenLines } from './OpenLines.tsx'
import styles from './reconcile.module.css'

type Props = {
  readonly open: OpenStatement
  readonly accountId: string
  readonly statementDate: string
  readonly statementBalance: number | null
  readonly onFinished: () => void
}

/** The lines that no statement covers yet, ticked one by one, and what is left between books and statement. */
export function TickLines({ open, accountId, statementDate, statementBalance, onFinished }: Props) {
  const format = useFormat()
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [isAdjusting, setIsAdjusting] = useState(false)
  const covered = open.lines.filter(({ id }) => ticked.has(id))
  const tickedSum = sumOf(covered, ({ amount }) => amount)
  const difference =
    statementBalance === null ? null : statementBalance - open.reconciledBalance - tickedSum
  const input = {
    accountId,
    statementDate,
    statementBalance: statementBalance ?? 0,
    transactionIds: covered.map(({ id }) => id),
  }
  const done = () => {
    setTicked(new Set())
    setIsAdjusting(false)
    onFinished()
  }
  const finish = useDelete(
    () => api.reconciliations.finish({ ...input, adjustment: null }),
    (reconciliation) => {
      done()
      return t('reconcile.finished', { date: format.date(reconciliation.statementDate) })
    },
  )
  return (
    <>
      <div className={styles['bar']}>
        <dl className={styles['figures']} data-testid="reconcile-figures">
          <Figure name={t('reconcile.start')} minor={open.reconciledBalance} />
          <Figure name={t('reconcile.ticked')} minor={tickedSum} />
          <Figure name={t('reconcile.balance')} minor={statementBalance} />
          <Figure
            name={t('reconcile.difference')}
            minor={difference}
            isOpen={difference !== null && difference !== 0}
          />
        </dl>
        <FinishButtons
          difference={difference}
          isPending={finish.isPending}
          onFinish={() => finish.mutate()}
          onAdjust={() => setIsAdjusting(true)}
        />
      </div>
      <OpenLines open={open} ticked={ticked} onTicked={setTicked} />
      {isAdjusting && difference !== null && (
        <AdjustmentDialog
          statement={input}
          difference={difference}
          onClose={() => setIsAdjusting(false)}
          onDone={done}
        />
      )}
    </>
  )
}

type FigureProps = {
  readonly name: string
  readonly minor: number | null
  /** Whether it still has to become nothing. */
  readonly isOpen?: boolean
}

function Figure({ name, minor, isOpen = false }: FigureProps) {
  return (
    <div data-open={isOpen || undefined}>
      <dt>{name}</dt>
      <dd aria-live="polite">
        <ExactMoney minor={minor} />
      </dd>
    </div>
  )
}

type ButtonsProps = {
  readonly difference: number | null
  readonly isPending: boolean
  readonly onFinish: () => void
  readonly onAdjust: () => void
}

/** Finishing waits for a difference of nothing; booking what is left is another step. */
function FinishButtons({ difference, isPending, onFinish, onAdjust }: ButtonsProps) {
  const { file } = useWorkspace()
  return (
    <div className={styles['buttons']}>
      <Button
        onClick={onFinish}
        disabled={difference !== 0 || file.readOnly}
        loading={isPending}
        data-testid="finish-reconciliation"
      >
        {t('reconcile.finish')}
      </Button>
      <Button
        variant="subtle"
        onClick={onAdjust}
        disabled={difference === null || difference === 0 || file.readOnly}
      >
        {t('reconcile.adjust')}
      </Button>
    </div>
  )
}
