import type { commandLine } from '../../patterns/command-line.ts';
import type { connection } from '../../patterns/connection.ts';
import type { credentialFiles } from '../../patterns/credential-files.ts';
import type { frameworks } from '../../patterns/frameworks.ts';
import type { http } from '../../patterns/http.ts';
import type { kubernetes } from '../../patterns/kubernetes.ts';
import { type ExamplesOf, inTexts, standing } from './examples.ts';
import { base64urlJson, madeUp } from './made-up.ts';

const jwt = (payload: unknown): string =>
  [base64urlJson({ alg: 'HS256', typ: 'JWT' }), base64urlJson(payload), madeUp('base64url', 43)].join('.');

const JWT = jwt({ sub: 'alice', iat: 1700000000 });
const PASSWORD = madeUp('base62', 14);
const BASIC = Buffer.from(`alice:${PASSWORD}`).toString('base64');
const HASH = madeUp('base62', 31);
const FIFTY = `${madeUp('lower', 46)}$_=(`;
const WIREGUARD = `${madeUp('base64', 42)}A=`;
const JENKINS = `AQAAABAAAA${madeUp('base64', 40)}=`;

const httpExamples = {
  jwt: {
    found: standing(JWT, `Authorization: Bearer ${JWT}`),
    quiet: [
      jwt({ sub: '1234567890', name: 'John Doe', iat: 1516239022 }),
      JWT.split('.').slice(0, 2).join('.'),
      `eyJ${madeUp('base62', 30)}.eyJ${madeUp('base62', 30)}.${madeUp('base62', 43)}`,
    ],
  },
  'http-basic-credentials': {
    found: inTexts(
      BASIC,
      (secret) => `Authorization: Basic ${secret}`,
      (secret) => `headers: { 'Authorization': 'Basic ${secret}' }`,
      (secret) => `curl -H "authorization: basic ${secret}" https://api.corp.net`,
    ),
    quiet: [
      'Authorization: Basic realm',
      `Authorization: Basic ${Buffer.from('user:password').toString('base64')}`,
      'const kind = "Basic Authentication"',
    ],
  },
  'http-bearer-token': {
    found: inTexts(
      madeUp('hex', 40),
      (secret) => `Authorization: Bearer ${secret}`,
      (secret) => `-H 'Authorization: Token ${secret}' \\`,
      (secret) => `headers = {"Authorization": "Bearer ${secret}"}`,
      (secret) => `Authorization: ${secret}`,
    ),
    quiet: [
      'Authorization: Bearer <your Openverse API token>',
      'Authorization: Bearer $' + '{TOKEN}',
      'authorization: "AuthorizationPolicyProvider2"',
      'Authorization: Token **********',
      'authorization = getAuthorizationHeader1234(request)',
    ],
  },
  'http-api-key-header': {
    found: inTexts(
      madeUp('base62', 24),
      (secret) => `curl -H "X-Octopus-ApiKey: ${secret}" https://octopus.corp.net`,
      (secret) => `curl --header "Api-Token: ${secret}"`,
    ),
    quiet: ['curl -H "apikey: $API_KEY"', 'curl -H "X-Api-Key: your-api-key-here-1234"'],
  },
} satisfies ExamplesOf<typeof http>;

const connectionExamples = {
  'url-credentials': {
    found: [
      { text: `DATABASE_URL=postgres://app:${PASSWORD}@db.internal.net:5432/app`, secret: PASSWORD },
      { text: `"resolved": "https://build:${PASSWORD}@npm.corp.net/a/-/a-1.0.0.tgz"`, secret: PASSWORD },
      { text: `redis://:${PASSWORD}@cache.corp.net`, secret: PASSWORD },
      { text: `dsn := "app:${PASSWORD}@tcp(db.internal.net:3306)/app"`, secret: PASSWORD },
    ],
    quiet: [
      'postgres://user:password@db.internal.net/app',
      `postgres://app:${PASSWORD}@localhost/app`,
      `postgres://app:${PASSWORD}@db.example.com/app`,
      'postgres://app:${DB_PASSWORD}@db.internal.net/app',
      'https://user:<password>@host.net',
      'git@github.com:owner/repository.git',
      'https://registry.npmjs.org/@types/node/-/node-20.0.0.tgz',
    ],
  },
  'connection-string-password': {
    found: inTexts(
      PASSWORD,
      (secret) => `"Server=tcp:db.corp.net,1433;User ID=app;Password=${secret};Encrypt=True"`,
      (secret) => `connectionString="User Id=app; Password=${secret}; Data Source=db7"`,
      (secret) => `cache.redis.cache.windows.net:6380,password=${secret},ssl=True`,
      (secret) => `jdbc:postgresql://db.corp.net:5432/app?user=app&password=${secret}`,
    ),
    quiet: [
      'Server=host;Port=5432;User Id=username;Password=password;',
      'Server=host;Password={0};Database=x',
      'def __init__(self, host=None, port=None, db=None, password=None, **kw):',
      'connect(host=settings.host, user=settings.user, password=settings.secret_word)',
      'text << "Host=#{host}, Password=#{password}, "',
      `password = ${PASSWORD}`,
    ],
  },
} satisfies ExamplesOf<typeof connection>;

