import type { Texts } from '../en/index.ts';

/** 점검이 바라는 상태. */
export const titles: Texts['titles'] = {
  'root-access-key': '루트 액세스 키가 없다',
  'root-mfa': '루트에 MFA가 있다',
  'root-mfa-phishing-resistant': '루트 MFA가 앱만이 아니다',
  'root-use': '루트를 일상적으로 쓰지 않는다',
  'root-password': '루트 암호가 강하다',
  'root-central': '조직이 루트 사용자를 관리한다',
  'admin-principal': '루트가 아닌 관리자가 있다',
  'admin-via-group': '권한은 그룹에서 온다',
  'admin-mfa': '관리자에게 MFA가 있다',
  'user-mfa': '콘솔 사용자에게 MFA가 있다',
  'pw-complexity': '암호 정책이 좋은 암호를 요구한다',
  'pw-rotation': '암호 정책이 교체를 요구한다',
  'key-age': '액세스 키가 오래되지 않고 쓰인다',
  federation: '사람은 임시 자격 증명을 쓴다',
  'cost-alert': '요금을 누군가에게 알린다',
  'billing-alerts-pref': '결제 알림이 켜져 있다',
  'free-tier': '프리 티어를 넘지 않았다',
  'billing-iam-access': 'IAM 사용자가 청구서를 볼 수 있다',
  'invoice-email': '청구서를 이메일로 받는다',
  contacts: 'AWS가 연락할 곳을 안다',
  'email-preferences': '이메일 수신을 설정했다',
  trail: 'CloudTrail이 활동을 기록한다',
  'trail-integrity': '추적 기록이 안전하다',
  'signin-alert': '콘솔 로그인을 알린다',
  hook: '커밋에서 비밀을 찾는다',
  analyzer: '외부 액세스를 분석한다',
  guardduty: '위협 탐지가 켜져 있다',
};

/** 조치 방법, 또는 직접 확인할 곳. */
export const fixes: Texts['fixes'] = {
  'root-access-key':
    '루트로 로그인해 보안 자격 증명에서 키를 비활성화하고, 하루 동안 문제가 없는지 본 뒤 삭제하세요. 대신 역할이나 Identity Center를 쓰세요. 저장소에 들어간 적이 있다면 유출된 것으로 보세요.',
  'root-mfa':
    '루트로 로그인해 보안 자격 증명 > 멀티 팩터 인증 > MFA 디바이스 할당. 두 개(패스키나 보안 키)를 등록하고 하나는 금고에 보관하세요. API로는 할 수 없습니다.',
  'root-mfa-phishing-resistant': '앱 외에 루트용 패스키나 보안 키를 등록하고, 둘 다 되는지 확인한 뒤 앱을 제거하세요.',
  'root-use':
    'Identity Center나 IAM 관리자를 쓰고, 루트는 꼭 필요한 작업에만 쓰세요. 사용할 때마다 알림: keywarden account template signin-alert',
  'root-password':
    '루트로: 보안 자격 증명 > 계정 암호. 암호 관리자가 만든 20자 이상의 무작위 암호를 쓰고, 루트 메일함도 똑같이 보호하세요.',
  'root-central': '관리 계정에서 IAM > 루트 액세스 관리 > 활성화. 그런 다음 멤버 계정의 루트 자격 증명을 삭제하세요.',
  'admin-principal':
    'IAM Identity Center를 켜고 사람에게 AdministratorAccess 권한 세트를 주세요. IAM 사용자를 쓴다면: Administrators 그룹을 만들고 AdministratorAccess를 연결한 뒤 사용자를 넣으세요.',
  'admin-via-group': '사용자에게 연결되었거나 인라인으로 든 정책을 그룹이나 역할로 옮기세요.',
  'admin-mfa':
    '각 사용자가 보안 자격 증명에서 디바이스를 할당하게 하고, 쓰지 않는 암호는 없애고, MFA 없는 작업은 정책으로 거부하세요.',
  'user-mfa': '각 사용자가 보안 자격 증명에서 디바이스를 할당하게 하고, 쓰지 않는 암호는 없애세요.',
  'pw-complexity': 'IAM > 계정 설정 > 암호 정책: 14자, 이전 암호 24개. keywarden account fix --dry-run',
  'pw-rotation': 'IAM > 계정 설정 > 암호 정책 > 암호 만료 활성화: 90일.',
  'key-age': '역할이나 OIDC로 바꾸세요. 아니면 두 번째 키를 만들어 바꾸고, 이전 키를 비활성화한 뒤 삭제하세요.',
  federation: 'IAM Identity Center를 켜서 사람이 저절로 만료되는 자격 증명을 쓰게 하세요.',
  'cost-alert': '이메일 구독자가 있는 월별 비용 예산을 만드세요. keywarden account fix --dry-run',
  'billing-alerts-pref': '결제 기본 설정 > 알림 기본 설정 > CloudWatch 결제 알림. 한번 켜면 끌 수 없습니다.',
  'free-tier': '무엇이 쓰고 있는지 보고, 필요 없는 것은 멈추세요.',
  'billing-iam-access':
    '루트로: 계정 메뉴 > 계정 > 결제 정보에 대한 IAM 사용자 및 역할 액세스 > 편집 > IAM 액세스 활성화.',
  'invoice-email': '결제 기본 설정 > 인보이스 전송 기본 설정 > 이메일로 PDF 인보이스 받기.',
  contacts: '계정 > 대체 연락처: 여러 사람이 보는 주소를 쓰세요. keywarden account fix --dry-run',
  'email-preferences': '그 페이지에서 받을 메일을 고르세요. 서비스 공지는 루트와 대체 연락처로 갑니다.',
  trail: '검증을 켠 다중 리전 추적을 만드세요. 관리 이벤트의 첫 사본은 무료입니다. keywarden account fix --dry-run',
  'trail-integrity': '로그 파일 검증을 켜고, KMS 키로 암호화하고, 버킷의 퍼블릭 액세스를 차단하세요.',
  'signin-alert': '템플릿을 배포하세요: keywarden account template signin-alert > signin-alert.yaml',
  hook: '저장소에서: npx keywarden init',
  analyzer: 'IAM > 액세스 분석기 > 분석기 생성 > 외부 액세스. 무료입니다. keywarden account fix --dry-run',
  guardduty: '쓰는 리전마다 GuardDuty > 활성화.',
};
