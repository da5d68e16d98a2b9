import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Run } from '#shared/optimizer/optimizations'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { withChanges } from './change-input.ts'
import { RunAgainButton } from './RunAgainButton.tsx'
import styles from './run.module.css'
import type { WhatIf } from './use-what-if.ts'

type Props = { readonly run: Run; readonly whatIf: WhatIf }

/** Solves the changed input under a name of its own. */
export function KeepVariant({ run, whatIf }: Props) {
  const { file } = useWorkspace()
  const [name, setName] = useState('')
  const given = name.trim() === '' ? t('run.keepName', { name: run.name }) : name.trim()
  return (
    <div className={styles['keep']}>
      <TextInput
        label={t('run.variantName')}
        placeholder={t('run.keepName', { name: run.name })}
        value={name}
        maxLength={200}
        data-testid="run-variant-name"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <RunAgainButton
        run={run}
        label={t('run.keep')}
        name={given}
        input={withChanges(run.input, whatIf.changes)}
        useHistory={false}
        disabled={file.readOnly}
        testId="run-keep"
      />
    </div>
  )
}
