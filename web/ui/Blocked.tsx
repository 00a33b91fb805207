import { Button, type ButtonProps } from '@navikt/ds-react'
import { useId, type Ref } from 'react'
import { useTranslation } from 'react-i18next'

interface Props extends Omit<ButtonProps, 'disabled'> {
  ref?: Ref<HTMLButtonElement>
  /** Why it cannot be pressed yet; empty: it can. */
  reasons: readonly string[]
}

/** A button that says why it does not work. It stays in the tab order, so that the reason is heard too. */
export function Blocked({ reasons, onClick, children, ...rest }: Props) {
  const { t } = useTranslation('ui')
  const why = useId()
  const blocked = reasons.length > 0
  return (
    <div>
      <Button
        {...rest}
        aria-disabled={blocked}
        {...(blocked
          ? { 'aria-describedby': why, 'data-blocked': true, variant: 'secondary', type: 'button' }
          : { onClick })}
      >
        {children}
      </Button>
      {blocked && (
        <div id={why} className="ui-blocked-why">
          {t('blocked.because')} {reasons.length === 1 ? reasons[0] : null}
          {reasons.length > 1 && (
            <ul className="ui-blocked-list">
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  )
}
