/** How a file is written: settings and texts say what they mean, in code a bare word is a name. */
type Writing = 'settings' | 'text' | 'code' | 'unknown';

/** What a path says about the values in its file. */
export interface Place {
  readonly written: Writing;
  readonly test: boolean;
  readonly generated: boolean;
  readonly translation: boolean;
  /** Named like the settings of a program, whatever language they are written in: `config.php`. */
  readonly settings: boolean;
  /** A file that programs keep credentials in: `.netrc`, `sftp-config.json`. */
  readonly credentials: boolean;
}

const GENERATED =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|poetry\.lock|Cargo\.lock|Gemfile\.lock|Pipfile\.lock|go\.sum|flake\.lock|uv\.lock|.*\.lock|.*\.min\.(?:js|css)|.*\.map|.*\.svg|.*\.(?:bundle|chunk)\.js|.*\.pb\.go|.*_pb2\.py|.*\.snap)$/i;
const TRANSLATION =
  /(?:^|\/)(?:locales?|i18n|lang|langs|languages|translations?|l10n|intl)\/|\.(?:po|pot|mo|xlf|xliff|resx|strings|arb|ftl)$|_[a-z]{2}(?:_[A-Z]{2})?\.properties$|(?:^|[/._-])(?:messages|translations?|strings)[._-]?\w*\.(?:properties|json|ya?ml|xml)$/i;
const SETTINGS =
  /(?:^|\/)(?:\.env[^/]*|[^/]*\.env|dockerfile[^/]*|makefile|\.[a-z]+rc|secrets?[^/]*|credentials?)$|\.(?:env|ini|conf|cfg|cnf|config|properties|ya?ml|toml|tf|tfvars|tfstate|xml|json|json5|plist|sh|bash|zsh|ps1|bat|cmd|sql|mk|gradle)$/i;
const TEXT = /\.(?:md|markdown|rst|txt|adoc|asciidoc|html?|log|tex|ipynb|1)$|(?:^|\/)[^./]+$/i;
const TEST =
  /(?:^|[/._-])(?:tests?|specs?|__tests__|testdata|fixtures?|mocks?|testing|e2e|samples?|examples?)(?:[/._-]|$)|(?:test|tests|spec)\.\w+$|Tests?\//i;

const NAMED_SETTINGS =
  /(?:^|[/._-])(?:conf|config(?:uration|s)?|local_?settings|settings?|credentials?|secrets?|passwords?|vagrantfile|knife|\.?r?history|\.?\w*_history)(?:[._-]\w+)*$/i;
const CREDENTIALS =
  /(?:^|\/)(?:[._]netrc|\.?pgpass|\.my(?:login)?\.cnf|\.pypirc|\.s3cfg|\.boto|\.(?:msmtp|esmtp|fetchmail|offlineimap|mutt|mail|getmail|wget|curl)rc|muttrc|\.ftpconfig|\.?s?ftp-config(?:-alt)?\.json|sftp\.json|\.remote-sync\.json|deployment-config\.json|ventrilo_srv\.ini|robomongo\.json|WebServers\.xml|dataSources(?:\.local)?\.xml|sitemanager\.xml|recentservers\.xml|wpa_supplicant\.conf|\.?smb-?credentials|credentials\.xml|\.git-credentials|\.env(?:\.(?:local|prod\w*|staging|live))?|\.(?:bash|zsh|mysql|psql|r)_?history|\.irssi\/config|terraform\.tfvars|secrets?\.(?:ya?ml|json|properties|ini))$|\.nmconnection$|\/system-connections\//i;

const writtenAs = (path: string): Writing => {
  if (path === '') return 'unknown';
  if (SETTINGS.test(path)) return 'settings';
  return TEXT.test(path) ? 'text' : 'code';
};

/** True for the paths of tests, their data, and examples. */
export const isTest = (path: string): boolean => TEST.test(path);

/** What a path says; one of `PLACES`, whatever the path. */
export const placeOf = (path: string): Place => ({
  written: writtenAs(path),
  test: isTest(path),
  generated: GENERATED.test(path),
  translation: TRANSLATION.test(path),
  settings: SETTINGS.test(path) || NAMED_SETTINGS.test(path),
  credentials: CREDENTIALS.test(path),
});

const EITHER = [false, true];

/** All that a path can say. */
export const PLACES: readonly Place[] = (['settings', 'text', 'code', 'unknown'] as const).flatMap((written) =>
  EITHER.flatMap((test) =>
    EITHER.flatMap((generated) =>
      EITHER.flatMap((translation) =>
        EITHER.flatMap((settings) =>
          EITHER.map((credentials) => ({ written, test, generated, translation, settings, credentials })),
        ),
      ),
    ),
  ),
);
