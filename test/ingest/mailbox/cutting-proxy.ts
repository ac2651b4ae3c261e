import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A TCP proxy that spoils connections on purpose. */
export interface CuttingProxy {
  port: number
  /** Connections taken so far. */
  connections(): number
  /** Cuts a connection in the middle of the server's answer, `afterBytes` after the client sent a line that matches. */
  cutOn(line: RegExp | null, afterBytes?: number): void
  /** From now on nothing of the server's comes through, though connections stay up. */
  mute(muted: boolean): void
  /** Resolves when a client sends a line that matches; what it sends is held back until the returned function is called. */
  hold(line: RegExp): Promise<() => void>
  /** Answers a line that matches in the server's stead: `text` after the line's tag. null: no more. */
  answer(line: RegExp | null, text?: string): void
  stop(): Promise<void>
}

export const startCuttingProxy = async (targetPort: number): Promise<CuttingProxy> => {
  let cutting: RegExp | null = null
  let allowed = 0
  let muted = false
  let connections = 0
  let answering: RegExp | null = null
  let answerText = ''
  let holding: { line: RegExp; held: (release: () => void) => void } | null = null
  const sockets = new Set<Socket>()
  const join = (client: Socket): void => {
    connections++
    const server = connect(targetPort, '127.0.0.1')
    let left = Number.POSITIVE_INFINITY
    const end = (): void => {
      client.destroy()
      server.destroy()
    }
    for (const socket of [client, server]) {
      socket.setNoDelay(true)
      sockets.add(socket)
      socket.on('error', end)
      socket.on('close', () => {
        sockets.delete(socket)
        end()
      })
    }
    client.on('data', (data) => {
      const line = data.toString('latin1')
      if (cutting?.test(line)) left = allowed
      const asked = answering?.test(line)
        ? line.split('\r\n').find((each) => answering?.test(each))
        : undefined
      if (asked) {
        client.write(`${asked.split(' ')[0]} ${answerText}\r\n`)
      } else if (holding?.line.test(line)) {
        holding.held(() => server.write(data))
        holding = null
      } else server.write(data)
    })
    server.on('data', (data) => {
      if (muted) return
      client.write(data.subarray(0, Math.min(data.length, left)))
      left -= data.length
      if (left <= 0) client.end(end)
    })
  }
  const listener = createServer(join).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  return {
    port: (listener.address() as AddressInfo).port,
    connections: () => connections,
    cutOn: (line, afterBytes = 0) => {
      cutting = line
      allowed = afterBytes
    },
    mute: (silent) => {
      muted = silent
    },
    hold: (line) =>
      new Promise((held) => {
        holding = { line, held }
      }),
    answer: (line, text = '') => {
      answering = line
      answerText = text
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      listener.close()
      await once(listener, 'close')
    },
  }
}
