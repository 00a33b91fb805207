declare module 'json-logic-js' {
  const jsonLogic: { apply(logic: unknown, data: unknown): number[] }
  export default jsonLogic
}
