import { Button } from '@mantine/core'
import { IconLock, IconLockOpen } from '@tabler/icons-react'
import { useState } from 'react'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { DialogForm } from '../ui/DialogForm.tsx'
import { DayInput } from '../ui/form/DayInput.tsx'
import { useSave } from '../ui/form/use-save.ts'
import { useFormat } from '../ui/use-format.ts'

/** Says through which day the books are closed, and closes or opens them. */
export function BooksLock() {
  const { portfolio, file } = useWorkspace()
  const format = useFormat()
  const [isOpen, setIsOpen] = useState(false)
  const { lockedThrough } = portfolio
  return (
    <>
      <Button
        variant="default"
        leftSection={lockedThrough === null ? <IconLockOpen size={15} /> : <IconLock size={15} />}
        onClick={() => setIsOpen(true)}
        disabled={file.readOnly}
        data-testid="close-books"
      >
        {lockedThrough === null
          ? t('lock.close')
          : t('lock.closed', { date: format.date(lockedThrough) })}
      </Button>
      {isOpen && <LockDialog lockedThrough={lockedThrough} onClose={() => setIsOpen(false)} />}
    </>
  )
}

type DialogProps = { readonly lockedThrough: string | null; readonly onClose: () => void }

function LockDialog({ lockedThrough, onClose }: DialogProps) {
  const { portfolio, asOf } = useWorkspace()
  const format = useFormat()
  const [day, setDay] = useState(lockedThrough ?? asOf)
  const close = useSave(
    (through: string | null) => api.transactions.closeBooks({ portfolioId: portfolio.id, through }),
    {
      say: ({ lockedThrough }) =>
        lockedThrough === null
          ? t('lock.opened')
          : t('lock.closedDone', { date: format.date(lockedThrough) }),
      after: onClose,
    },
  )
  return (
    <DialogForm
      opened
      onClose={onClose}
      title={t('lock.title')}
      submitLabel={t('lock.apply')}
      onSubmit={() => day !== '' && close.mutate(day)}
      isPending={close.isPending}
      error={close.error}
    >
      <p style={{ margin: 0 }}>{t('lock.text')}</p>
      <DayInput label={t('lock.through')} value={day} onChange={setDay} isRequired />
      {lockedThrough !== null && (
        <Button variant="subtle" onClick={() => close.mutate(null)}>
          {t('lock.open')}
        </Button>
      )}
    </DialogForm>
  )
}
