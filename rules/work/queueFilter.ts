import { watchKinds } from './watched.ts'

/**
 * What a queue can be filtered by: how the work stands, and nothing about the people in it (2001:637 15 §). A child's birthday is watched, but no queue
 * lists those who have children.
 */
export const filterKeys = ['assigned', 'unit', 'timer', 'status'] as const

/** Days to watch that a queue can be filtered by. `passed`, `soon`: whatever they are about. */
export const filterTimers = ['passed', 'soon', ...watchKinds.filter((kind) => kind !== 'child_age')] as const

/** `ours`: received or investigated, but not waiting for the person. */
export const filterStatuses = ['ours', 'received', 'investigating', 'waiting_for_answer'] as const

/** Or the id of one of the staff. `me`: kept or covered by me; `anyone`: every case I may open by duty. */
export const filterAssigned = ['me', 'nobody', 'anyone'] as const

/** So many days ahead is soon. */
export const soonDays = 7
