import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { EntityKind } from '#shared/imports/entity-import-fields'
import { api } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { useWorkspace } from '../portfolios/use-workspace.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FailedState } from '../ui/FailedState.tsx'
import { FileDrop } from '../ui/FileDrop.tsx'
import { notifyDone, notifyFailed } from '../ui/notify.ts'
import { Section } from '../ui/Section.tsx'
import styles from './entity-imports.module.css'
import type { EntityImportActions } from './use-entity-import.ts'

type Props = { readonly work: EntityImportActions }

/** The place for the owner's own file, and an example for who has none yet. */
export function ChooseStep({ work: { state, takeFile } }: Props) {
  const { file } = useWorkspace()
  if (file.readOnly) return <EmptyState sentence={t('entityImport.readOnly')} />
  return (
    <>
      <FileDrop
        title={t('entityImport.drop')}
        hint={t('entityImport.dropHint')}
        label={t('entityImport.dropLabel')}
        testId="entity-drop"
        isMultiple={false}
        onFiles={takeFile}
      />
      {state.error !== null && <FailedState error={state.error} />}
      <Examples />
    </>
  )
}

function Examples() {
  const save = useMutation({
    mutationFn: (kind: EntityKind | null) => api.entityImports.saveTemplate({ kind }),
    onSuccess: (path) => path !== null && notifyDone(t('common.saved', { path })),
    onError: notifyFailed,
  })
  return (
    <Section title={t('entityImport.examples')}>
      <p className={styles['lead']}>{t('entityImport.examplesText')}</p>
      <div className={styles['buttons']}>
        <Button variant="default" onClick={() => save.mutate(null)}>
          {t('entityImport.exampleWorkbook')}
        </Button>
        {EntityKind.options.map((kind) => (
          <Button key={kind} variant="subtle" onClick={() => save.mutate(kind)}>
            {t('entityImport.exampleCsv', { kind: t(`entityImport.kind.${kind}`) })}
          </Button>
        ))}
      </div>
    </Section>
  )
}
