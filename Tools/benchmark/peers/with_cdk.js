// SPDX-License-Identifier: Apache-2.0

// The stacks with CDK, in the language that it is written in. Without `validating` its own validation is off.
// usage: node with_cdk.js CASE SIZE FOLDER [validating]
const { App, CfnParameter, Fn, Stack } = require('aws-cdk-lib');
const ec2 = require('aws-cdk-lib/aws-ec2');
const ecs = require('aws-cdk-lib/aws-ecs');
const elb = require('aws-cdk-lib/aws-elasticloadbalancingv2');
const iam = require('aws-cdk-lib/aws-iam');
const logs = require('aws-cdk-lib/aws-logs');
const sqs = require('aws-cdk-lib/aws-sqs');

const trust = {
  Version: '2012-10-17',
  Statement: [{
    Effect: 'Allow',
    Principal: { Service: 'ecs-tasks.amazonaws.com' },
    Action: 'sts:AssumeRole',
    Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
  }],
};

function queues(app, count) {
  const stack = new Stack(app, 'queues', { description: 'Queues' });
  for (let number = 1; number <= count; number++) {
    new sqs.CfnQueue(stack, `Queue${number}`, {
      messageRetentionPeriod: 345600, sqsManagedSseEnabled: true, visibilityTimeout: 30,
    });
  }
}

function services(app, name, resources) {
  const stack = new Stack(app, name, { description: 'Services on Fargate behind one network load balancer' });
  const vpc = new CfnParameter(stack, 'VpcId', { type: 'AWS::EC2::VPC::Id' });
  const subnets = new CfnParameter(stack, 'SubnetIds', { type: 'List<AWS::EC2::Subnet::Id>' });
  const cluster = new ecs.CfnCluster(stack, 'Cluster');
  const group = new ec2.CfnSecurityGroup(stack, 'TaskGroup', {
    groupDescription: 'The tasks',
    securityGroupIngress: [
      { ipProtocol: 'tcp', cidrIp: '10.0.0.0/8', description: 'The network', fromPort: 8080, toPort: 8080 },
    ],
    vpcId: vpc.valueAsString,
  });
  const balancer = new elb.CfnLoadBalancer(stack, 'LoadBalancer', {
    scheme: 'internal', subnets: subnets.valueAsList, type: 'network',
  });
  for (let number = 1; number <= Math.floor((resources - 3) / 7); number++) {
    service(stack, `Service${number}`, 8000 + number, { vpc, subnets, cluster, group, balancer });
  }
  for (let number = 1; number <= (resources - 3) % 7; number++) {
    new logs.CfnLogGroup(stack, `SpareLogs${number}`, { retentionInDays: 30 });
  }
}

function service(stack, name, port, { vpc, subnets, cluster, group, balancer }) {
  const logGroup = new logs.CfnLogGroup(stack, `${name}Logs`, { retentionInDays: 30 });
  const execution = new iam.CfnRole(stack, `${name}ExecutionRole`, {
    assumeRolePolicyDocument: trust,
    description: 'Pulls the image and opens log streams',
    policies: [{ policyDocument: start(logGroup), policyName: 'Start' }],
  });
  const task = new iam.CfnRole(stack, `${name}TaskRole`, {
    assumeRolePolicyDocument: trust, description: 'What the service may do in AWS',
  });
  const definition = new ecs.CfnTaskDefinition(stack, `${name}TaskDefinition`, {
    containerDefinitions: [container(name, logGroup)],
    cpu: '256',
    executionRoleArn: execution.attrArn,
    memory: '512',
    networkMode: 'awsvpc',
    requiresCompatibilities: ['FARGATE'],
    taskRoleArn: task.attrArn,
  });
  const targets = new elb.CfnTargetGroup(stack, `${name}Targets`, {
    healthCheckPath: '/health',
    healthCheckProtocol: 'HTTP',
    port: 8080,
    protocol: 'TCP',
    targetGroupAttributes: [{ key: 'deregistration_delay.timeout_seconds', value: '30' }],
    targetType: 'ip',
    vpcId: vpc.valueAsString,
  });
  const listener = new elb.CfnListener(stack, `${name}Listener`, {
    defaultActions: [{ type: 'forward', targetGroupArn: targets.ref }],
    loadBalancerArn: balancer.ref,
    port,
    protocol: 'TCP',
  });
  new ecs.CfnService(stack, name, {
    cluster: cluster.ref,
    deploymentConfiguration: { deploymentCircuitBreaker: { enable: true, rollback: true } },
    desiredCount: 2,
    healthCheckGracePeriodSeconds: 60,
    launchType: 'FARGATE',
    loadBalancers: [{ containerName: 'web', containerPort: 8080, targetGroupArn: targets.ref }],
    networkConfiguration: {
      awsvpcConfiguration: {
        assignPublicIp: 'DISABLED', securityGroups: [group.attrGroupId], subnets: subnets.valueAsList,
      },
    },
    taskDefinition: definition.ref,
  }).addResourceDependency(listener);
}

const start = (logGroup) => ({
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
    {
      Effect: 'Allow',
      Action: ['ecr:BatchCheckLayerAvailability', 'ecr:BatchGetImage', 'ecr:GetDownloadUrlForLayer'],
      Resource: Fn.sub('arn:${AWS::Partition}:ecr:${AWS::Region}:${AWS::AccountId}:repository/shop'),
    },
    { Effect: 'Allow', Action: ['logs:CreateLogStream', 'logs:PutLogEvents'], Resource: logGroup.attrArn },
  ],
});

const container = (name, logGroup) => ({
  image: Fn.sub('${AWS::AccountId}.dkr.ecr.${AWS::Region}.${AWS::URLSuffix}/shop:1.0.0'),
  name: 'web',
  environment: [{ name: 'NAME', value: name }, { name: 'REGION', value: Fn.ref('AWS::Region') }],
  essential: true,
  logConfiguration: {
    logDriver: 'awslogs',
    options: {
      'awslogs-group': logGroup.ref, 'awslogs-region': Fn.ref('AWS::Region'), 'awslogs-stream-prefix': 'web',
    },
  },
  portMappings: [{ containerPort: 8080, protocol: 'tcp' }],
});

const [name, size, outdir, validating] = process.argv.slice(2);
const app = new App({ outdir, builtinCloudFormationValidation: validating === 'validating' });
if (name === 'queues') {
  queues(app, Number(size));
} else if (name === 'services') {
  services(app, 'services', Number(size));
} else {
  for (let number = 1; number <= Number(size); number++) services(app, `services-${number}`, 100);
}
app.synth();
