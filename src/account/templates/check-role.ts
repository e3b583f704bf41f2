import type { PolicyDocument, Statement } from '../policy.ts';

const statementLines = ({ Sid, Action }: Statement): string[] => [
  `              - Sid: ${Sid}`,
  '                Effect: Allow',
  '                Action:',
  ...Action.map((action) => `                  - ${action}`),
  '                Resource: "*"',
];

const HEAD = `AWSTemplateFormatVersion: "2010-09-09"
Description: Read-only role for keywarden account check. Deploy it in one account, or to an organisation as a service-managed StackSet.
Parameters:
  RoleName:
    Type: String
    Default: AccountCheckReadOnly
  AuditAccountId:
    Type: String
    Default: ""
    Description: Account that may take on the role (keywarden account check --org). Empty for OIDC only.
  OrgId:
    Type: String
    Default: ""
    Description: "o-...; when set, whoever takes on the role must belong to it as well"
  GitHubSubject:
    Type: String
    Default: ""
    Description: Exact OIDC subject, for example repo:acme/infra:ref:refs/heads/main. Empty for no OIDC trust.
  GitHubProviderArn:
    Type: String
    Default: ""
    Description: ARN of the account's token.actions.githubusercontent.com provider
Rules:
  SomebodyIsTrusted:
    Assertions:
      - Assert: !Or
          - !Not [!Equals [!Ref AuditAccountId, ""]]
          - !And
            - !Not [!Equals [!Ref GitHubSubject, ""]]
            - !Not [!Equals [!Ref GitHubProviderArn, ""]]
        AssertDescription: Set AuditAccountId, or GitHubSubject and GitHubProviderArn.
Conditions:
  HasAudit: !Not [!Equals [!Ref AuditAccountId, ""]]
  HasOrg: !Not [!Equals [!Ref OrgId, ""]]
  HasOidc: !And [!Not [!Equals [!Ref GitHubSubject, ""]], !Not [!Equals [!Ref GitHubProviderArn, ""]]]
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      RoleName: !Ref RoleName
      MaxSessionDuration: 3600
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - !If
            - HasAudit
            - Effect: Allow
              Principal: { AWS: !Sub "arn:\${AWS::Partition}:iam::\${AuditAccountId}:root" }
              Action: sts:AssumeRole
              Condition: !If [HasOrg, { StringEquals: { "aws:PrincipalOrgID": !Ref OrgId } }, !Ref "AWS::NoValue"]
            - !Ref "AWS::NoValue"
          - !If
            - HasOidc
            - Effect: Allow
              Principal: { Federated: !Ref GitHubProviderArn }
              Action: sts:AssumeRoleWithWebIdentity
              Condition:
                StringEquals:
                  "token.actions.githubusercontent.com:aud": sts.amazonaws.com
                  "token.actions.githubusercontent.com:sub": !Ref GitHubSubject
            - !Ref "AWS::NoValue"
      Policies:
        - PolicyName: account-check
          PolicyDocument:
            Version: "2012-10-17"
            Statement:
`;

const TAIL = `Outputs:
  RoleArn:
    Value: !GetAtt Role.Arn
`;

/** A CloudFormation template of the role that the check takes on, with just the rights of a policy. */
export const checkRoleTemplate = ({ Statement: statements }: PolicyDocument): string =>
  `${HEAD}${statements.flatMap(statementLines).join('\n')}\n${TAIL}`;
