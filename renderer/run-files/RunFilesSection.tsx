import { useQuery } from '@tanstack/react-query'
import type { Run } from '#shared/optimizer/optimizations'
import type { RunFile } from '#shared/optimizer/run-files'
import { queries } from '../app/api.ts'
import { t } from '../app/messages/t.ts'
import { LineList } from '../ui/LineList.tsx'
import { QueryView } from '../ui/QueryView.tsx'
import { Section } from '../ui/Section.tsx'
import { StatusBadge } from '../ui/StatusBadge.tsx'
import { type Formatters, useFormat } from '../ui/use-format.ts'
import { RunFileMenu } from './RunFileMenu.tsx'

type Props = { readonly run: Run }

/** The files that were made from a run and are still kept, each until its day. */
export function RunFilesSection({ run }: Props) {
  const format = useFormat()
  const files = useQuery(queries.runFiles.list.queryOptions({ input: { runId: run.id } }))
  return (
    <Section title={t('runFile.title')} note={t('runFile.note')}>
      <div data-testid="run-files">
        <QueryView query={files}>
          {(rows) => (
            <LineList
              empty={t('runFile.empty')}
              lines={rows.map((file) => ({
                key: file.id,
                title: file.name,
                detail: detailOf(file, format),
                end: file.isMissing ? (
                  <StatusBadge tone="warn">{t('runFile.missing')}</StatusBadge>
                ) : (
                  t('runFile.expires', { date: format.date(file.expiresOn) })
                ),
                menu: <RunFileMenu file={file} />,
              }))}
            />
          )}
        </QueryView>
      </div>
    </Section>
  )
}

/** `Workbook (XLSX) · 12 KB · 21 Nov 2026, 12:00` */
const detailOf = ({ kind, sizeBytes, createdAt }: RunFile, format: Formatters): string =>
  t('runFile.line', {
    kind: t(`run.exportAs.${kind}`),
    size: format.number(Math.max(1, sizeBytes / 1000), 0),
    date: format.instant(createdAt),
  })
