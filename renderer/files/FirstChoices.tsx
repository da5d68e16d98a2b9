import {
  IconBuildingEstate,
  IconFileImport,
  IconHistory,
  IconPencil,
  IconTable,
} from '@tabler/icons-react'
import { t } from '../app/messages/t.ts'
import { Choice } from './Choice.tsx'
import styles from './first-run.module.css'

type Props = {
  readonly commands: {
    readonly sample: () => void
    readonly bring: () => void
    readonly restore: () => void
  }
  readonly onEmpty: () => void
  readonly onSpreadsheet: () => void
  readonly isBusy: boolean
}

/** The five ways to begin. */
export function FirstChoices({ commands, onEmpty, onSpreadsheet, isBusy }: Props) {
  return (
    <div className={styles['choices']}>
      <Choice
        icon={IconBuildingEstate}
        title={t('files.sample')}
        text={t('files.sampleText')}
        onChoose={commands.sample}
        disabled={isBusy}
        testId="open-sample"
      />
      <Choice
        icon={IconTable}
        title={t('entityImport.firstRun')}
        text={t('entityImport.firstRunText')}
        onChoose={onSpreadsheet}
        disabled={isBusy}
        testId="start-spreadsheet"
      />
      <Choice
        icon={IconPencil}
        title={t('files.empty')}
        text={t('files.emptyText')}
        onChoose={onEmpty}
        disabled={isBusy}
        testId="start-empty"
      />
      <Choice
        icon={IconFileImport}
        title={t('files.import')}
        text={t('files.importText')}
        onChoose={commands.bring}
        disabled={isBusy}
        testId="import-portable"
      />
      <Choice
        icon={IconHistory}
        title={t('files.restore')}
        text={t('files.restoreText')}
        onChoose={commands.restore}
        disabled={isBusy}
        testId="restore-copy"
      />
    </div>
  )
}
