import '@mantine/dates/styles.layer.css'
import { Button, Stack, Text } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { t } from '../app/messages/t.ts'
import { useFormat } from '../ui/use-format.ts'

type Props = {
  readonly asOf: string
  readonly suggested: string
  readonly onChoose: (date: string) => void
}

/** A calendar for the as-of day, with the file's own last day as a shortcut. */
export function AsOfCalendar({ asOf, suggested, onChoose }: Props) {
  const format = useFormat()
  return (
    <Stack gap="xs" maw={290}>
      <Text size="xs" c="dimmed">
        {t('shell.asOfHelp')}
      </Text>
      <DatePicker
        value={asOf}
        defaultDate={asOf}
        onChange={(date) => date && onChoose(date)}
        size="sm"
        weekendDays={[]}
        hideOutsideDates
        fullWidth
        ariaLabels={{
          previousMonth: t('shell.previous'),
          nextMonth: t('shell.next'),
          previousYear: t('shell.previous'),
          nextYear: t('shell.next'),
          previousDecade: t('shell.previous'),
          nextDecade: t('shell.next'),
        }}
      />
      <Button variant="default" size="xs" onClick={() => onChoose(suggested)}>
        {t('shell.asOfSuggested', { date: format.date(suggested) })}
      </Button>
    </Stack>
  )
}