const commandLineExamples = {
  'curl-user': {
    found: inTexts(
      PASSWORD,
      (secret) => `curl -u alice:${secret} https://api.corp.net`,
      (secret) => `curl -sw '%{http_code}' -X POST --user  'alice:${secret}' $URL`,
      (secret) => `curl --user alice@corp.net:${secret} https://api.corp.net`,
      (secret) => `  --user alice:${secret} --data grant_type=code`,
    ),
    quiet: [
      'curl -u "${username}:${password}" https://api.corp.net',
      'curl --user user:pass --digest http://127.0.0.1:5000/file',
      'curl -u ":" https://localhost:9200',
      'curl --user neo4j:[PASSWORD] http://[IP]:7474/db/data/',
      'nc -u -l 41234',
    ],
  },
  'command-line-password': {
    found: inTexts(
      PASSWORD,
      (secret) => `sshpass -p ${secret} ssh root@10.0.0.1`,
      (secret) => `mysql -u root -p${secret} app`,
      (secret) => `docker login -u alice -p ${secret} registry.corp.net`,
      (secret) => `redis-cli -h cache -a ${secret} ping`,
      (secret) => `psexec \\\\10.0.0.1 -u Administrator -p ${secret} cmd /c dir`,
      (secret) => `openssl rsa -passin pass:${secret} -in key.pem`,
      (secret) => `net use z: \\\\host\\share /user:alice ${secret}`,
    ),
    quiet: [
      'sshpass -p "$PASSWORD" ssh root@10.0.0.1',
      'mysql -u root -p app',
      'docker login -u alice --password-stdin',
      'psexec \\\\host -u user -p %password% cmd',
      'openssl rsa -passin env:PASS -in key.pem',
      'mysql -u root -ppassword app',
    ],
  },
} satisfies ExamplesOf<typeof commandLine>;

const fileExamples = {
  'netrc-password': {
    found: inTexts(
      PASSWORD,
      (secret) => `machine api.corp.net login alice password ${secret}`,
      (secret) => `machine api.corp.net\n  login alice\n  password ${secret}\n`,
    ),
    quiet: ['machine api.corp.net login alice password $PASSWORD', 'default login anonymous password user@site'],
  },
  'pgpass-password': {
    found: [{ text: `db.corp.net:5432:app:alice:${PASSWORD}`, secret: PASSWORD, path: 'home/.pgpass' }],
    quiet: [`db.corp.net:5432:app:alice:${PASSWORD}`],
  },
  'password-hash': {
    found: [
      ...inTexts(
        `$apr1$${madeUp('base62', 8)}$${madeUp('base62', 22)}`,
        (secret) => `alice:${secret}`,
        (secret) => `other:x\nalice:${secret}:18000:0:99999:7:::`,
      ),
      { text: `bob:$2y$05$${HASH}${HASH}`, secret: `$2y$05$${HASH}${HASH}` },
    ],
    quiet: ['alice:x:1000:1000::/home/alice:/bin/sh', 'root:*:18000:0:99999:7:::', `version:$1$2`],
  },
  'filezilla-password': {
    found: [
      {
        text: `<Pass encoding="base64">${Buffer.from(PASSWORD).toString('base64')}</Pass>`,
        secret: Buffer.from(PASSWORD).toString('base64'),
      },
      { text: `<User>alice</User><Pass>${PASSWORD}</Pass>`, secret: PASSWORD },
    ],
    quiet: ['<Pass></Pass>', '<Pass>$' + '{PASSWORD}</Pass>', '<Password>x</Password>'],
  },
  'wireguard-key': {
    found: inTexts(
      WIREGUARD,
      (secret) => `[Interface]\nPrivateKey = ${secret}\n`,
      (secret) => `PresharedKey=${secret}`,
    ),
    quiet: [`PublicKey = ${WIREGUARD}`, "PrivateKey = [Server's private key]"],
  },
} satisfies ExamplesOf<typeof credentialFiles>;

