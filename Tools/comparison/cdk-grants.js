// SPDX-License-Identifier: Apache-2.0

// What CDK grants for the uses of uses.txt, one grant a line: the body of cdk-grants.txt. Wants aws-cdk-lib and constructs
// beside it: npm install --no-save aws-cdk-lib@2.275.0 constructs && node cdk-grants.js >grants
const c=require('aws-cdk-lib');
const {aws_iam:iam,aws_kms:kms,aws_s3:s3,aws_dynamodb:ddb,aws_sqs:sqs,aws_sns:sns,aws_kinesis:kin,aws_kinesisfirehose:fh,aws_events:ev,aws_stepfunctions:sfn,aws_lambda:lam,aws_secretsmanager:sm,aws_ssm:ssm,aws_rds:rds,aws_efs:efs,aws_opensearchservice:os,aws_ecr:ecr,aws_logs:logs,aws_ses:ses,aws_bedrock:br,aws_cognito:cog,aws_ec2:ec2}=c;
const out=[];
function t(type,use,label,make,grant){
  const app=new c.App(); const st=new c.Stack(app,'S',{env:{account:'123456789012',region:'eu-west-1'}});
  const role=new iam.Role(st,'R',{assumedBy:new iam.ServicePrincipal('lambda.amazonaws.com')});
  try{ const key=new kms.Key(st,'K'); const thing=make(st,key); grant(thing,role);
  const tpl=app.synth().getStackByName('S').template;
  const acts=new Set();
  for(const r of Object.values(tpl.Resources)) if(r.Type==="AWS::IAM::Policy" && r.Properties.Roles.some(x=>/^R[0-9A-F]{8}$/.test(x.Ref)))
    for(const s of r.Properties.PolicyDocument.Statement) for(const a of [].concat(s.Action)) acts.add(a);
  // Where the key admits the role itself, its policy is part of the grant.
  for(const r of Object.values(tpl.Resources)) if(r.Type==='AWS::KMS::Key')
    for(const s of r.Properties.KeyPolicy.Statement) { const p=s.Principal&&s.Principal.AWS; if(p&&p['Fn::GetAtt']&&/^R[0-9A-F]{8}$/.test(p['Fn::GetAtt'][0])) for(const a of [].concat(s.Action)) acts.add(a); }
  out.push([type,use,label,...[...acts].sort()].join(' '));
  }catch(e){ out.push('FAIL '+type+' '+use+' '+e.message.slice(0,200)); }
}
const B=(s,k)=>new s3.Bucket(s,'T',{encryptionKey:k,encryption:s3.BucketEncryption.KMS});
t('AWS::S3::Bucket','read','grantRead',B,(b,r)=>b.grantRead(r));
t('AWS::S3::Bucket','write','grantPut',B,(b,r)=>b.grantPut(r));
t('AWS::S3::Bucket','write','grantWrite',B,(b,r)=>b.grantWrite(r));
t('AWS::S3::Bucket','readWrite','grantReadWrite',B,(b,r)=>b.grantReadWrite(r));
t('AWS::S3::Bucket','delete','grantDelete',B,(b,r)=>b.grantDelete(r));
const D=(s,k)=>new ddb.Table(s,'T',{partitionKey:{name:'a',type:'S'},encryptionKey:k,stream:'NEW_IMAGE'});
t('AWS::DynamoDB::Table','read','grantReadData',D,(b,r)=>b.grantReadData(r));
t('AWS::DynamoDB::Table','write','grantWriteData',D,(b,r)=>b.grantWriteData(r));
t('AWS::DynamoDB::Table','readWrite','grantReadWriteData',D,(b,r)=>b.grantReadWriteData(r));
t('AWS::DynamoDB::Table','readChanges','grantStreamRead',D,(b,r)=>b.grantStreamRead(r));
const Q=(s,k)=>new sqs.Queue(s,'T',{encryptionMasterKey:k});
t('AWS::SQS::Queue','send','grantSendMessages',Q,(b,r)=>b.grantSendMessages(r));
t('AWS::SQS::Queue','receive','grantConsumeMessages',Q,(b,r)=>b.grantConsumeMessages(r));
t('AWS::SNS::Topic','publish','grantPublish',(s,k)=>new sns.Topic(s,'T',{masterKey:k}),(b,r)=>b.grantPublish(r));
const KS=(s,k)=>new kin.Stream(s,'T',{encryptionKey:k});
t('AWS::Kinesis::Stream','put','grantWrite',KS,(b,r)=>b.grantWrite(r));
t('AWS::Kinesis::Stream','read','grantRead',KS,(b,r)=>b.grantRead(r));
t('AWS::KinesisFirehose::DeliveryStream','put','grantPutRecords',(s,k)=>new fh.DeliveryStream(s,'T',{destination:new fh.S3Bucket(new s3.Bucket(s,'B'))}),(b,r)=>b.grantPutRecords(r));
t('AWS::Events::EventBus','put','grantPutEventsTo',(s,k)=>new ev.EventBus(s,'T',{kmsKey:k}),(b,r)=>b.grantPutEventsTo(r));
const SF=(s,k)=>new sfn.StateMachine(s,'T',{definitionBody:sfn.DefinitionBody.fromChainable(new sfn.Pass(s,'P')),encryptionConfiguration:new sfn.CustomerManagedEncryptionConfiguration(k)});
t('AWS::StepFunctions::StateMachine','start','grantStartExecution',SF,(b,r)=>b.grantStartExecution(r));
t('AWS::StepFunctions::StateMachine','startSync','grantStartSyncExecution',SF,(b,r)=>b.grantStartSyncExecution(r));
t('AWS::StepFunctions::StateMachine','watch','grantRead',SF,(b,r)=>b.grantRead(r));
t('AWS::StepFunctions::StateMachine','answer','grantTaskResponse',SF,(b,r)=>b.grantTaskResponse(r));
t('AWS::Lambda::Function','invoke','grantInvoke',(s,k)=>new lam.Function(s,'T',{code:lam.Code.fromInline('x'),handler:'index.h',runtime:lam.Runtime.PYTHON_3_13}),(b,r)=>b.grantInvoke(r));
const SC=(s,k)=>new sm.Secret(s,'T',{encryptionKey:k});
t('AWS::SecretsManager::Secret','read','grantRead',SC,(b,r)=>b.grantRead(r));
t('AWS::SecretsManager::Secret','write','grantWrite',SC,(b,r)=>b.grantWrite(r));
const P=(s,k)=>ssm.StringParameter.fromSecureStringParameterAttributes(s,'T',{parameterName:'/a/b',encryptionKey:k});
t('AWS::SSM::Parameter','read','grantRead',P,(b,r)=>b.grantRead(r));
t('AWS::SSM::Parameter','write','grantWrite',P,(b,r)=>b.grantWrite(r));
const K=(s,k)=>k;
t('AWS::KMS::Key','encrypt','grantEncrypt',K,(b,r)=>b.grantEncrypt(r));
t('AWS::KMS::Key','decrypt','grantDecrypt',K,(b,r)=>b.grantDecrypt(r));
t('AWS::KMS::Key','sign','grantSign',K,(b,r)=>b.grantSign(r));
t('AWS::KMS::Key','verify','grantVerify',K,(b,r)=>b.grantVerify(r));
t('AWS::KMS::Key','mac','grantGenerateMac+grantVerifyMac',K,(b,r)=>{b.grantGenerateMac(r);b.grantVerifyMac(r)});
const V=(s)=>new ec2.Vpc(s,'V');
const F=(s,k)=>new efs.FileSystem(s,'T',{vpc:V(s)});
t('AWS::EFS::FileSystem','read','grantRead',F,(b,r)=>b.grantRead(r));
t('AWS::EFS::FileSystem','readWrite','grantReadWrite',F,(b,r)=>b.grantReadWrite(r));
t('AWS::EFS::FileSystem','root','grantRootAccess',F,(b,r)=>b.grantRootAccess(r));
const O=(s,k)=>new os.Domain(s,'T',{version:os.EngineVersion.OPENSEARCH_2_13});
t('AWS::OpenSearchService::Domain','read','grantRead',O,(b,r)=>b.grantRead(r));
t('AWS::OpenSearchService::Domain','write','grantWrite',O,(b,r)=>b.grantWrite(r));
t('AWS::OpenSearchService::Domain','readWrite','grantReadWrite',O,(b,r)=>b.grantReadWrite(r));
const E=(s,k)=>new ecr.Repository(s,'T');
t('AWS::ECR::Repository','pull','grantPull',E,(b,r)=>b.grantPull(r));
t('AWS::ECR::Repository','push','grantPush',E,(b,r)=>b.grantPush(r));
const L=(s,k)=>new logs.LogGroup(s,'T',{encryptionKey:k});
t('AWS::Logs::LogGroup','write','grantWrite',L,(b,r)=>b.grantWrite(r));
t('AWS::Logs::LogGroup','read','grantRead',L,(b,r)=>b.grantRead(r));
t('AWS::SES::EmailIdentity','send','grantSendEmail',(s,k)=>new ses.EmailIdentity(s,'T',{identity:ses.Identity.email('a@b.de')}),(b,r)=>b.grantSendEmail(r));
console.log(out.sort().join('\n'));
