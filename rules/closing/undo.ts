/** Hours in which one may undo having taken back an application. A habit of the house: FL names no time, and until a decision one may take back what one asked for. */
const undoHours = 24

/** From when an application that was taken back in the e-service counts as taken back. */
export const countsFrom = (sentAt: Date): Date => new Date(sentAt.getTime() + undoHours * 3_600_000)
