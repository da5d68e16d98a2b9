import type { Portfolio } from '#shared/portfolios'
import { t } from '../app/messages/t.ts'
import { LineList } from '../ui/LineList.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { PortfolioMenu } from './PortfolioMenu.tsx'
import styles from './portfolios.module.css'
import { useWorkspace } from './use-workspace.ts'

type Props = {
  readonly portfolios: readonly Portfolio[]
  readonly onEdit: (portfolio: Portfolio) => void
}

/** The portfolios that are in use, then the archived ones; a click on a name works in it. */
export function PortfolioLines({ portfolios, onEdit }: Props) {
  const { portfolio: current, selectPortfolio } = useWorkspace()
  const inOrder = portfolios.toSorted(
    (a, b) => Number(a.archivedAt !== null) - Number(b.archivedAt !== null),
  )
  return (
    <LineList
      empty={t('files.noPortfolio')}
      lines={inOrder.map((portfolio) => ({
        key: portfolio.id,
        title:
          portfolio.archivedAt !== null || portfolio.id === current.id ? (
            portfolio.name
          ) : (
            <button
              type="button"
              className={styles['name']}
              onClick={() => selectPortfolio(portfolio.id)}
            >
              {portfolio.name}
            </button>
          ),
        detail: `${portfolio.currency} · ${t(`files.${portfolio.areaUnit}`)}`,
        end: <State portfolio={portfolio} isCurrent={portfolio.id === current.id} />,
        menu: <PortfolioMenu portfolio={portfolio} onEdit={() => onEdit(portfolio)} />,
      }))}
    />
  )
}

type StateProps = { readonly portfolio: Portfolio; readonly isCurrent: boolean }

function State({ portfolio, isCurrent }: StateProps) {
  if (portfolio.archivedAt !== null) return <StatusBadge>{t('archive.isArchived')}</StatusBadge>
  return isCurrent ? <StatusBadge tone="accent">{t('portfolios.current')}</StatusBadge> : null
}
