import { useTranslation } from 'react-i18next'
import { Blocked } from '../../ui/Blocked.tsx'
import type { MonthData } from '../endpoints.ts'
import { UrgentAsk } from '../urgent/UrgentAsk.tsx'

interface Props {
  data: MonthData
  handOver: { isPending: boolean; mutate: (urgent: string | null) => void }
  /** Why it cannot be handed over yet. */
  reasons: readonly string[]
}

/** For whoever may not decide it: to one who may, or where the board itself decides to the member it has named. */
export function ToAnother({ data, handOver, reasons }: Props) {
  const { t } = useTranslation('staff')
  return (
    <>
      <Blocked
        variant="secondary"
        size="small"
        reasons={reasons}
        loading={handOver.isPending}
        onClick={() => handOver.mutate(null)}
      >
        {t('prepared.handOver')}
      </Blocked>
      {data.mayDecide.whoMay.length === 0 && (
        <UrgentAsk about={data} reasons={reasons} isPending={handOver.isPending} onSend={handOver.mutate} />
      )}
    </>
  )
}
