import { Button } from '@mantine/core'
import { t } from '../app/messages/t.ts'

/** The way to the page where a spreadsheet comes in. */
export function BringInButton() {
  return (
    <Button component="a" href="#/import" variant="default">
      {t('entityImport.title')}
    </Button>
  )
}
