import type { z } from 'zod'
import type { myMonth } from '../../../api/me.ts'

export type MyMonth = z.output<typeof myMonth.reply>
