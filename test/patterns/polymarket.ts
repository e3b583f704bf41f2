import type { polymarket } from '../../patterns/polymarket.ts';
import { byName } from './by-name.ts';
import { type ExamplesOf, inTexts } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const polymarketExamples = {
  'polymarket-private-key': byName('polymarket', `0x${madeUp('hex', 64)}`),
  'polymarket-api-key': byName('polymarket', madeUpUuid()),
  'polymarket-passphrase': {
    found: inTexts(
      madeUp('base62', 14),
      (value) => `POLY_PASSPHRASE=${value}`,
      (value) => `polymarket_passphrase: "${value}"`,
    ),
    quiet: ['poly_passphrase = config.passphrase', `passphrase = ${madeUp('base62', 14)}`],
  },
  'polymarket-api-secret': byName('polymarket', `${madeUp('base62', 43)}=`),
} satisfies ExamplesOf<typeof polymarket>;
