import { defineRules } from '../src/engine/rule.ts';
import { service } from './provider.ts';
import { UUID_LIKE } from './shape.ts';

/** Places, addresses, weather, travel and calendars. */
export const geocoding = defineRules([
  service('abuseipdb-api-key', {
    name: 'AbuseIPDB',
    near: '[0-9a-z]{80}',
    source: 'https://docs.abuseipdb.com/#configuring-fail2ban',
  }),
  service('accuweather-api-key', {
    name: 'AccuWeather',
    near: '[A-Za-z0-9%]{32,35}',
    source: 'https://developer.accuweather.com/getting-started',
  }),
  service('airvisual-api-key', {
    name: 'IQAir AirVisual',
    names: ['airvisual', 'iqair'],
    near: UUID_LIKE,
    source: 'https://api-docs.iqair.com/',
  }),
  service('ambee-api-key', {
    name: 'Ambee',
    near: '[0-9a-f]{64}',
    entropy: 2.8,
    source: 'https://docs.ambeedata.com/',
  }),
  service('amadeus-api-key', {
    name: 'Amadeus',
    kind: 'API key or secret',
    near: '[A-Za-z0-9]{32}|[A-Za-z0-9]{16}',
    entropy: 2.8,
    source: 'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/',
  }),
  service('aviationstack-api-key', {
    name: 'aviationstack',
    near: '[0-9a-z]{32}',
    source: 'https://aviationstack.com/documentation',
  }),
  service('besttime-api-key', {
    name: 'BestTime',
    kind: 'private API key',
    near: 'pri_[0-9a-f]{32}|[A-Za-z0-9_]{36}',
    also: '_',
    source: 'https://documentation.besttime.app/#api-reference',
  }),
  service('calendarific-api-key', {
    name: 'Calendarific',
    near: '[A-Za-z0-9]{32}',
    source: 'https://calendarific.com/api-documentation',
  }),
  service('carbon-interface-api-key', {
    name: 'Carbon Interface',
    names: ['carboninterface', 'carbon_interface', 'carbon-interface'],
    near: '[A-Za-z0-9]{21,22}',
    entropy: 3.3,
    source: 'https://docs.carboninterface.com/#/?id=authentication',
  }),
  service('cloverly-api-key', {
    name: 'Cloverly',
    near: '[0-9a-z]{4,12}[:_][0-9a-z:_]{15,23}',
    source: 'https://docs.cloverly.com/',
  }),
  service('countrylayer-api-key', {
    name: 'countrylayer',
    near: '[0-9a-z]{32}',
    source: 'https://countrylayer.com/documentation/',
  }),
  service('flightapi-api-key', { name: 'FlightAPI', near: '[0-9a-z]{24}', source: 'https://docs.flightapi.io/' }),
  service('flightstats-app-key', {
    name: 'FlightStats',
    kind: 'application key',
    near: '[0-9a-z]{32}',
    source: 'https://developer.flightstats.com/',
  }),
  service('foursquare-api-key', {
    name: 'Foursquare',
    kind: 'API key or secret',
    near: '[0-9A-Z]{48}|fsq3[A-Za-z0-9+/]{44}',
    also: '+/',
    source: 'https://docs.foursquare.com/developer/reference/manage-service-api-keys',
  }),
  service('geoapify-api-key', {
    name: 'Geoapify',
    near: '[0-9a-z]{32}',
    source: 'https://www.geoapify.com/get-started-with-maps-api/',
  }),
  service('geocode-xyz-api-key', {
    name: 'geocode.xyz',
    names: ['geocode.xyz', 'geocode_xyz', 'geocodexyz', 'geocode'],
    keyed: '[0-9a-z]{28}',
    source: 'https://geocode.xyz/api',
  }),
  service('geocodify-api-key', { name: 'Geocodify', near: '[0-9a-z]{40}', source: 'https://geocodify.com/docs' }),
  service('geocodio-api-key', {
    name: 'Geocodio',
    names: ['geocodio', 'geocod.io'],
    near: '[0-9a-z]{39}',
    source: 'https://www.geocod.io/docs/#authentication',
  }),
  service('ipify-api-key', {
    name: 'ipify geolocation',
    names: ['ipify', 'ipifi'],
    near: 'at_[A-Za-z0-9]{29}|[A-Za-z0-9_]{32}',
    also: '_',
    source: 'https://geo.ipify.org/docs',
  }),
  service('getgeoapi-api-key', {
    name: 'getgeoapi',
    names: ['getgeoapi', 'getgeo'],
    near: '[0-9a-z]{40}',
    source: 'https://getgeoapi.com/documentation',
  }),
  service('graphhopper-api-key', {
    name: 'GraphHopper',
    near: UUID_LIKE,
    source: 'https://docs.graphhopper.com/openapi#section/Authentication',
  }),
  service('here-api-key', {
    name: 'HERE',
    names: ['hereapi', 'here_api', 'here-api', 'here_maps', 'heremaps', 'here.com'],
    near: '[A-Za-z0-9_-]{42,44}',
    also: '_-',
    source:
      'https://www.here.com/docs/bundle/identity-and-access-management-developer-guide/page/topics/plat-using-apikeys.html',
  }),
  service('holidayapi-api-key', {
    name: 'Holiday API',
    names: ['holidayapi', 'holiday_api'],
    near: UUID_LIKE,
    source: 'https://holidayapi.com/docs',
  }),
  service('ip2location-api-key', {
    name: 'IP2Location',
    near: '[0-9A-Z]{32}|[0-9A-Z]{10}',
    entropy: 2.8,
    source: 'https://www.ip2location.io/ip2location-documentation',
  }),
  service('ipapi-api-key', { name: 'ipapi', near: '[0-9a-z]{32}', source: 'https://ipapi.com/documentation' }),
  service('ipgeolocation-api-key', {
    name: 'ipgeolocation',
    near: '[0-9a-z]{32}',
    source: 'https://ipgeolocation.io/documentation.html',
  }),
  service('ipinfo-access-token', {
    name: 'IPinfo',
    kind: 'access token',
    near: '[0-9a-f]{14}',
    entropy: 2.5,
    source: 'https://ipinfo.io/developers#authentication',
  }),
  service('ipinfodb-api-key', { name: 'IPInfoDB', near: '[0-9a-z]{64}', source: 'https://www.ipinfodb.com/api' }),
  service('ipqualityscore-api-key', {
    name: 'IPQualityScore',
    names: ['ipquality', 'ipqs'],
    near: '[A-Za-z0-9]{32}',
    source: 'https://www.ipqualityscore.com/documentation/overview',
  }),
  service('ipstack-api-key', {
    name: 'ipstack',
    near: '[0-9a-f]{32}|[0-9a-f]{30}',
    entropy: 2.8,
    source: 'https://ipstack.com/documentation',
  }),
  service('impala-api-key', {
    name: 'Impala Travel',
    keyed: '[A-Za-z0-9_]{46}',
    also: '_',
    source: 'https://docs.impala.travel/',
  }),
  service('iconfinder-api-key', {
    name: 'Iconfinder',
    near: '[A-Za-z0-9]{64}',
    source: 'https://developer.iconfinder.com/reference/authentication',
  }),
  service('flightlabs-access-key', {
    name: 'FlightLabs',
    kind: 'access key',
    names: ['flightlabs'],
    near: 'eyJ0eXAiOiJKV1Qi[A-Za-z0-9_-]{10,30}\\.ey[A-Za-z0-9_-]{60,600}\\.[A-Za-z0-9_-]{43,700}',
    also: '_-',
    source: 'https://www.goflightlabs.com/docs',
  }),
  service('locationiq-access-token', {
    name: 'LocationIQ',
    kind: 'access token',
    names: ['locationiq', 'location_iq'],
    near: 'pk\\.[A-Za-z0-9_-]{32}',
    also: '_-',
    source: 'https://docs.locationiq.com/docs/access-tokens',
    advice: 'Delete the token at https://my.locationiq.com/dashboard.',
  }),
]);
