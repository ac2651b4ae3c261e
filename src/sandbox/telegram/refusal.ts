/** What Telegram answers instead of a result (Bot API, "Making requests"). */
export class Refusal extends Error {
  override name = 'Refusal'
  readonly code: number
  readonly parameters: { retry_after?: number; migrate_to_chat_id?: number } | undefined
  constructor(code: number, description: string, parameters?: Refusal['parameters']) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

export const badRequest = (what: string): Refusal => new Refusal(400, `Bad Request: ${what}`)
export const forbidden = (what: string): Refusal => new Refusal(403, `Forbidden: ${what}`)
