import { Menu } from '@mantine/core'
import { IconStack2 } from '@tabler/icons-react'
import { useState } from 'react'
import type { Deal } from '#shared/deals/deals'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { EntityDrawer } from '../entities/EntityDrawer.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { useDelete } from '../ui/form/use-save.ts'
import { RowMenu } from '../ui/RowMenu.tsx'

type Props = { readonly deal: Deal; readonly onEdit: () => void }

/** Edit, papers and Delete of a deal; its tasks go with it, and are named. */
export function DealMenu({ deal, onEdit }: Props) {
  const { file } = useWorkspace()
  const { name } = deal
  const [isOpen, setOpen] = useState(false)
  const remove = useDelete(
    () => api.deals.delete({ dealId: deal.id }),
    ({ tasks }) =>
      tasks === 0
        ? t('entry.deleted', { name })
        : t('deal.deletedWithTasks', { name, count: tasks }),
  )
  return (
    <>
      <RowMenu
        name={name}
        onEdit={onEdit}
        onMore={() => setOpen(true)}
        onDelete={() => remove.mutate()}
        disabled={file.readOnly}
      >
        {isOpenDeal(deal) && (
          <Menu.Item
            leftSection={<IconStack2 size={15} stroke={1.6} />}
            component="a"
            href={`#/optimize/debt-stack?deal=${encodeURIComponent(deal.id)}`}
          >
            {t('ds.forDeal')}
          </Menu.Item>
        )}
      </RowMenu>
      {isOpen && (
        <EntityDrawer
          name={name}
          id={deal.id}
          subject={{ dealId: deal.id }}
          table="deals"
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

const isOpenDeal = ({ stage }: Deal) => stage !== 'closed' && stage !== 'passed'
