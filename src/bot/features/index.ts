import { Composer, type Context } from 'grammy'
import type { Parts } from '../parts.ts'
import { helpFeature } from './help.ts'
import { languageFeature } from './language.ts'
import { membershipFeature } from './membership.ts'
import { moderationFeature } from './moderation.ts'
import { offersFeature } from './offers.ts'
import { originalsFeature } from './originals.ts'
import { startFeature } from './start.ts'
import { subscribeFeature } from './subscribe.ts'
import { unhandledFeature } from './unhandled.ts'
import { unsubscribeFeature } from './unsubscribe.ts'

/** All features in the order in which an update meets them. */
export const allFeatures = (parts: Parts): Composer<Context> =>
  new Composer(
    membershipFeature(parts),
    moderationFeature(parts),
    originalsFeature(parts),
    startFeature(parts),
    subscribeFeature(parts),
    unsubscribeFeature(parts),
    offersFeature(parts),
    languageFeature(parts),
    helpFeature(parts),
    unhandledFeature(parts),
  )
