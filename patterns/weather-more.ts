import { defineRules } from '../src/engine/rule.ts';
import { provider } from './provider.ts';

export const weatherMore = defineRules([
  provider({
    name: 'OpenUV',
    names: ['openuv'],
    source: 'https://www.openuv.io/uvindex',
    advice: 'Replace the key at https://www.openuv.io/console.',
  })('openuv-api-key', 'API key', { near: '(?:openuv-)?[0-9a-z]{18,32}', also: '-' }),
  provider({
    name: 'OpenWeather',
    names: ['openweather', 'pyowm', 'owm_'],
    source: 'https://openweathermap.org/appid',
    advice: 'Delete the key at https://home.openweathermap.org/api_keys.',
  })('openweather-api-key', 'API key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'Stormglass',
    names: ['stormglass'],
    source: 'https://docs.stormglass.io/#/authentication',
    advice: 'Regenerate the key at https://dashboard.stormglass.io.',
  })('stormglass-api-key', 'API key', { near: '[0-9a-z-]{73}', also: '-' }),
  provider({
    name: 'Tomorrow.io',
    names: ['tomorrow.io', 'tomorrowio', 'tomorrow_io', 'climacell'],
    source: 'https://docs.tomorrow.io/reference/api-authentication',
    advice: 'Regenerate the key at https://app.tomorrow.io/development/keys.',
  })('tomorrow-io-api-key', 'API key', { near: '[A-Za-z0-9]{32}' }),
  provider({
    name: 'Visual Crossing',
    names: ['visualcrossing', 'visual_crossing'],
    source: 'https://www.visualcrossing.com/resources/documentation/weather-api/timeline-weather-api/',
    advice: 'Replace the key at https://www.visualcrossing.com/account.',
  })('visual-crossing-api-key', 'API key', { near: '[A-Z0-9]{25}' }),
  provider({
    name: 'Weatherbit',
    names: ['weatherbit'],
    source: 'https://www.weatherbit.io/api',
    advice: 'Replace the key at https://www.weatherbit.io/account/dashboard.',
  })('weatherbit-api-key', 'API key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'weatherstack',
    names: ['weatherstack'],
    source: 'https://weatherstack.com/documentation',
    advice: 'Reset the key at https://weatherstack.com/dashboard.',
  })('weatherstack-access-key', 'access key', { near: '[0-9a-z]{32}' }),
  provider({
    name: 'World Weather Online',
    names: ['worldweather'],
    source: 'https://www.worldweatheronline.com/weather-api/api/docs/',
    advice: 'Replace the key at https://www.worldweatheronline.com/weather-api/my/.',
  })('world-weather-online-api-key', 'API key', { near: '[0-9a-z]{31}' }),
]);
