import { Button, VStack } from '@navikt/ds-react'
import { Fragment, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface Props<T> {
  rows: readonly T[]
  /** What a new row begins as. */
  add: () => T
  onRows: (rows: T[]) => void
  renderRow: (row: T, at: number, onRow: (row: T) => void) => ReactNode
  /** What adding and taking away are called, when rows stand within rows. */
  says?: { add: string; remove: (count: number) => string }
}

/** Rows one adds and takes away. Each keeps its fields when one above it goes. */
export function Rows<T>({ rows, add, onRows, renderRow, says }: Props<T>) {
  const { t } = useTranslation('staff')
  const [keys, setKeys] = useState(() => rows.map(() => crypto.randomUUID()))
  const more = () => {
    setKeys([...keys, crypto.randomUUID()])
    onRows([...rows, add()])
  }
  const remove = (at: number) => {
    setKeys(keys.filter((_, place) => place !== at))
    onRows(rows.filter((_, place) => place !== at))
  }
  return (
    <VStack gap="space-12">
      {rows.map((one, at) => (
        <Fragment key={keys[at]}>
          {renderRow(one, at, (next) => onRows(rows.map((old, place) => (place === at ? next : old))))}
          <div>
            <Button size="small" variant="tertiary" type="button" onClick={() => remove(at)}>
              {says ? says.remove(at + 1) : t('administration.tables.removeRow', { count: at + 1 })}
            </Button>
          </div>
        </Fragment>
      ))}
      <div>
        <Button size="small" variant="secondary" type="button" onClick={more}>
          {says?.add ?? t('administration.tables.addRow')}
        </Button>
      </div>
    </VStack>
  )
}
