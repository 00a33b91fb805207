import { Modal, Switch, VStack } from '@navikt/ds-react'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { plainAreOn, setPlain, type Shortcut } from './shortcut-keys.ts'

interface Props {
  shortcuts: readonly Shortcut[]
  onClose: () => void
}

/** What each key does here, and the switch that turns single letters off. */
export function ShortcutList({ shortcuts, onClose }: Props) {
  const { t } = useTranslation('ui')
  const [on, setOn] = useState(plainAreOn)
  return (
    <Modal open onClose={onClose} header={{ heading: t('shortcuts.title') }} width="small" closeOnBackdropClick>
      <Modal.Body>
        <VStack gap="space-16">
          <table className="ui-table">
            <thead>
              <tr>
                <th scope="col">{t('shortcuts.keys')}</th>
                <th scope="col">{t('shortcuts.does')}</th>
              </tr>
            </thead>
            <tbody>
              {[...Map.groupBy(shortcuts, (one) => one.label)].map(([label, same]) => (
                <tr key={label}>
                  <td>
                    {same.map((one, at) => (
                      <Fragment key={one.keys}>
                        {at > 0 && ` ${t('shortcuts.or')} `}
                        <Keys keys={one.keys} />
                      </Fragment>
                    ))}
                  </td>
                  <td>{label}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <Switch
            checked={on}
            description={t('shortcuts.singleWhy')}
            onChange={({ target }) => {
              setPlain(target.checked)
              setOn(target.checked)
            }}
          >
            {t('shortcuts.single')}
          </Switch>
        </VStack>
      </Modal.Body>
    </Modal>
  )
}

/** `'g h'` as keys to press. */
export function Keys({ keys }: { keys: string }) {
  const { t } = useTranslation('ui')
  const names: Readonly<Record<string, string>> = {
    ctrl: t('shortcuts.ctrl'),
    alt: t('shortcuts.alt'),
    enter: t('shortcuts.enter'),
    escape: t('shortcuts.escape'),
    arrowdown: t('shortcuts.down'),
    arrowup: t('shortcuts.up'),
  }
  return keys.split(' ').map((step, at) => (
    <Fragment key={step + String(at)}>
      {at > 0 && ` ${t('shortcuts.then')} `}
      {step.split('+').map((key, nth) => (
        <Fragment key={key}>
          {nth > 0 && ' + '}
          <kbd className="ui-key">{names[key] ?? (key.length === 1 ? key.toUpperCase() : key)}</kbd>
        </Fragment>
      ))}
    </Fragment>
  ))
}
