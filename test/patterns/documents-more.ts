import type { documentsMore } from '../../patterns/documents-more.ts';
import { byLooks, byName } from './by-name.ts';
import type { ExamplesOf } from './examples.ts';
import { madeUp, madeUpUuid } from './made-up.ts';

export const documentsMoreExamples = {
  'nicereply-api-key': byName('nicereply', madeUp('hex', 40)),
  'qualaroo-api-key': byName('qualaroo', madeUp('base62', 64)),
  'refiner-api-key': byName('refiner', madeUpUuid()),
  'satismeter-token': byName('satismeter', madeUp('base62', 32)),
  'simplesat-api-token': byName('simplesat', madeUp('lower', 40)),
  'surveyanyplace-api-key': byName('surveyanyplace', madeUp('base62', 32)),
  'surveybot-api-key': byName('surveybot', madeUp('base62', 80)),
  'surveymonkey-access-token': byName('surveymonkey', madeUp('base62', 100)),
  'surveysparrow-access-token': byName('surveysparrow', madeUp('base62', 88)),
  'survicate-api-key': byName('survicate', madeUp('lower', 32)),
  'zonka-feedback-api-key': byName('zonka', madeUp('base62', 36)),
  'smartsheet-access-token': byName('smartsheet', madeUp('base62', 37)),
  'storecove-api-key': byName('storecove', madeUp('base62', 43)),
  'supernotes-api-key': byName('supernotes', madeUp('base62', 43)),
  'pandadoc-api-key': byName('pandadoc', madeUp('base62', 40)),
  'parseur-api-key': byName('parseur', madeUp('hex', 40)),
  'pastebin-api-key': byName('pastebin', madeUp('base62', 32)),
  'pdflayer-access-key': byName('pdflayer', madeUp('lower', 32)),
  'pdfshift-api-key': byName('pdfshift', `sk_${madeUp('hex', 40)}`),
  'phrase-access-token': byName('phraseapp', madeUp('hex', 64)),
  'selectpdf-api-key': byName('selectpdf', madeUpUuid()),
  'signaturit-access-token': byName('signaturit', madeUp('base62', 86)),
  'signupgenius-api-key': byName('signupgenius', madeUp('base62', 32)),
  'typeform-api-token': byLooks(`tfp_${madeUp('base62', 44)}`, `tfp_${'x'.repeat(44)}`, `tfp_${madeUp('base62', 21)}`),
  'typeform-legacy-token': byName('typeform', madeUp('base62', 44)),
  'yousign-api-key': byName('yousign', madeUp('base62', 32)),
  'vyte-api-key': byName('vyte', madeUp('lower', 50)),
  'recaptcha-secret-key': byName('recaptcha_secret', `6Lc${madeUp('base62', 37)}`),
  'recaptcha-key': byName('recaptcha', `6Lc${madeUp('base62', 37)}`),
  'sheety-token': byName('sheety', madeUp('lower', 64)),
} satisfies ExamplesOf<typeof documentsMore>;
