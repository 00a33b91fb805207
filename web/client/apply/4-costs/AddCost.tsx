import { PlusIcon } from '@navikt/aksel-icons'
import { BodyLong, Button, Heading, HStack } from '@navikt/ds-react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../../ui/language/words.ts'
import { otherNeeds, usualCosts } from '../draft/kinds.ts'
import type { Cost } from '../draft/shape.ts'
import { costName } from '../draft/names.ts'

interface Props {
  taken: readonly Cost[]
  onAdd: (kind: Cost['kind']) => void
}

/** Each kind is a button: one touch adds it. A usual cost is there once; other needs may be several. */
export function AddCost({ taken, onAdd }: Props) {
  const { t } = useTranslation('client')
  const left = usualCosts.filter((kind) => !taken.some((cost) => cost.kind === kind))
  return (
    <>
      {left.length > 0 && (
        <section>
          <Heading level="2" size="small" spacing>
            {t('costs.add')}
          </Heading>
          <Kinds kinds={left} onAdd={onAdd} />
        </section>
      )}
      <section>
        <Heading level="2" size="small" spacing>
          {t('costs.addNeed')}
        </Heading>
        <BodyLong spacing>{t('costs.needsHelp')}</BodyLong>
        <Kinds kinds={otherNeeds} onAdd={onAdd} />
      </section>
    </>
  )
}

function Kinds({ kinds, onAdd }: { kinds: readonly Cost['kind'][]; onAdd: Props['onAdd'] }) {
  const words = useWords()
  return (
    <HStack gap="space-8">
      {kinds.map((kind) => (
        <Button
          key={kind}
          type="button"
          variant="secondary"
          size="small"
          className="client-kind"
          icon={<PlusIcon aria-hidden />}
          onClick={() => onAdd(kind)}
        >
          {costName(kind, words.term)}
        </Button>
      ))}
    </HStack>
  )
}
