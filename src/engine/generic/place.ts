/** What kind of file a path names, as far as that says something about the values in it. */
export type FileKind = 'settings' | 'code' | 'text' | 'test' | 'generated' | 'translation';

const GENERATED =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|poetry\.lock|Cargo\.lock|Gemfile\.lock|Pipfile\.lock|go\.sum|flake\.lock|uv\.lock|.*\.lock|.*\.min\.(?:js|css)|.*\.map|.*\.svg|.*\.(?:bundle|chunk)\.js|.*\.pb\.go|.*_pb2\.py|.*\.snap)$/i;
const TRANSLATION =
  /(?:^|\/)(?:locales?|i18n|lang|langs|languages|translations?|l10n|intl)\/|\.(?:po|pot|mo|xlf|xliff|resx|strings|arb|ftl)$|_[a-z]{2}(?:_[A-Z]{2})?\.properties$|(?:^|[/._-])(?:messages|translations?|strings)[._-]?\w*\.(?:properties|json|ya?ml|xml)$/i;
const SETTINGS =
  /(?:^|\/)(?:\.env[^/]*|[^/]*\.env|dockerfile[^/]*|makefile|\.[a-z]+rc|secrets?[^/]*|credentials?)$|\.(?:env|ini|conf|cfg|cnf|config|properties|ya?ml|toml|tf|tfvars|xml|json|json5|plist|sh|bash|zsh|ps1|bat|cmd|sql|mk|gradle)$/i;
const TEXT = /\.(?:md|markdown|rst|txt|adoc|asciidoc|html?|log|tex|ipynb|1)$|(?:^|\/)[^./]+$/i;
const TEST =
  /(?:^|[/._-])(?:tests?|specs?|__tests__|testdata|fixtures?|mocks?|testing|e2e|samples?|examples?)(?:[/._-]|$)|(?:test|tests|spec)\.\w+$|Tests?\//i;

/** How a file is written: settings and texts say what they mean, in code a bare word is a name. */
export const writtenAs = (path: string): 'settings' | 'text' | 'code' | 'unknown' => {
  if (path === '') return 'unknown';
  if (SETTINGS.test(path)) return 'settings';
  return TEXT.test(path) ? 'text' : 'code';
};

export const isGenerated = (path: string): boolean => GENERATED.test(path);
export const isTranslation = (path: string): boolean => TRANSLATION.test(path);
export const isTest = (path: string): boolean => TEST.test(path);
