import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type RentRollFormat, RentRollFormat as formats } from '#shared/rent-roll'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { notifyDone, notifyFailed } from '../ui/notify.ts'

type Props = { readonly date: string; readonly propertyIds: readonly string[] }

/** Saves the rent roll as it is shown: a workbook with live sums, a CSV, or pages for paper. */
export function RentRollExport({ date, propertyIds }: Props) {
  const { portfolio } = useWorkspace()
  const save = useMutation({
    mutationFn: (format: RentRollFormat) =>
      api.rentRoll.export({
        portfolioId: portfolio.id,
        date,
        propertyIds: [...propertyIds],
        format,
      }),
    onSuccess: (path) => path !== null && notifyDone(t('common.saved', { path })),
    onError: notifyFailed,
  })
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          loading={save.isPending}
          leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />}
          data-testid="rent-roll-export"
        >
          {t('rentRoll.save')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.options.map((format) => (
          <Menu.Item key={format} onClick={() => save.mutate(format)}>
            {t(`rentRoll.as.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
