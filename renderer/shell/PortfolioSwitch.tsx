import { Menu, UnstyledButton } from '@mantine/core'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Portfolio } from '#shared/portfolios'
import { t } from '../app/messages/t.ts'
import { FileMenuItems } from '../files/FileMenuItems.tsx'
import { NewPortfolioDialog } from '../portfolios/NewPortfolioDialog.tsx'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import styles from './top-bar.module.css'

/** The portfolio in view; its menu holds the file's other portfolios and other files. */
export function PortfolioSwitch() {
  const { portfolio, portfolios, selectPortfolio } = useWorkspace()
  const navigate = useNavigate()
  const [isNaming, setIsNaming] = useState(false)
  return (
    <>
      <Menu position="bottom-start" width={320}>
        <Menu.Target>
          <UnstyledButton
            className={styles['choice'] ?? ''}
            aria-label={t('files.switch', { name: portfolio.name })}
            data-testid="portfolio-switch"
          >
            <span className={styles['name']}>{portfolio.name}</span>
            <IconChevronDown size={14} aria-hidden />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('files.portfoliosInFile')}</Menu.Label>
          {portfolios.filter(isInUse).map((other) => (
            <Menu.Item
              key={other.id}
              onClick={() => selectPortfolio(other.id)}
              rightSection={other.id === portfolio.id && <IconCheck size={15} aria-hidden />}
            >
              {other.name}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => void navigate({ to: '/portfolios' })}>
            {t('portfolios.manage')}
          </Menu.Item>
          <FileMenuItems onNew={() => setIsNaming(true)} />
        </Menu.Dropdown>
      </Menu>
      <NewPortfolioDialog opened={isNaming} onClose={() => setIsNaming(false)} />
    </>
  )
}

const isInUse = ({ archivedAt }: Portfolio): boolean => archivedAt === null
