import { dated } from './dated.ts'

/** Activity requirement for income support, first for October 2026: after so many months in a row with support. The act's text is not read. */
export const activityRequirement = dated(
  [{ from: '2026-10', source: 'Prop. 2025/26:207', standing: 'secondary', value: { monthsInRow: 3 } }],
  '2026-12',
)
