export { mostBytes } from '../../papers/files.ts'
export const accepted = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png'
