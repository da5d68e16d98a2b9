import { ActionIcon, Anchor, Button, Menu } from '@mantine/core'
import { IconCircleCheck, IconDots, IconRepeat, IconTrash } from '@tabler/icons-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { LoanDetail } from '#shared/loans/loan-views'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { ExpectLoanButton } from '../recurring/ExpectLoanButton.tsx'
import { useDelete } from '../ui/form/use-save.ts'
import { EndLoanDialog } from './EndLoanDialog.tsx'
import { LoanDialog } from './LoanDialog.tsx'
import { RenewDialog } from './RenewDialog.tsx'

type Props = { readonly detail: LoanDetail }
type Opened = 'edit' | 'renew' | 'end'

const iconOf = (Icon: typeof IconDots) => <Icon size={15} stroke={1.6} />

/** What can be done with a loan. */
export function LoanActions({ detail }: Props) {
  const { loan } = detail
  const { file } = useWorkspace()
  const navigate = useNavigate()
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = () => setOpened(null)
  const remove = useDelete(
    async () => {
      const gone = await api.loans.delete({ loanId: loan.id })
      await navigate({ to: '/loans' })
      return gone
    },
    ({ lender }) => t('loan.deleted', { lender }),
  )
  const isOver = loan.endedDate !== null || loan.state === 'ended'
  return (
    <>
      <Anchor component={Link} to="/loans" size="sm" mr="xs">
        {t('loans.allLoans')}
      </Anchor>
      {!isOver && <ExpectLoanButton loanId={loan.id} />}
      <Button
        variant="default"
        disabled={file.readOnly}
        onClick={() => setOpened('edit')}
        data-testid="edit-loan"
      >
        {t('common.edit')}
      </Button>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon size={36} aria-label={t('loan.more')} disabled={file.readOnly}>
            <IconDots size={18} stroke={1.8} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {!isOver && (
            <>
              <Menu.Item leftSection={iconOf(IconRepeat)} onClick={() => setOpened('renew')}>
                {t('loan.renew')}
              </Menu.Item>
              <Menu.Item leftSection={iconOf(IconCircleCheck)} onClick={() => setOpened('end')}>
                {t('loan.payOff')}
              </Menu.Item>
            </>
          )}
          <Menu.Item leftSection={iconOf(IconTrash)} onClick={() => remove.mutate()}>
            {t('common.delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {opened === 'edit' && <LoanDialog loan={loan} properties={[]} onClose={close} />}
      {opened === 'renew' && <RenewDialog detail={detail} onClose={close} />}
      {opened === 'end' && <EndLoanDialog loan={loan} onClose={close} />}
    </>
  )
}
