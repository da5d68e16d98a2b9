import { RentRollFormat } from '#shared/rent-roll'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { SaveMenu } from '../ui/SaveMenu.tsx'

type Props = { readonly date: string; readonly propertyIds: readonly string[] }

/** Saves the rent roll as it is shown: a workbook with live sums, a CSV, or pages for paper. */
export function RentRollExport({ date, propertyIds }: Props) {
  const { portfolio } = useWorkspace()
  const shown = { portfolioId: portfolio.id, date, propertyIds: [...propertyIds] }
  return (
    <SaveMenu
      label={t('rentRoll.save')}
      formats={RentRollFormat.options}
      nameOf={(format) => t(`rentRoll.as.${format}`)}
      save={(format) => api.rentRoll.export({ ...shown, format })}
      testId="rent-roll-export"
    />
  )
}
