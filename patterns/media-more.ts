import { lettersAndDigits } from '../src/engine/checks.ts';
import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

const shutterstock = provider({
  name: 'Shutterstock',
  names: ['shutterstock'],
  source: 'https://api-reference.shutterstock.com/#authentication',
  advice: 'Revoke the token or reset the secret at https://www.shutterstock.com/account/developers/apps.',
});
const twitch = provider({
  name: 'Twitch',
  names: ['twitch'],
  source: 'https://dev.twitch.tv/docs/authentication/',
  advice: 'Reset the secret at https://dev.twitch.tv/console/apps, or the stream key in the creator dashboard.',
});

export const mediaMore = defineRules([
  provider({
    name: 'mediastack',
    names: ['mediastack'],
    source: 'https://mediastack.com/documentation',
    advice: 'Reset the key at https://mediastack.com/dashboard.',
  })('mediastack-access-key', 'access key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'Moderation API',
    names: ['moderationapi', 'moderation_api', 'moderation api', 'moderation'],
    source: 'https://docs.moderationapi.com/',
    advice: 'Delete the key in the Moderation API dashboard.',
  })('moderation-api-key', 'API key', {
    keyed: '[A-Za-z0-9]{36}\\.[A-Za-z0-9]{115}\\.[A-Za-z0-9_-]{43}',
    also: '_-',
    entropy: 3.5,
  }),
  provider({
    name: 'Mux',
    names: ['mux'],
    source: 'https://www.mux.com/docs/core/make-api-requests',
    advice: 'Delete the token at https://dashboard.mux.com/settings/access-tokens.',
  })('mux-token-secret', 'token secret', { near: '[A-Za-z0-9+/]{75}', also: '+/=', entropy: 4 }),
  provider({
    name: 'News API',
    names: ['newsapi', 'news_api', 'news-api'],
    source: 'https://newsapi.org/docs/authentication',
    advice: 'Replace the key at https://newsapi.org/account.',
  })('newsapi-api-key', 'API key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'NewsCatcher',
    names: ['newscatcher'],
    source: 'https://docs.newscatcherapi.com/',
    advice: 'Ask NewsCatcher for a new key.',
  })('newscatcher-api-key', 'API key', { near: '[A-Za-z0-9_-]{43}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'Nutritionix',
    names: ['nutritionix'],
    source: 'https://developer.nutritionix.com/docs/v2',
    advice: 'Regenerate the key at https://developer.nutritionix.com/admin/access_details.',
  })('nutritionix-api-key', 'API key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'New York Times',
    names: ['nytimes', 'new-york-times', 'new_york_times', 'newyorktimes'],
    source: 'https://developer.nytimes.com/get-started',
    advice: 'Delete the key at https://developer.nytimes.com/my-apps.',
  })('nytimes-api-key', 'API key', { near: '[A-Za-z0-9]{32}', also: '_=' }),
  provider({
    name: 'Owlbot',
    names: ['owlbot'],
    source: 'https://owlbot.info/',
    advice: 'Request a new token from Owlbot.',
  })('owlbot-api-token', 'API token', { near: '[0-9a-z]{40}' }),
  provider({
    name: 'PandaScore',
    names: ['pandascore'],
    source: 'https://developers.pandascore.co/docs/authentication',
    advice: 'Regenerate the token at https://app.pandascore.co/dashboard.',
  })('pandascore-api-token', 'API token', { near: '[A-Za-z0-9_-]{51}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'Pixabay',
    names: ['pixabay'],
    source: 'https://pixabay.com/api/docs/',
    advice: 'Request a new key from Pixabay.',
  })('pixabay-api-key', 'API key', { near: '[0-9]{6,8}-[0-9a-f]{25}|[0-9a-z-]{34}', also: '-' }),
  provider({
    name: 'RAWG',
    names: ['rawg'],
    source: 'https://rawg.io/apidocs',
    advice: 'Replace the key at https://rawg.io/apidocs.',
  })('rawg-api-key', 'API key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'Rev.ai',
    names: ['rev.ai', 'revai', 'rev_ai'],
    source: 'https://docs.rev.ai/get-started/',
    advice: 'Revoke the token at https://www.rev.ai/access_token.',
  })('revai-access-token', 'access token', { keyed: '02[A-Za-z0-9_-]{52}', also: '_-', entropy: 3.5 }),
  shutterstock('shutterstock-access-token', 'access token', { near: 'v2/[A-Za-z0-9]{388}', entropy: 4 }),
  shutterstock('shutterstock-consumer-key', 'consumer key', { near: '[A-Za-z0-9]{32}', severity: 'warn' }),
  shutterstock('shutterstock-consumer-secret', 'consumer secret', {
    near: '[A-Za-z0-9]{16}',
    also: '_-',
    entropy: 2.8,
  }),
  provider({
    name: 'Spoonacular',
    names: ['spoonacular'],
    source: 'https://spoonacular.com/food-api/docs#Authentication',
    advice: 'Replace the key at https://spoonacular.com/food-api/console#Profile.',
  })('spoonacular-api-key', 'API key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'SportMonks',
    names: ['sportsmonk', 'sportmonk'],
    source: 'https://docs.sportmonks.com/football/welcome/authentication',
    advice: 'Delete the token at https://my.sportmonks.com/api/tokens.',
  })('sportmonks-api-token', 'API token', { near: '[A-Za-z0-9]{60}' }),
  provider({
    name: 'Spotify',
    names: ['spotify', 'spotipy'],
    source: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
    advice: 'Rotate the client secret at https://developer.spotify.com/dashboard.',
  })('spotify-client-secret', 'client id or secret', { keyed: '[0-9a-f]{32}' }),
  provider({
    name: 'The Odds API',
    names: ['theoddsapi', 'the-odds-api', 'the_odds_api', 'odds_api'],
    source: 'https://the-odds-api.com/liveapi/guides/v4/',
    advice: 'Ask The Odds API for a new key.',
  })('the-odds-api-key', 'API key', { near: '[0-9a-f]{32}' }),
  provider({
    name: 'Ticketmaster',
    names: ['ticketmaster'],
    source: 'https://developer.ticketmaster.com/products-and-docs/apis/getting-started/',
    advice: 'Delete the app at https://developer-acct.ticketmaster.com/user/apps.',
  })('ticketmaster-consumer-key', 'consumer key', { near: '[A-Za-z0-9]{32}' }),
  provider({
    name: 'Ticket Tailor',
    source: 'https://developers.tickettailor.com/',
    advice: 'Delete the key in the Ticket Tailor box office settings (API).',
  })('ticket-tailor-api-key', 'API key', {
    looks: ['sk_[0-9]{4,6}_[0-9]{5,7}_[0-9a-f]{32}'],
    keywords: ['sk_0', 'sk_1', 'sk_2', 'sk_3', 'sk_4', 'sk_5', 'sk_6', 'sk_7', 'sk_8', 'sk_9'],
  }),
  twitch('twitch-token', 'access token or client secret', { keyed: '[0-9a-z]{30}', also: '_-' }),
  twitch('twitch-stream-key', 'stream key', { looks: ['live_[0-9]{6,10}_[A-Za-z0-9]{30}'], keywords: ['live_'] }),
  provider({
    name: 'Unsplash',
    names: ['unsplash'],
    source: 'https://unsplash.com/documentation#authorization',
    advice: 'Replace the keys of the application at https://unsplash.com/oauth/applications.',
  })('unsplash-key', 'access or secret key', { near: '[A-Za-z0-9_-]{43}', also: '_-', entropy: 3.5 }),
  provider({
    name: 'UPCDatabase',
    names: ['upcdatabase'],
    source: 'https://upcdatabase.org/api',
    advice: 'Delete the token at https://upcdatabase.org/apikeys.',
  })('upcdatabase-api-token', 'API token', { near: '[A-Z0-9]{32}' }),
  provider({
    name: 'Uploadcare',
    names: ['uploadcare'],
    source: 'https://uploadcare.com/docs/security/secret-keys/',
    advice: 'Delete the secret key in the Uploadcare project (API keys).',
  })('uploadcare-secret-key', 'public or secret key', { near: '[0-9a-z]{20}', also: '_-', entropy: 2.8 }),
  provider({
    name: 'Vimeo',
    names: ['vimeo'],
    source: 'https://developer.vimeo.com/api/authentication',
    advice: 'Revoke the token at https://developer.vimeo.com/apps.',
  })('vimeo-access-token', 'access token', { keyed: '[0-9a-f]{32}' }),
  provider({
    name: 'Wistia',
    names: ['wistia'],
    source: 'https://docs.wistia.com/reference/authentication',
    advice: 'Delete the token in the Wistia account (API access).',
  })('wistia-api-token', 'API token', { near: '[0-9a-z]{64}' }),
  provider({
    name: 'Manifest',
    names: ['manifest'],
    source: 'https://developers.manifest.ly/',
    advice: 'Replace the key in the Manifestly settings.',
  })('manifestly-api-key', 'API key', { keyed: '[A-Za-z0-9]{32}', also: '_-', entropy: 3.8 }),
  provider({
    name: 'Pinterest',
    source: 'https://developers.pinterest.com/docs/getting-started/authentication-and-scopes/',
    advice: 'Revoke the token in the Pinterest app settings.',
  })('pinterest-access-token', 'access token', {
    looks: ['pina_[A-Za-z0-9_-]{20,200}'],
    also: '_-',
    keywords: ['pina_'],
    entropy: 3.3,
    checks: [lettersAndDigits],
  }),
  provider({
    name: 'SkyBiometry',
    names: ['skybiometry'],
    source: 'https://skybiometry.com/documentation/',
    advice: 'Replace the key at https://skybiometry.com.',
  })('skybiometry-api-secret', 'API key or secret', { near: '[0-9a-z]{26}|[0-9a-z]{25}' }),
  provider({
    name: 'Strava',
    names: ['strava'],
    source: 'https://developers.strava.com/docs/authentication/',
    advice: 'Reset the client secret at https://www.strava.com/settings/api.',
  })('strava-client-secret', 'client secret or access token', { near: '[0-9a-z]{40}' }),
  provider({
    name: 'PlayFab',
    names: ['playfab'],
    source: 'https://learn.microsoft.com/en-us/gaming/playfab/gamemanager/secret-key-management',
    advice: 'Revoke the key in the PlayFab title settings (Secret keys).',
  })('playfab-secret-key', 'secret key', { near: '[A-Z0-9]{45,50}', entropy: 3.5 }),
  provider({
    name: 'Roblox',
    source: 'https://create.roblox.com/docs/cloud/auth/api-keys',
    advice: 'Log out of all sessions in the Roblox settings (Security).',
  })('roblox-security-cookie', '.ROBLOSECURITY cookie', {
    looks: ['_\\|WARNING:-DO-NOT-SHARE-THIS\\.[^|\\r\\n]{20,200}\\|_(?<secret>[A-Za-z0-9._-]{60,2000})'],
    also: '_-',
    keywords: ['|warning:-do-not-share-this.'],
    entropy: 3,
  }),
  provider({
    name: 'Steam',
    names: ['steam_api', 'steam_web', 'steamapi', 'steam-api', 'steam web'],
    source: 'https://steamcommunity.com/dev',
    advice: 'Revoke the key at https://steamcommunity.com/dev/apikey.',
  })('steam-web-api-key', 'Web API key', { near: '[0-9a-f]{32}' }),
]);
