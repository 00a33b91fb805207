import { Button, Heading, HStack } from '@navikt/ds-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  /** What the row is called; also tells the buttons of different rows apart. */
  name: string
  /** Below the name while closed. */
  summary: ReactNode
  amount?: string
  isOpen: boolean
  /** Left out: there is nothing to ask. */
  onOpen?: (isOpen: boolean) => void
  onRemove?: () => void
  /** The questions, while open. */
  children: ReactNode
}

/** A person, an income or a cost: short while closed, its questions when opened. */
export function ItemCard({ name, summary, amount, isOpen, onOpen, onRemove, children }: Props) {
  const { t } = useTranslation('client')
  const card = useRef<HTMLDivElement>(null)
  const wasOpen = useRef(isOpen)
  useEffect(() => {
    if (wasOpen.current === isOpen) return
    wasOpen.current = isOpen
    const first = card.current?.querySelector<HTMLElement>(isOpen ? 'input, select' : 'button')
    first?.focus()
  }, [isOpen])
  return (
    <div ref={card} className="client-card">
      <div className="client-row">
        <Heading level="3" size="small">
          {name}
        </Heading>
        {amount !== undefined && <span className="ui-amount client-strong">{amount}</span>}
      </div>
      {isOpen ? <div className="client-fields">{children}</div> : summary}
      <HStack gap="space-8" className="client-actions">
        {onOpen && (
          <Button
            type="button"
            size="small"
            variant={isOpen ? 'primary' : 'tertiary'}
            aria-expanded={isOpen}
            onClick={() => onOpen(!isOpen)}
          >
            {t(isOpen ? 'apply.done' : 'apply.change')}
            <span className="ui-hidden"> {name}</span>
          </Button>
        )}
        {onRemove && (
          <Button type="button" size="small" variant="tertiary" data-color="danger" onClick={onRemove}>
            {t('apply.remove')}
            <span className="ui-hidden"> {name}</span>
          </Button>
        )}
      </HStack>
    </div>
  )
}
