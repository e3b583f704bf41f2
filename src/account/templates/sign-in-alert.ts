/**
 * A CloudFormation template that mails console sign-ins of root and without MFA, failed ones, any other use of root, and
 * changes to CloudTrail. Root sign-ins are recorded in us-east-1 only, and reach EventBridge only while a trail is logging
 * (https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-event-cloudtrail.html). Patterns leave detail-type
 * out, which AWS spells in two ways.
 */
export const signInAlertTemplate = `AWSTemplateFormatVersion: "2010-09-09"
Description: >-
  Alerts on console sign-ins (root, without MFA, failed), on any other use of the root user and on
  changes to CloudTrail. Deploy in us-east-1 first (root sign-ins are recorded there), then once in
  each further region with CentralBusArn set to the us-east-1 default event bus.
Parameters:
  AlertEmail:
    Type: String
    Default: ""
    Description: Address to notify (leave empty in forwarding regions, or to add subscribers later).
  NotifyEverySignIn:
    Type: String
    AllowedValues: ["true", "false"]
    Default: "false"
    Description: Also notify ordinary successful sign-ins of IAM users.
  EncryptTopic:
    Type: String
    AllowedValues: ["true", "false"]
    Default: "false"
    Description: Encrypt the topic with a customer managed KMS key (about 1 USD a month).
  CentralBusArn:
    Type: String
    Default: ""
    Description: ARN of the us-east-1 default event bus; when set, this stack only forwards events to it.
Conditions:
  Central: !Equals [!Ref CentralBusArn, ""]
  Forward: !Not [!Equals [!Ref CentralBusArn, ""]]
  HasEmail: !And [!Equals [!Ref CentralBusArn, ""], !Not [!Equals [!Ref AlertEmail, ""]]]
  Encrypt: !And [!Equals [!Ref CentralBusArn, ""], !Equals [!Ref EncryptTopic, "true"]]
  EverySignIn: !And [!Equals [!Ref CentralBusArn, ""], !Equals [!Ref NotifyEverySignIn, "true"]]
Resources:
  TopicKey:
    Type: AWS::KMS::Key
    Condition: Encrypt
    DeletionPolicy: Delete
    UpdateReplacePolicy: Delete
    Properties:
      Description: Encrypts the sign-in alert topic
      EnableKeyRotation: true
      KeyPolicy:
        Version: "2012-10-17"
        Statement:
          - Sid: Admin
            Effect: Allow
            Principal: { AWS: !Sub "arn:\${AWS::Partition}:iam::\${AWS::AccountId}:root" }
            Action: "kms:*"
            Resource: "*"
          - Sid: EventBridgePublishes
            Effect: Allow
            Principal: { Service: events.amazonaws.com }
            Action: ["kms:Decrypt", "kms:GenerateDataKey"]
            Resource: "*"
            Condition: { StringEquals: { "aws:SourceAccount": !Ref "AWS::AccountId" } }
  Topic:
    Type: AWS::SNS::Topic
    Condition: Central
    Properties:
      KmsMasterKeyId: !If [Encrypt, !Ref TopicKey, !Ref "AWS::NoValue"]
  TopicPolicy:
    Type: AWS::SNS::TopicPolicy
    Condition: Central
    Properties:
      Topics: [!Ref Topic]
      PolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal: { Service: events.amazonaws.com }
            Action: sns:Publish
            Resource: !Ref Topic
            Condition: { ArnLike: { "aws:SourceArn": !Sub "arn:\${AWS::Partition}:events:\${AWS::Region}:\${AWS::AccountId}:rule/*" } }
  Email:
    Type: AWS::SNS::Subscription
    Condition: HasEmail
    Properties: { TopicArn: !Ref Topic, Protocol: email, Endpoint: !Ref AlertEmail }
  SignInRule:
    Type: AWS::Events::Rule
    Condition: Central
    Properties:
      Description: Root sign-in, sign-in without MFA (IAM user), or failed sign-in
      EventPattern:
        source: [aws.signin]
        detail:
          eventSource: [signin.amazonaws.com]
          eventName: [ConsoleLogin]
          "$or":
            - userIdentity: { type: [Root] }
            - userIdentity: { type: [IAMUser] }
              additionalEventData: { MFAUsed: ["No"] }
            - responseElements: { ConsoleLogin: [Failure] }
      Targets:
        - Id: sns
          Arn: !Ref Topic
          InputTransformer:
            InputPathsMap: { a: $.account, t: $.detail.eventTime, r: $.detail.awsRegion, ip: $.detail.sourceIPAddress, who: $.detail.userIdentity.arn, kind: $.detail.userIdentity.type, res: $.detail.responseElements.ConsoleLogin, mfa: $.detail.additionalEventData.MFAUsed }
            InputTemplate: '"Console sign-in <res> | account <a> | <kind> <who> | MFA <mfa> | from <ip> | <t> (<r>)"'
  EverySignInRule:
    Type: AWS::Events::Rule
    Condition: EverySignIn
    Properties:
      Description: Every console sign-in
      EventPattern: { source: [aws.signin], detail: { eventSource: [signin.amazonaws.com], eventName: [ConsoleLogin, SwitchRole] } }
      Targets: [{ Id: sns, Arn: !Ref Topic }]
  RootUseRule:
    Type: AWS::Events::Rule
    Condition: Central
    Properties:
      Description: Any API call by the root user, and root password or MFA changes
      State: ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS
      EventPattern:
        detail-type: [{ suffix: via CloudTrail }]
        detail:
          userIdentity: { type: [Root], invokedBy: [{ exists: false }] }
          eventName: [{ anything-but: [ConsoleLogin] }]
      Targets:
        - Id: sns
          Arn: !Ref Topic
          InputTransformer:
            InputPathsMap: { a: $.account, t: $.detail.eventTime, r: $.detail.awsRegion, ip: $.detail.sourceIPAddress, ev: $.detail.eventName, svc: $.detail.eventSource }
            InputTemplate: '"ROOT user called <svc> <ev> | account <a> | from <ip> | <t> (<r>)"'
  TrailTamperRule:
    Type: AWS::Events::Rule
    Condition: Central
    Properties:
      Description: CloudTrail stopped, deleted or narrowed
      EventPattern:
        detail:
          eventSource: [cloudtrail.amazonaws.com]
          eventName: [StopLogging, DeleteTrail, UpdateTrail, PutEventSelectors]
      Targets: [{ Id: sns, Arn: !Ref Topic }]
  ForwardRole:
    Type: AWS::IAM::Role
    Condition: Forward
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement: [{ Effect: Allow, Principal: { Service: events.amazonaws.com }, Action: "sts:AssumeRole" }]
      Policies:
        - PolicyName: put
          PolicyDocument:
            Version: "2012-10-17"
            Statement: [{ Effect: Allow, Action: "events:PutEvents", Resource: !Ref CentralBusArn }]
  ForwardRule:
    Type: AWS::Events::Rule
    Condition: Forward
    Properties:
      Description: Forward sign-in and CloudTrail-change events to us-east-1
      EventPattern:
        "$or":
          - source: [aws.signin]
          - detail: { eventSource: [cloudtrail.amazonaws.com], eventName: [StopLogging, DeleteTrail, UpdateTrail, PutEventSelectors] }
      Targets: [{ Id: bus, Arn: !Ref CentralBusArn, RoleArn: !GetAtt ForwardRole.Arn }]
Outputs:
  TopicArn:
    Condition: Central
    Value: !Ref Topic
`;
