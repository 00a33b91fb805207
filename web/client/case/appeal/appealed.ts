import type { z } from 'zod'
import type { myAppeals } from '../../../../api/appeals.ts'

export type Appealable = z.output<typeof myAppeals.reply>['decisions'][number]