const frameworkExamples = {
  'django-secret-key': {
    found: [
      ...inTexts(FIFTY, (secret) => `SECRET_KEY = '${secret}'`),
      {
        text: `SECRET_KEY = 'django-insecure-${FIFTY}'`,
        secret: `django-insecure-${FIFTY}`,
      },
    ],
    quiet: [
      "SECRET_KEY = os.environ['SECRET_KEY']",
      `SECRET_KEY = '${'x'.repeat(50)}'`,
      'SECRET_KEY = "django-insecure-change-me"',
    ],
  },
  'rails-secret-key-base': {
    found: inTexts(
      madeUp('hex', 128),
      (secret) => `  secret_key_base: ${secret}`,
      (secret) => `Rails.application.config.secret_token = '${secret}'`,
    ),
    quiet: ['secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>', `secret_key_base: ${'0'.repeat(128)}`],
  },
  'rails-master-key': {
    found: inTexts(madeUp('hex', 32), (secret) => `RAILS_MASTER_KEY=${secret}`),
    quiet: ['RAILS_MASTER_KEY=$' + '{KEY}', 'RAILS_MASTER_KEY='],
  },
  'laravel-app-key': {
    found: inTexts(
      `${madeUp('base64', 43)}=`,
      (secret) => `APP_KEY=base64:${secret}`,
      (secret) => `'key' => env('APP_KEY', 'base64:${secret}'),`,
    ),
    quiet: ['APP_KEY=base64:', `data:image/png;base64,${madeUp('base64', 43)}=`, `APP_KEY=base64:${'A'.repeat(43)}=`],
  },
  'symfony-app-secret': {
    found: inTexts(madeUp('hex', 32), (secret) => `APP_SECRET=${secret}`),
    quiet: ['APP_SECRET=$' + '{APP_SECRET}', `APP_SECRET=${'0'.repeat(32)}`],
  },
  'wordpress-key': {
    found: [{ text: `define('AUTH_KEY', ${' '.repeat(8)}'${FIFTY}|<~ab1');`, secret: `${FIFTY}|<~ab1` }],
    quiet: ["define('AUTH_KEY', 'put your unique phrase here');", "define('NONCE_SALT', getenv('NONCE_SALT'));"],
  },
  'wordpress-database-password': {
    found: inTexts(PASSWORD, (secret) => `define( 'DB_PASSWORD', '${secret}' );`),
    quiet: ["define( 'DB_PASSWORD', 'password_here' );", "define('DB_PASSWORD', getenv('DB_PASSWORD'));"],
  },
  'magento-crypt-key': {
    found: inTexts(
      madeUp('hex', 32),
      (secret) => `<crypt>\n  <key><![CDATA[${secret}]]></key>\n</crypt>`,
      (secret) => `'crypt' => [\n    'key' => '${secret}',`,
    ),
    quiet: ['<crypt><key></key></crypt>', "'crypt' => ['key' => 'CRYPT_KEY']"],
  },
  'aspnet-machine-key': {
    found: inTexts(
      madeUp('hex', 64),
      (secret) => `<machineKey validationKey="${secret}" validation="SHA1" />`,
      (secret) => `decryptionKey="${secret}"`,
    ),
    quiet: ['<machineKey validationKey="AutoGenerate,IsolateApps" />', `validationKey="${'0'.repeat(64)}"`],
  },
  'session-signing-secret': {
    found: inTexts(
      madeUp('base62', 44),
      (secret) => `play.http.secret.key="${secret}"`,
      (secret) => `'cookieValidationKey' => '${secret}',`,
      (secret) => `signing_salt: "${secret}"`,
      (secret) => `$settings['hash_salt'] = '${secret}';`,
    ),
    quiet: [
      'play.http.secret.key="changeme"',
      "'cookieValidationKey' => '',",
      '$settings["hash_salt"] = getenv("SALT");',
    ],
  },
  'jenkins-secret': {
    found: [{ text: `<password>{${JENKINS}}</password>`, secret: JENKINS }],
    quiet: ['<password>{AQAAABAAAAshort}</password>', '<password></password>'],
  },
  'ansible-vault-password': {
    found: inTexts(
      PASSWORD,
      (secret) => `host1 ansible_user=root ansible_ssh_pass=${secret}`,
      (secret) => `ansible_become_password: "${secret}"`,
    ),
    quiet: [
      'ansible_password: "{{ vault_password }}"',
      'ansible_become_pass: !vault |',
      'ansible_password: admin_password',
    ],
  },
} satisfies ExamplesOf<typeof frameworks>;

const manifest = (name: string, value: string): string =>
  `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ntype: Opaque\ndata:\n  ${name}: ${value}\n`;
const VALUE = Buffer.from(PASSWORD).toString('base64');

const kubernetesExamples = {
  'kubernetes-secret': {
    found: inTexts(
      VALUE,
      (secret) => manifest('password', secret),
      (secret) => manifest('password', `"${secret}"`),
      (secret) => manifest('.dockercfg', `>\n    ${secret}`),
      (secret) => `apiVersion: v1\ndata:\n\textra: ${secret}\nkind: "Secret"\nmetadata:\n\tname: x`,
    ),
    quiet: [
      manifest('username', VALUE),
      manifest('csrf', '""'),
      manifest('password', '{{ .Values.password | b64enc }}'),
      manifest('extra', 'YmFyCg=='),
      manifest('password', VALUE).replace('Secret', 'ConfigMap'),
      `${manifest('csrf', '""')}---\nkind: ConfigMap\ndata:\n  extra: ${VALUE}\n`,
    ],
  },
} satisfies ExamplesOf<typeof kubernetes>;

/** Examples of the rules that belong to no provider. */
export const structureExamples = {
  ...httpExamples,
  ...connectionExamples,
  ...commandLineExamples,
  ...fileExamples,
  ...frameworkExamples,
  ...kubernetesExamples,
};
