import { Button, Checkbox } from '@mantine/core'
import { useRef } from 'react'
import type { OpenStatement } from '#shared/reconciliations'
import { t } from '../app/messages/t.ts'
import { bookingName } from '../transactions/booking-name.ts'
import { useWindow } from '../transactions/use-window.ts'
import { ExactMoney } from '../ui/ExactMoney.tsx'
import { Section } from '../ui/Section.tsx'
import { useFormat } from '../ui/use-format.ts'
import styles from './reconcile.module.css'

type LinesProps = {
  readonly open: OpenStatement
  readonly ticked: ReadonlySet<string>
  readonly onTicked: (ticked: ReadonlySet<string>) => void
}

/** Every line that is still open, drawn where it is looked at: a first statement may have thousands. */
export function OpenLines({ open: { lines }, ticked, onTicked }: LinesProps) {
  const format = useFormat()
  const scroller = useRef<HTMLDivElement>(null)
  const view = useWindow(scroller, lines.length, allThere)
  const toggle = (id: string) => {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    onTicked(next)
  }
  return (
    <div className={styles['open']}>
      <Section
        title={t('reconcile.lines')}
        note={
          lines.length > 0 && (
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => onTicked(new Set(lines.map(({ id }) => id)))}
            >
              {t('reconcile.tickAll')}
            </Button>
          )
        }
      >
        {lines.length === 0 && <p className={styles['none']}>{t('reconcile.noLines')}</p>}
        <div ref={scroller} className={styles['scroller']} onScroll={view.onScroll}>
          <ul
            className={styles['lines']}
            style={{ paddingTop: view.before, paddingBottom: view.after }}
          >
            {lines.slice(view.from, view.to).map((line) => (
              <li key={line.id}>
                <label className={styles['line']} data-ticked={ticked.has(line.id) || undefined}>
                  <Checkbox
                    size="xs"
                    aria-label={t('reconcile.tick', { name: bookingName(line, format) })}
                    checked={ticked.has(line.id)}
                    onChange={() => toggle(line.id)}
                  />
                  <span>{format.date(line.date)}</span>
                  <span className={styles['text']}>
                    {[line.payee, line.description].filter(Boolean).join(' · ')}
                  </span>
                  <ExactMoney minor={line.amount} toned />
                </label>
              </li>
            ))}
          </ul>
        </div>
      </Section>
    </div>
  )
}

/** Nothing more is fetched at the end: the lines come all at once. */
const allThere = () => undefined
