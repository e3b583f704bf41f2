import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';
import { UUID } from './shape.ts';

const typeform = provider({
  name: 'Typeform',
  names: ['typeform'],
  source: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  advice: 'Delete the token at https://admin.typeform.com/user/tokens.',
});

export const documentsMore = defineRules([
  provider({
    name: 'Nicereply',
    names: ['nicereply'],
    source: 'https://docs.nicereply.com/',
    advice: 'Replace the key in the Nicereply settings.',
  })('nicereply-api-key', 'API key', { near: '[0-9a-f]{40}' }),
  provider({
    name: 'Qualaroo',
    names: ['qualaroo'],
    source: 'https://help.qualaroo.com/hc/en-us/articles/201969438',
    advice: 'Replace the key in the Qualaroo account.',
  })('qualaroo-api-key', 'API key', { near: '[A-Za-z0-9=]{64}', also: '+/=' }),
  provider({
    name: 'Refiner',
    names: ['refiner'],
    source: 'https://refiner.io/docs/api/#authentication',
    advice: 'Replace the key in the Refiner settings (API).',
  })('refiner-api-key', 'API key', { near: UUID, entropy: 2.8 }),
  provider({
    name: 'SatisMeter',
    names: ['satismeter'],
    source: 'https://help.satismeter.com/en/articles/87961-introduction-to-survey-results-api',
    advice: 'Replace the token in the SatisMeter settings (API keys).',
  })('satismeter-token', 'token or write key', { near: '[A-Za-z0-9]{32}' }),
  provider({
    name: 'Simplesat',
    names: ['simplesat'],
    source: 'https://documenter.getpostman.com/view/457268/SVYsLeBW',
    advice: 'Replace the token in the Simplesat settings.',
  })('simplesat-api-token', 'API token', { near: '[0-9a-z]{40}' }),
  provider({
    name: 'Survey Anyplace',
    names: ['surveyanyplace', 'survey_anyplace', 'pointerpro'],
    source: 'https://support.pointerpro.com/',
    advice: 'Replace the key in the Pointerpro account.',
  })('surveyanyplace-api-key', 'API key', { near: '[A-Za-z0-9]{32}|[A-Za-z0-9-]{36}', also: '-' }),
  provider({
    name: 'SurveyBot',
    names: ['surveybot'],
    source: 'https://app.surveybot.io/',
    advice: 'Replace the key in the SurveyBot account.',
  })('surveybot-api-key', 'API key', { near: '[A-Za-z0-9-]{80}', also: '-' }),
  provider({
    name: 'SurveyMonkey',
    names: ['surveymonkey', 'survey_monkey'],
    source: 'https://developer.surveymonkey.com/api/v3/#authentication',
    advice: 'Revoke the app at https://developer.surveymonkey.com/apps.',
  })('surveymonkey-access-token', 'access token', { near: '[A-Za-z0-9._-]{84,128}', also: '._-', entropy: 4 }),
  provider({
    name: 'SurveySparrow',
    names: ['surveysparrow'],
    source: 'https://developers.surveysparrow.com/rest-apis',
    advice: 'Revoke the token in the SurveySparrow settings (Apps and integrations).',
  })('surveysparrow-access-token', 'access token', { near: '[A-Za-z0-9_-]{86,88}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'Survicate',
    names: ['survicate'],
    source: 'https://developers.survicate.com/data-export/setup/',
    advice: 'Regenerate the key in the Survicate settings (API).',
  })('survicate-api-key', 'API key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'Zonka Feedback',
    names: ['zonka'],
    source: 'https://developer.zonkafeedback.com/',
    advice: 'Replace the key in the Zonka Feedback settings.',
  })('zonka-feedback-api-key', 'API key', { near: '[A-Za-z0-9]{36}' }),
  provider({
    name: 'Smartsheet',
    names: ['smartsheet'],
    source: 'https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication',
    advice: 'Revoke the token in Smartsheet (Personal settings, API access).',
  })('smartsheet-access-token', 'access token', { near: '[A-Za-z0-9]{37}|[A-Za-z0-9]{26}' }),
  provider({
    name: 'Storecove',
    names: ['storecove'],
    source: 'https://www.storecove.com/docs/',
    advice: 'Revoke the key in the Storecove dashboard.',
  })('storecove-api-key', 'API key', { near: '[A-Za-z0-9_-]{43}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'Supernotes',
    names: ['supernotes'],
    source: 'https://api.supernotes.app/docs',
    advice: 'Delete the key in the Supernotes settings.',
  })('supernotes-api-key', 'API key', { near: '[A-Za-z0-9_-]{43}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'PandaDoc',
    names: ['pandadoc'],
    source: 'https://developers.pandadoc.com/docs/api-key-authentication-process',
    advice: 'Regenerate the key in the PandaDoc developer dashboard.',
  })('pandadoc-api-key', 'API key', { near: '[A-Za-z0-9]{40}' }),
  provider({
    name: 'Parseur',
    names: ['parseur'],
    source: 'https://developer.parseur.com/',
    advice: 'Replace the key in the Parseur account.',
  })('parseur-api-key', 'API key', { keyed: '[0-9a-f]{40}' }),
  provider({
    name: 'Pastebin',
    names: ['pastebin'],
    source: 'https://pastebin.com/doc_api',
    advice: 'Ask Pastebin to replace the developer key.',
  })('pastebin-api-key', 'API key', { near: '[A-Za-z0-9_-]{32}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'pdflayer',
    names: ['pdflayer'],
    source: 'https://pdflayer.com/documentation',
    advice: 'Reset the key at https://pdflayer.com/dashboard.',
  })('pdflayer-access-key', 'access key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'PDFShift',
    names: ['pdfshift'],
    source: 'https://docs.pdfshift.io/',
    advice: 'Delete the key at https://app.pdfshift.io/dashboard.',
  })('pdfshift-api-key', 'API key', { near: 'sk_[0-9a-f]{40}|[0-9a-f]{32}' }),
  provider({
    name: 'Phrase',
    names: ['phraseapp', 'phrase_access', 'phrase_api', 'phrase-access', 'phrase-api', 'phraseaccess'],
    source: 'https://developers.phrase.com/en/api/strings/authentication',
    advice: 'Delete the token at https://app.phrase.com/settings/oauth_access_tokens.',
  })('phrase-access-token', 'access token', { near: '[0-9a-f]{64}' }),
  provider({
    name: 'SelectPdf',
    names: ['selectpdf'],
    source: 'https://selectpdf.com/html-to-pdf-api/',
    advice: 'Replace the key in the SelectPdf dashboard.',
  })('selectpdf-api-key', 'API key', { near: '[0-9a-z-]{36}', also: '-', entropy: 2.8 }),
  provider({
    name: 'Signaturit',
    names: ['signaturit'],
    source: 'https://docs.signaturit.com/api/latest',
    advice: 'Revoke the token in the Signaturit dashboard.',
  })('signaturit-access-token', 'access token', { near: '[A-Za-z0-9]{86}' }),
  provider({
    name: 'SignUpGenius',
    names: ['signupgenius'],
    source: 'https://developer.signupgenius.com/',
    advice: 'Reset the key in SignUpGenius (Pro tools, API management).',
  })('signupgenius-api-key', 'API key', { near: '[A-Za-z0-9]{32}', keyed: '[A-Za-z0-9]{32}' }),
  typeform('typeform-api-token', 'personal access token', {
    looks: ['tfp_[A-Za-z0-9_.=-]{40,59}'],
    also: '_.=-',
    keywords: ['tfp_'],
    entropy: 3.5,
  }),
  typeform('typeform-legacy-token', 'personal access token of the old format', { near: '[A-Za-z0-9]{44}', also: '_-' }),
  provider({
    name: 'Yousign',
    names: ['yousign'],
    source: 'https://developers.yousign.com/docs/set-up-your-account',
    advice: 'Delete the key in Yousign (Integrations, API keys).',
  })('yousign-api-key', 'API key', { near: '[A-Za-z0-9]{32}' }),
  provider({
    name: 'Vyte',
    names: ['vyte'],
    source: 'https://developers.vyte.in/',
    advice: 'Replace the key in the Vyte settings.',
  })('vyte-api-key', 'API key', { near: '[0-9a-z]{50}' }),
  provider({
    name: 'reCAPTCHA',
    names: [
      'recaptcha_secret',
      'recaptcha_private',
      'recaptcha-secret',
      'recaptcha-private',
      'recaptchasecret',
      'recaptchaprivate',
      'recaptcha secret',
    ],
    source: 'https://developers.google.com/recaptcha/docs/verify',
    advice: 'Create a new key at https://www.google.com/recaptcha/admin.',
  })('recaptcha-secret-key', 'secret key', { near: '6L[A-Za-z0-9][A-Za-z0-9_-]{37}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'reCAPTCHA key',
    names: ['recaptcha'],
    source: 'https://developers.google.com/recaptcha/docs/display',
    advice:
      'If it is the secret key, create a new one at https://www.google.com/recaptcha/admin; a site key is public.',
  })('recaptcha-key', 'key, secret or site', {
    keyed: '6L[c-f][A-Za-z0-9_-]{37}',
    also: '_-',
    severity: 'warn',
    entropy: 3.5,
  }),
  provider({
    name: 'Sheety',
    names: ['sheety'],
    source: 'https://sheety.co/docs/authentication',
    advice: 'Change the bearer token of the project at https://dashboard.sheety.co.',
  })('sheety-token', 'bearer token', { near: '[0-9a-z]{64}' }),
]);
