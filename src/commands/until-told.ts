/** Resolves at the first SIGTERM or SIGINT; a second one ends the process at once. */
export const untilTold = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    const told = (signal: NodeJS.Signals): void => {
      process.on(signal, () => process.exit(1))
      resolve(signal)
    }
    process.once('SIGTERM', told)
    process.once('SIGINT', told)
  })
