// SPDX-License-Identifier: Apache-2.0

// What CDK grants for the uses of uses.txt, one grant a line: the body of cdk-grants.txt. Wants aws-cdk-lib and
// constructs beside it: npm install --no-save aws-cdk-lib@2.275.0 constructs && node cdk-grants.js
const {
  App, Stack, aws_dynamodb: dynamodb, aws_ec2: ec2, aws_ecr: ecr, aws_efs: efs, aws_events: events, aws_iam: iam,
  aws_kinesis: kinesis, aws_kinesisfirehose: firehose, aws_kms: kms, aws_lambda: lambda, aws_logs: logs,
  aws_opensearchservice: opensearch, aws_s3: s3, aws_secretsmanager: secrets, aws_ses: ses, aws_sns: sns,
  aws_sqs: sqs, aws_ssm: ssm, aws_stepfunctions: states,
} = require('aws-cdk-lib');

const isGrantee = (id) => /^Grantee[0-9A-F]{8}$/.test(id ?? '');
const list = (value) => [].concat(value);

// How a thing of each type is made, with a key of the account's own where it can have one; the uses with their grants.
const things = {
  'AWS::DynamoDB::Table': [
    (s, key) => new dynamodb.Table(s, 'T', {
      partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING }, encryptionKey: key,
      stream: dynamodb.StreamViewType.NEW_IMAGE,
    }),
    ['read grantReadData', 'write grantWriteData', 'readWrite grantReadWriteData', 'readChanges grantStreamRead'],
  ],
  'AWS::ECR::Repository': [(s) => new ecr.Repository(s, 'T'), ['pull grantPull', 'push grantPush']],
  'AWS::EFS::FileSystem': [
    (s) => new efs.FileSystem(s, 'T', { vpc: new ec2.Vpc(s, 'V') }),
    ['read grantRead', 'readWrite grantReadWrite', 'root grantRootAccess'],
  ],
  'AWS::Events::EventBus': [(s, key) => new events.EventBus(s, 'T', { kmsKey: key }), ['put grantPutEventsTo']],
  'AWS::KMS::Key': [
    (s, key) => key,
    [
      'encrypt grantEncrypt', 'decrypt grantDecrypt', 'sign grantSign', 'verify grantVerify',
      'mac grantGenerateMac+grantVerifyMac',
    ],
  ],
  'AWS::Kinesis::Stream': [
    (s, key) => new kinesis.Stream(s, 'T', { encryptionKey: key }), ['put grantWrite', 'read grantRead'],
  ],
  'AWS::KinesisFirehose::DeliveryStream': [
    (s) => new firehose.DeliveryStream(s, 'T', { destination: new firehose.S3Bucket(new s3.Bucket(s, 'B')) }),
    ['put grantPutRecords'],
  ],
  'AWS::Lambda::Function': [
    (s) => new lambda.Function(s, 'T', {
      code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13,
    }),
    ['invoke grantInvoke'],
  ],
  'AWS::Logs::LogGroup': [
    (s, key) => new logs.LogGroup(s, 'T', { encryptionKey: key }), ['write grantWrite', 'read grantRead'],
  ],
  'AWS::OpenSearchService::Domain': [
    (s) => new opensearch.Domain(s, 'T', { version: opensearch.EngineVersion.OPENSEARCH_2_13 }),
    ['read grantRead', 'write grantWrite', 'readWrite grantReadWrite'],
  ],
  'AWS::S3::Bucket': [
    (s, key) => new s3.Bucket(s, 'T', { encryptionKey: key, encryption: s3.BucketEncryption.KMS }),
    ['read grantRead', 'write grantPut', 'write grantWrite', 'readWrite grantReadWrite', 'delete grantDelete'],
  ],
  'AWS::SES::EmailIdentity': [
    (s) => new ses.EmailIdentity(s, 'T', { identity: ses.Identity.email('a@example.com') }), ['send grantSendEmail'],
  ],
  'AWS::SNS::Topic': [(s, key) => new sns.Topic(s, 'T', { masterKey: key }), ['publish grantPublish']],
  'AWS::SQS::Queue': [
    (s, key) => new sqs.Queue(s, 'T', { encryptionMasterKey: key }),
    ['send grantSendMessages', 'receive grantConsumeMessages'],
  ],
  'AWS::SSM::Parameter': [
    (s, key) => ssm.StringParameter.fromSecureStringParameterAttributes(s, 'T', {
      parameterName: '/a/b', encryptionKey: key,
    }),
    ['read grantRead', 'write grantWrite'],
  ],
  'AWS::SecretsManager::Secret': [
    (s, key) => new secrets.Secret(s, 'T', { encryptionKey: key }), ['read grantRead', 'write grantWrite'],
  ],
  'AWS::StepFunctions::StateMachine': [
    (s, key) => new states.StateMachine(s, 'T', {
      definitionBody: states.DefinitionBody.fromChainable(new states.Pass(s, 'P')),
      encryptionConfiguration: new states.CustomerManagedEncryptionConfiguration(key),
    }),
    [
      'start grantStartExecution', 'startSync grantStartSyncExecution', 'watch grantRead', 'answer grantTaskResponse',
    ],
  ],
};

// The actions of the grantee's policy, and those that the key's own policy gives it.
function granted(make, grants) {
  const app = new App();
  const stack = new Stack(app, 'S', { env: { account: '123456789012', region: 'eu-west-1' } });
  const grantee = new iam.Role(stack, 'Grantee', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
  const thing = make(stack, new kms.Key(stack, 'K'));
  for (const grant of grants) thing[grant](grantee);
  const actions = new Set();
  for (const { Type: type, Properties: p } of Object.values(app.synth().getStackByName('S').template.Resources)) {
    if (type === 'AWS::IAM::Policy' && p.Roles.some((role) => isGrantee(role.Ref))) {
      for (const statement of p.PolicyDocument.Statement) list(statement.Action).forEach((a) => actions.add(a));
    } else if (type === 'AWS::KMS::Key') {
      for (const { Principal: who, Action: action } of p.KeyPolicy.Statement) {
        if (isGrantee(who?.AWS?.['Fn::GetAtt']?.[0])) list(action).forEach((a) => actions.add(a));
      }
    }
  }
  return [...actions].sort();
}

const lines = Object.entries(things).flatMap(([type, [make, uses]]) =>
  uses.map((use) => [type, use, ...granted(make, use.split(' ')[1].split('+'))].join(' ')));
console.log(lines.sort().join('\n'));
