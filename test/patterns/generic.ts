import type { generic } from '../../patterns/generic.ts';
import { type ExamplesOf, inTexts } from './examples.ts';
import { madeUp } from './made-up.ts';

const password = `t7${madeUp('lower', 8, 3)}`;
const drawn = madeUp('base62', 24, 5);
const hex = madeUp('hex', 32, 7);

/** What stands where a credential will be, and what programs work out. */
const noValue = (name: string): [string, ...string[]] => [
  `${name} = "${name}"`,
  `${name} = "changeme"`,
  `${name} = "your-${name}-here"`,
  `${name} = "<${name}>"`,
  `${name} = "\${${name.toUpperCase()}}"`,
  `${name} = "{{ ${name} }}"`,
  `${name}: $${name.toUpperCase()}`,
  `${name} = "xxxxxxxxxxxxxxxxxxxx"`,
  `${name} = "abcdefghijklmnopqrst12345"`,
  `${name} = os.environ["${name.toUpperCase()}"]`,
  `${name} = get_${name}(user)`,
  `${name} = self.${name}`,
  `${name}_path = "/etc/${name}/${madeUp('lower', 12)}.txt"`,
  `${name} = "config/${name}.json"`,
  `"${name}": "Please enter the ${name} that you were given"`,
  `${name} = ""`,
];

export const genericExamples = {
  'generic-password': {
    found: [
      ...inTexts(
        password,
        (value) => `password = "${value}"`,
        (value) => `"password": "${value}",`,
        (value) => `DB_PASSWORD=${value}`,
        (value) => `  password: ${value}`,
        (value) => `<password>${value}</password>`,
        (value) => `<add key="smtpPassword" value="${value}" />`,
        (value) => `mysqladmin --password ${value} ping`,
        (value) => `connection.setPassword("${value}");`,
        (value) => `put("spring.datasource.password", "${value}");`,
        (value) => `const pwd: string = '${value}';`,
        (value) => `users = [{user: "a", pass: "${value}"}]`,
        (value) => `"CONNECT {\\"user\\":\\"a\\",\\"pass\\":\\"${value}\\"}"`,
        (value) => `password: &#39;${value}&#39;,`,
      ),
    ],
    quiet: [
      ...noValue('password'),
      'password = "letmein"',
      'password = "hunter2"',
      'password: "p4ssw0rd"',
      'password: secret',
      `password_hash = "$2b$12$${madeUp('base62', 53)}"`,
      'the password: "must not be empty"',
      'Password=Wachtwoord',
      'compass = "k3j9x7q2v8"',
    ],
  },
  'generic-secret': {
    found: [
      ...inTexts(
        drawn,
        (value) => `client_secret = "${value}"`,
        (value) => `clientSecret: '${value}',`,
        (value) => `APP_SECRET=${value}`,
        (value) => `  credentials: ${value}`,
      ),
      ...inTexts(hex, (value) => `secret_key_base: ${value}`),
      { text: `<secret>{${madeUp('base64', 40)}}</secret>`, secret: madeUp('base64', 40), path: 'credentials.xml' },
    ],
    quiet: [...noValue('secret'), `secret_name = "${drawn}"`, `secretId: "${madeUp('hex', 12)}"`],
  },
  'generic-token': {
    found: inTexts(
      drawn,
      (value) => `acme_token = "${value}"`,
      (value) => `ACME_TOKEN="${value}"`,
      (value) => `acme token - '${value}'`,
      (value) => `{"accessToken": "${value}"}`,
      (value) => `https://acme.dev/api?access_token=${value}&limit=3`,
      (value) => `System.setProperty("ACME_TOKEN", "${value}")`,
      (value) => `$token .= '${value}';`,
    ),
    quiet: [
      ...noValue('token'),
      `<input name="authenticity_token" value="${drawn}">`,
      `nextPageToken: "${drawn}"`,
      'unexpected token "endofstatement"',
      `publicToken = "${madeUp('base62', 10)}"`,
    ],
  },
  'generic-key': {
    found: inTexts(
      drawn,
      (value) => `api_key = "${value}"`,
      (value) => `API-Key: ${value}`,
      (value) => `const apiKey = '${value}';`,
      (value) => `<apiKey>${value}</apiKey>`,
      (value) => `os.getenv("ACME_API_KEY", "${value}")`,
    ),
    quiet: [
      ...noValue('key'),
      `{ key: "name", value: "${drawn}" }`,
      `primary_key = "${madeUp('lower', 9)}"`,
      `Key = "ArrowDown"`,
      `keyboard = "${drawn}"`,
      `apt-key adv --recv-keys ${madeUp('upper', 16)}`,
    ],
  },
  'generic-named-value': {
    found: inTexts(
      drawn,
      (value) => `{"key": "db_password", "value": "${value}", "enabled": true}`,
      (value) => `- name: DB_PASSWORD\n  value: ${value}\n`,
      (value) => `- name: API_TOKEN\n  value: "${value}"\n`,
      (value) => `<key>ApiSecret</key>\n  <string>${value}</string>`,
      (value) => `<name>javax.jdo.option.ConnectionPassword</name>\n<value>${value}</value>`,
    ),
    quiet: [
      '{"key": "password", "value": "{{password}}"}',
      '- name: DB_PASSWORD\n  valueFrom:\n    secretKeyRef:\n      name: db\n',
      '- name: DB_PASSWORD\n  value: $(DB_PASSWORD)\n',
      '<key>NSFaceIDUsageDescription</key>\n<string>reads the token</string>',
      `{"key": "colour", "value": "${drawn}"}`,
    ],
  },
  'generic-auth': {
    found: inTexts(
      drawn,
      (value) => `basic_auth = "${value}"`,
      (value) => `AUTH_CODE=${value}`,
    ),
    quiet: [...noValue('auth'), `author = "${drawn}"`, `login = "jsmith42"`],
  },
} satisfies ExamplesOf<typeof generic>;
