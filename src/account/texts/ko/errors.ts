import type { Texts } from '../en/index.ts';

/** 점검하지 못한 이유와 할 일. */
export const errors: Texts['errors'] = {
  'credentials.none': 'AWS 자격 증명을 찾지 못했습니다',
  'credentials.none.hint':
    '필요한 것: 프로필(--profile 이름, AWS_PROFILE), `aws sso login`, AWS_ACCESS_KEY_ID와 비밀 키, 웹 자격 증명, 또는 이 컴퓨터의 역할.',
  'credentials.profile': '프로필 {profile}에서 자격 증명을 얻지 못했습니다: {message}',
  'credentials.profile.hint':
    '~/.aws/config와 ~/.aws/credentials를 확인하세요. `aws configure list-profiles`로 이름을 볼 수 있습니다.',
  'credentials.sso': 'SSO 세션이 만료되었거나 시작되지 않았습니다',
  'credentials.sso.hint': '실행: aws sso login{profile}',
  'credentials.expired': '세션이 만료되었습니다 ({code})',
  'credentials.expired.hint': '임시 자격 증명을 새로 받으세요: 다시 로그인하거나 역할을 다시 맡으세요.',
  'credentials.refused': '{region}에서 AWS가 이 자격 증명을 모릅니다 ({code})',
  'credentials.refused.hint':
    '키가 삭제되었거나 비활성이거나, 세션 토큰이 없거나, 다른 파티션(중국, GovCloud)의 키일 수 있습니다. 그 경우 리전을 지정하세요: --region cn-north-1 또는 us-gov-west-1. 활성화하지 않은 리전은 누구의 요청도 받지 않습니다.',
  'credentials.signature': '비밀 키가 액세스 키와 맞지 않습니다 ({code})',
  'credentials.signature.hint': '프로필을 확인하세요: 따옴표 없이, 잘린 곳 없이, 같은 세션의 토큰이어야 합니다.',
  clock: '이 컴퓨터의 시계가 AWS와 너무 다릅니다 ({code})',
  'clock.hint': '시계를 맞추고 다시 실행하세요 (timedatectl set-ntp true; w32tm /resync).',
  unreachable: 'AWS에 연결할 수 없습니다: {code}',
  'unreachable.hint':
    '네트워크, 프록시, --endpoint-url을 확인하세요. {region}이(가) 올바른 리전 이름이어야 합니다 (--region).',
  throttled: 'AWS 요청 한도를 넘었습니다: {code}',
  'throttled.hint': '나중에 다시 하거나 --concurrency를 줄이세요.',
  denied: '권한 없음: {action}',
  'denied.hint': '필요한 정책 보기: keywarden account policy',
  malformed: 'AWS가 아닌 것이 응답했습니다 ({code})',
  'malformed.hint': '--endpoint-url과 AWS_ENDPOINT_URL, 그리고 프록시가 대신 응답하는지 확인하세요.',
  failed: '{action} 실패: {code} {message}',
  'failed.hint': '다시 해 보세요. 계속되면 AWS의 메시지를 참고하세요.',
  'organization.hint':
    '관리 계정이나 위임된 관리자로 실행하거나 계정을 지정하세요: --accounts 111122223333,444455556666',
  'role.hint': '`keywarden account policy --cfn`이 출력하는 역할을 배포하고, 이 계정이 맡을 수 있게 하세요.',
};
