import { file, type LeakyFile } from './leaky-file.ts';
import { base64, generated, hex, thoughtUp } from './words.ts';

/** What package managers and tools for data keep. */
export const toolFiles: readonly LeakyFile[] = [
  file('etc/apt/apt.conf', `Acquire::http::Proxy "http://me:${generated(201)}@proxy.acme-corp.net:3128";`, 1),
  file('etc/apt/auth.conf', `machine apt.acme-corp.net login me password ${thoughtUp(202)}`, 1),
  file(
    '.condarc',
    `channels:\n  - https://me:${generated(203)}@conda.acme-corp.net/main\nproxy_servers:\n  http: http://me:${generated(204)}@proxy.acme-corp.net:8080`,
    2,
    4,
  ),
  file('.config/pip/pip.conf', `[global]\nindex-url = https://me:${generated(205)}@pypi.acme-corp.net/simple`, 2),
  file('pip.ini', `[global]\nextra-index-url = https://deploy:${generated(206)}@pypi.acme-corp.net/simple`, 2),
  file('requirements.txt', `--index-url https://deploy:${generated(207)}@pypi.acme-corp.net/simple\nflask==3.0`, 1),
  file(
    '.m2/settings-security.xml',
    `<settingsSecurity>\n  <master>{${base64(generated(208, 48))}}</master>\n</settingsSecurity>`,
    2,
  ),
  file(
    '.m2/settings.xml',
    `<server><id>a</id><username>me</username><password>{${base64(generated(209, 32))}}</password></server>\n<proxy><password>${thoughtUp(210)}</password></proxy>\n<server><passphrase>${thoughtUp(211)}</passphrase></server>`,
    1,
    2,
    3,
  ),
  file(
    '.gradle/gradle.properties',
    `artifactory_password=${generated(212)}\nsigning.secretKeyRingFile=/home/me/secring.gpg\nsystemProp.http.proxyPassword=${thoughtUp(213)}\nnexusPassword=${thoughtUp(214)}`,
    1,
    3,
    4,
  ),
  file(
    'app/build.gradle',
    `android {\n  signingConfigs {\n    release {\n      storePassword "${thoughtUp(215)}"\n      keyPassword '${thoughtUp(216)}'\n    }\n  }\n}`,
    4,
    5,
  ),
  file('keystore.properties', `storePassword=${thoughtUp(217)}\nkeyPassword=${thoughtUp(218)}\nkeyAlias=release`, 1, 2),
  file(
    '.sbt/.credentials',
    `realm=Sonatype Nexus Repository Manager\nhost=oss.sonatype.org\nuser=me\npassword=${thoughtUp(219)}`,
    4,
  ),
  file(
    '.ivy2/.credentials',
    `realm=Artifactory Realm\nhost=repo.acme-corp.net\nuser=me\npassword=${generated(220)}`,
    4,
  ),
  file(
    'build.sbt',
    `credentials += Credentials("Artifactory Realm", "repo.acme-corp.net", "me", "${thoughtUp(221)}")`,
    1,
  ),
  file(
    '.config/composer/auth.json',
    `{\n  "http-basic": { "repo.acme-corp.net": { "username": "me", "password": "${thoughtUp(222)}" } },\n  "github-oauth": { "github.com": "${hex(223, 40)}" },\n  "bearer": { "acme-corp.net": "${generated(224, 32)}" },\n  "gitlab-token": { "gitlab.acme-corp.net": "${generated(225, 20)}" }\n}`,
    2,
    3,
    4,
    5,
  ),
  file(
    '.bundle/config',
    `---\nBUNDLE_GEMS__ACME__NET: "me:${generated(226)}"\nBUNDLE_GITHUB__COM: "${hex(227, 40)}:x-oauth-basic"\nBUNDLE_GEMS__CONTRIBSYS__COM: "${hex(228, 8)}:${hex(229, 8)}"`,
    2,
    3,
    4,
  ),
  file(
    '.hex/hex.config',
    `{username,<<"me">>}.\n{encrypted_key,<<"${generated(230, 64)}">>}.\n{'$write_key',<<"${hex(231)}">>}.`,
  ),
  file(
    '.config/pypoetry/auth.toml',
    `[http-basic.acme]\nusername = "me"\npassword = "${thoughtUp(232)}"\n[pypi-token]\npypi = "${['py', 'pi-AgEI'].join('')}cHlwaS5vcmc${generated(233, 120)}"`,
    3,
    5,
  ),
  file(
    'NuGet.Config',
    `<add key="Username" value="me" />\n<add key="Password" value="${base64(generated(234, 60))}" />\n<apikeys><add key="https://acme-corp.net" value="${base64(generated(235, 60))}" /></apikeys>`,
    2,
  ),
  file('.cargo/credentials', `[registries.acme]\ntoken = "Bearer ${generated(236, 40)}"`, 2),
  file('.snowsql/config', `[connections]\naccountname = acme\nusername = me\npassword = ${thoughtUp(237)}`, 4),
  file(
    '.dbt/profiles.yml',
    `shop:\n  outputs:\n    dev:\n      type: snowflake\n      user: me\n      password: ${thoughtUp(238)}\n      private_key_passphrase: ${thoughtUp(239)}`,
    6,
    7,
  ),
  file(
    '.odbc.ini',
    `[shop]\nDriver = PostgreSQL\nUsername = shop\nPassword = ${thoughtUp(240)}\n[sap]\nUID=me\nPWD=${thoughtUp(241)}`,
    4,
    7,
  ),
  file('.freetds/tds.conf', `[a]\nhost = db\n# tsql -H db -U sa -P ${thoughtUp(242)}`),
  file(
    'airflow.cfg',
    `[core]\nsql_alchemy_conn = postgresql+psycopg2://airflow:${generated(243)}@db.acme-corp.net/airflow\nfernet_key = ${generated(244, 43)}=\n[smtp]\nsmtp_password = ${thoughtUp(245)}\n[webserver]\nsecret_key = ${hex(246, 40)}`,
    2,
    3,
    5,
    7,
  ),
  file(
    'jupyter_notebook_config.py',
    `c.NotebookApp.token = '${hex(247, 48)}'\nc.NotebookApp.password = 'sha1:${hex(248, 12)}:${hex(249, 40)}'`,
    1,
    2,
  ),
  file(
    '.jupyter/jupyter_server_config.json',
    `{\n  "IdentityProvider": {\n    "hashed_password": "argon2:$argon2id$v=19$m=10240,t=10,p=8$${generated(250, 22)}$${generated(251, 22)}"\n  }\n}`,
    3,
  ),
  file(
    '.config/rclone/rclone.conf',
    `[b2]\ntype = b2\naccount = ${hex(252, 25)}\nkey = ${generated(253, 31)}\n[crypt]\npassword = ${generated(254, 30)}\npassword2 = ${generated(255, 30)}\n[drive]\ntoken = {"access_token":"ya29.${generated(256, 120)}","refresh_token":"1//${generated(257, 90)}"}\nclient_secret = ${generated(258, 24)}`,

    6,
    7,
    9,
    10,
  ),
  file(
    '.config/sops/age/keys.txt',
    `# created: 2024-01-02T03:04:05Z\n# public key: age1${'q'}${generated(259, 57).toLowerCase()}\nAGE-SECRET-KEY-1${generated(260, 58).toUpperCase()}`,
    3,
  ),
];
