import { Button } from '@mantine/core'
import { StressFormat, type StressQuery } from '#shared/scenarios/scenarios'
import type { StressPack } from '#shared/scenarios/stress-pack'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { SaveMenu } from '../ui/SaveMenu.tsx'
import { useFormat } from '../ui/use-format.ts'
import styles from './scenarios.module.css'
import { writeCovenants } from './stress-words.ts'

type Props = {
  readonly query: StressQuery
  readonly pack: StressPack
  readonly onEdit: () => void
}

/** The limits that everything is held against, and the pack as a file. */
export function StressHead({ query, pack, onEdit }: Props) {
  const { file } = useWorkspace()
  const format = useFormat()
  return (
    <div className={styles['bar']}>
      <p className={styles['limits']} data-testid="stress-limits">
        {writeCovenants(pack.covenants, format)}
      </p>
      <div className={styles['buttons']}>
        <Button variant="default" onClick={onEdit} disabled={file.readOnly}>
          {t('stress.setLimits')}
        </Button>
        <SaveMenu
          label={t('stress.save')}
          formats={StressFormat.options}
          nameOf={(chosen) => t(`stress.as.${chosen}`)}
          save={(chosen) => api.scenarios.exportStressPack({ ...query, format: chosen })}
          testId="stress-export"
          isMain
          isDisabled={pack.subjects.length === 0}
        />
      </div>
    </div>
  )
}
