import { file, type LeakyFile } from './leaky-file.ts';
import { base64, generated, hex, thoughtUp } from './words.ts';

/** Settings of applications, servers and build systems. */
export const applicationFiles: readonly LeakyFile[] = [
  file(
    'wp-config.php',
    `<?php\ndefine('DB_USER', 'wp');\ndefine('DB_PASSWORD', '${thoughtUp(25)}');\ndefine( 'AUTH_KEY', '${generated(34, 64)}' );`,
    3,
    4,
  ),
  file(
    'settings.py',
    `DATABASES = {\n    'default': {\n        'PASSWORD': '${thoughtUp(26)}',\n    }\n}\nSECRET_KEY = '${generated(35, 50)}'`,
    3,
    6,
  ),
  file('config/database.yml', `production:\n  adapter: mysql2\n  username: shop\n  password: ${thoughtUp(27)}`, 4),
  file('config/secrets.yml', `production:\n  secret_key_base: ${hex(36, 128)}`, 2),
  file('config/initializers/secret_token.rb', `Acme::Application.config.secret_token = '${hex(38, 128)}'`, 1),
  file(
    'config/initializers/omniauth.rb',
    `Rails.application.config.middleware.use OmniAuth::Builder do\n  provider :twitter, '${generated(39, 25)}', '${generated(40, 50)}'\n  provider :facebook, '${'834756283475612'}', '${hex(41)}'\nend`,
    2,
    3,
  ),
  file(
    'config/initializers/carrierwave.rb',
    `CarrierWave.configure do |config|\n  config.fog_credentials = {\n    aws_access_key_id: '${['AK', 'IA'].join('')}${'KD2VTQ6MRX4PLZWN'}',\n    aws_secret_access_key: '${generated(42, 40)}'\n  }\nend`,
    3,
    4,
  ),
  file(
    'src/main/resources/application.properties',
    `spring.datasource.username=shop\nspring.datasource.password=${thoughtUp(28)}\nspring.mail.password=${generated(43)}\njwt.secret=${generated(44, 40)}`,
    2,
    3,
    4,
  ),
  file(
    'src/main/resources/application.yml',
    `spring:\n  datasource:\n    username: shop\n    password: ${thoughtUp(29)}`,
    4,
  ),
  file(
    'web.config',
    `<connectionStrings>\n  <add name="Shop" connectionString="Server=db.acme-corp.net;Database=shop;User Id=sa;Password=${thoughtUp(30)};" />\n</connectionStrings>`,
    2,
  ),
  file(
    'appsettings.json',
    `{\n  "ConnectionStrings": { "Default": "Server=db1;Database=shop;User Id=sa;Password=${generated(45)}" },\n  "Jwt": { "Key": "${generated(46, 40)}" },\n  "Smtp": { "Password": "${thoughtUp(31)}" }\n}`,
    2,
    3,
    4,
  ),
  file(
    'terraform.tfstate',
    `{\n  "attributes": {\n    "master_username": "shop",\n    "master_password": "${thoughtUp(32)}",\n    "secret": "${generated(47, 40)}"\n  }\n}`,
    4,
    5,
  ),
  file('terraform.tfvars', `db_password = "${thoughtUp(33)}"\ndo_token = "${hex(48, 64)}"`, 1, 2),
  file(
    'sitemanager.xml',
    `<Server>\n  <Host>ftp.acme-corp.net</Host>\n  <User>web</User>\n  <Pass encoding="base64">${base64(thoughtUp(34))}</Pass>\n</Server>`,
    4,
  ),
  file(
    'recentservers.xml',
    `<Server><Host>ftp.acme-corp.net</Host><User>web</User><Pass>${thoughtUp(35)}</Pass></Server>`,
    1,
  ),
  file('ventrilo_srv.ini', `[Server]\nName=Acme\nAdminPassword=${thoughtUp(36)}\nPassword=${thoughtUp(37)}`, 3, 4),
  file('proftpdpasswd', `web:$1$${generated(49, 8)}$${generated(50, 22)}:500:500::/home/web:/bin/sh`, 1),
  file(
    'etc/shadow',
    `root:$6$${generated(51, 8)}$${generated(52, 86)}:17736:0:99999:7:::\ndaemon:*:17736:0:99999:7:::`,
    1,
  ),
  file('client.ovpn', `client\nremote vpn.acme-corp.net\n<auth-user-pass>\nme\n${thoughtUp(38)}\n</auth-user-pass>`, 5),
  file(
    'config.php',
    `<?php\n$db['default']['password'] = '${thoughtUp(39)}';\n$config['encryption_key'] = '${generated(53, 32)}';\n$dbpasswd = '${generated(54)}';`,
    2,
    3,
    4,
  ),
  file(
    'LocalSettings.php',
    `$wgDBuser = "wiki";\n$wgDBpassword = "${thoughtUp(40)}";\n$wgSecretKey = "${hex(55, 64)}";\n$wgUpgradeKey = "${hex(56, 16)}";`,
    2,
    3,
    4,
  ),
  file(
    'configuration.php',
    `class JConfig {\n  public $user = 'joomla';\n  public $password = '${thoughtUp(41)}';\n  public $secret = '${generated(57, 16)}';\n}`,
    3,
    4,
  ),
  file(
    'sites/default/settings.php',
    `$databases['default']['default'] = array(\n  'username' => 'drupal',\n  'password' => '${thoughtUp(42)}',\n);\n$settings['hash_salt'] = '${generated(58, 74)}';`,
    3,
    5,
  ),
  file(
    'nuget.config',
    `<packageSourceCredentials><acme>\n  <add key="ClearTextPassword" value="${generated(59)}" />\n</acme></packageSourceCredentials>`,
    2,
  ),
  file(
    'settings.xml',
    `<servers><server>\n  <id>acme</id><username>deploy</username>\n  <password>${thoughtUp(43)}</password>\n</server></servers>`,
    3,
  ),
  file(
    'gradle.properties',
    `signing.password=${thoughtUp(44)}\nossrhPassword=${generated(60)}\nRELEASE_STORE_PASSWORD=${thoughtUp(45)}`,
    1,
    2,
    3,
  ),
  file(
    'heroku.json',
    `{\n  "HEROKU_API_KEY": "${hex(61, 8)}-${hex(62, 4)}-4${hex(63, 3)}-a${hex(64, 3)}-${hex(65, 12)}"\n}`,
    2,
  ),
];
