import { file, type LeakyFile } from './leaky-file.ts';
import { base64, generated, hex, thoughtUp } from './words.ts';

/** Settings of databases, queues, chat and telephones. */
export const serviceFiles: readonly LeakyFile[] = [
  file(
    'pgbouncer/userlist.txt',
    `"shop" "${thoughtUp(501)}"\n"stats" "md5${hex(502)}"\n"app" "SCRAM-SHA-256$4096:${base64(generated(503, 16))}$${base64(generated(504, 32))}:${base64(generated(505, 32))}"`,
    1,
    2,
    3,
  ),
  file(
    'redis/sentinel.conf',
    `sentinel auth-pass mymaster ${thoughtUp(506)}\nuser default on >${thoughtUp(507)} ~* +@all`,
    1,
    2,
  ),
  file('users.acl', `user shop on >${generated(508)} ~* &* +@all`, 1),
  file('memcached/sasl.pwdb', `shop:${thoughtUp(509)}`, 1),
  file('rabbitmq.conf', `default_user = shop\ndefault_pass = ${thoughtUp(510)}`, 2),
  file(
    'etc/rabbitmq/rabbitmq.config',
    `[{rabbit, [{default_user, <<"shop">>}, {default_pass, <<"${thoughtUp(511)}">>}]}].`,
    1,
  ),
  file('.erlang.cookie', `${generated(512, 20).toUpperCase()}`, 1),
  file('vm.args', `-name shop@db\n-setcookie ${generated(513, 20)}`, 2),
  file(
    'rabbitmq/definitions.json',
    `{\n  "users": [{ "name": "shop", "password_hash": "${base64(generated(514, 36))}", "hashing_algorithm": "rabbit_password_hashing_sha256" }]\n}`,
    2,
  ),
  file(
    'etc/ejabberd/ejabberd.yml',
    `auth_method: sql\nsql_password: "${thoughtUp(515)}"\nlisten:\n  - port: 5347\n    hosts: { "a": { password: "${thoughtUp(516)}" } }`,
    2,
    5,
  ),
  file(
    'prosody.cfg.lua',
    `sql = { driver = "MySQL", database = "prosody", username = "prosody", password = "${thoughtUp(517)}", host = "db" }\ncomponent_secret = "${thoughtUp(518)}"`,
    1,
    2,
  ),
  file('var/lib/prosody/acme/accounts/me.dat', `return {\n\t["password"] = "${thoughtUp(519)}";\n};`, 2),
  file(
    'etc/asterisk/sip.conf',
    `[100]\ntype=friend\nsecret=${thoughtUp(520)}\nregister => me:${thoughtUp(521)}@sip.acme-corp.net/100`,
    3,
    4,
  ),
  file('etc/asterisk/manager.conf', `[admin]\nsecret = ${thoughtUp(522)}\nread = all`, 2),
  file('etc/asterisk/voicemail.conf', `[default]\n100 => 4242,Me,me@acme-corp.net`),
  file(
    'freeswitch/directory/1000.xml',
    `<param name="password" value="${thoughtUp(523)}"/>\n<param name="vm-password" value="${thoughtUp(524)}"/>`,
    1,
    2,
  ),
  file('openvpn/auth.txt', `me@acme-corp.net\n${thoughtUp(525)}`, 2),
];
