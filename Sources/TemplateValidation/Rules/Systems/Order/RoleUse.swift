// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// What a service does with a role already while it makes a resource of a type.
struct RoleUse {
    /// What the role must be allowed to do.
    enum Need {
        /// Each of these, on anything.
        case actions([String])
        /// Each of those that go with what is given, by its type, on it.
        case actionsOn([String: [String]])
        /// Whatever its policies allow but writing logs: a program runs, or a service that does what it is told.
        case anything
    }

    let type: String
    /// The object or list that holds the rest; empty for the properties themselves.
    let part: String
    /// What names the role, a function that has it, or a task that is started with it.
    let role: String
    /// What must be given, or the service does nothing with the role yet.
    let given: String?
    let need: Need
    /// What the service answers while the role may not.
    let answer: String
    /// Whether it only fails for a while: the service tries again, or what comes first is lost.
    let isRetried: Bool

    init(
        _ type: String, _ part: String = "", role: String, given: String? = nil, _ need: Need, _ answer: String,
        isRetried: Bool = false
    ) {
        self.type = type
        self.part = part
        self.role = role
        self.given = given
        self.need = need
        self.answer = answer
        self.isRetried = isRetried
    }

    private static let delivery: Need = .actionsOn([
        "AWS::SQS::Queue": ["sqs:SendMessage"], "AWS::SNS::Topic": ["sns:Publish"],
        "AWS::Lambda::Function": ["lambda:InvokeFunction"], "AWS::Events::EventBus": ["events:PutEvents"],
        "AWS::Kinesis::Stream": ["kinesis:PutRecord"], "AWS::KinesisFirehose::DeliveryStream": ["firehose:PutRecord"],
    ])
    private static let reading: Need = .actionsOn([
        "AWS::SQS::Queue": EventSource.queue.actions, "AWS::Kinesis::Stream": EventSource.kinesis.actions,
        "AWS::DynamoDB::Table": EventSource.table.actions,
        "AWS::MSK::Cluster": ["kafka:GetBootstrapBrokers", "ec2:CreateNetworkInterface"],
        "AWS::AmazonMQ::Broker": ["mq:DescribeBroker", "ec2:CreateNetworkInterface"],
    ])
    private static let noPermission = "Lambda answers that the role does not have permissions to call it"
    private static let logging = [
        "logs:CreateLogDelivery", "logs:PutResourcePolicy", "logs:DescribeResourcePolicies", "logs:DescribeLogGroups",
    ]

    static let all: [RoleUse] = [
        RoleUse(
            "AWS::Lambda::EventSourceMapping", role: "FunctionName", given: "EventSourceArn", reading, noPermission),
        RoleUse(
            "AWS::Lambda::EventSourceMapping", role: "FunctionName", given: "DestinationConfig.OnFailure.Destination",
            delivery, noPermission),
        RoleUse(
            "AWS::Lambda::EventInvokeConfig", role: "FunctionName", given: "DestinationConfig.OnFailure.Destination",
            delivery, noPermission),
        RoleUse(
            "AWS::Lambda::EventInvokeConfig", role: "FunctionName", given: "DestinationConfig.OnSuccess.Destination",
            delivery, noPermission),
        RoleUse(
            "AWS::Lambda::Function", role: "Role", given: "VpcConfig.SubnetIds",
            .actions(["ec2:CreateNetworkInterface"]), noPermission),
        RoleUse("AWS::Lambda::Function", role: "Role", given: "DeadLetterConfig.TargetArn", delivery, noPermission),
        RoleUse(
            "AWS::Pipes::Pipe", role: "RoleArn", given: "Source", reading,
            "the pipe fails: its role does not have permissions to call the source"),
        RoleUse(
            "AWS::ECS::Service", role: "TaskDefinition", .anything,
            "the first tasks may start before their role may pull the image, read secrets or write logs, and stop",
            isRetried: true),
        RoleUse(
            "AWS::CloudFormation::CustomResource", role: "ServiceToken", .anything,
            "its function may run before it may call what it needs, and the stack fails"),
        RoleUse(
            "AWS::CodePipeline::Pipeline", role: "RoleArn", .anything,
            "the pipeline runs as soon as it is made, and its first run fails", isRetried: true),
        RoleUse(
            "AWS::StepFunctions::StateMachine", role: "RoleArn", given: "LoggingConfiguration.Destinations",
            .actions(logging),
            "Step Functions answers that the role is not authorized to access the log destination"),
        RoleUse(
            "AWS::ApiGateway::Account", role: "CloudWatchRoleArn", .actions(["logs:PutLogEvents"]),
            "API Gateway answers that the role does not have required permissions configured"),
        RoleUse(
            "AWS::CloudTrail::Trail", role: "CloudWatchLogsRoleArn",
            .actions(["logs:CreateLogStream", "logs:PutLogEvents"]),
            "CloudTrail answers \"Access denied. Check the permissions for your role\""),
        RoleUse(
            "AWS::Logs::SubscriptionFilter", role: "RoleArn", given: "DestinationArn", delivery,
            "CloudWatch Logs answers that it could not deliver a test message"),
        RoleUse(
            "AWS::Logs::Destination", role: "RoleArn", given: "TargetArn", delivery,
            "CloudWatch Logs answers that it could not deliver a test message"),
        RoleUse(
            "AWS::AutoScaling::LifecycleHook", role: "RoleARN", given: "NotificationTargetARN", delivery,
            "Auto Scaling answers that it is unable to publish a test message"),
        RoleUse(
            "AWS::AutoScaling::AutoScalingGroup", "LifecycleHookSpecificationList", role: "RoleARN",
            given: "NotificationTargetARN", delivery,
            "Auto Scaling answers that it is unable to publish a test message"),
        RoleUse(
            "AWS::KinesisFirehose::DeliveryStream", "KinesisStreamSourceConfiguration", role: "RoleARN",
            .actions(["kinesis:DescribeStream"]), "Firehose answers that the role is not authorized to describe it"),
        RoleUse(
            "AWS::KinesisFirehose::DeliveryStream",
            "ExtendedS3DestinationConfiguration.DataFormatConversionConfiguration.SchemaConfiguration", role: "RoleARN",
            .actions(["glue:GetTableVersions"]), "Firehose answers \"Access was denied when calling Glue\""),
        RoleUse(
            "AWS::KinesisFirehose::DeliveryStream", "ExtendedS3DestinationConfiguration", role: "RoleARN",
            .actions(["s3:PutObject"]), "what is sent before cannot be delivered", isRetried: true),
        RoleUse(
            "AWS::KinesisFirehose::DeliveryStream", "S3DestinationConfiguration", role: "RoleARN",
            .actions(["s3:PutObject"]), "what is sent before cannot be delivered", isRetried: true),
        RoleUse(
            "AWS::KinesisAnalyticsV2::Application", role: "ServiceExecutionRole",
            given: "ApplicationConfiguration.ApplicationCodeConfiguration.CodeContent.S3ContentLocation",
            .actions(["s3:GetObject"]), "Kinesis Analytics answers that it is unable to get the code"),
        RoleUse(
            "AWS::CodeBuild::Project", role: "ServiceRole", given: "VpcConfig.VpcId",
            .actions(["ec2:DescribeSecurityGroups"]),
            "CodeBuild answers \"Not authorized to perform DescribeSecurityGroups\""),
        RoleUse(
            "AWS::CodeDeploy::DeploymentGroup", role: "ServiceRoleArn", given: "AutoScalingGroups",
            .actions(["autoscaling:DescribeAutoScalingGroups"]),
            "CodeDeploy answers that the role does not give it permission to perform operations in AmazonAutoScaling"),
        RoleUse(
            "AWS::CodeDeploy::DeploymentGroup", role: "ServiceRoleArn", given: "ECSServices",
            .actions(["ecs:DescribeServices"]),
            "CodeDeploy answers that the role does not give it permission to perform operations in AmazonECS"),
        RoleUse(
            "AWS::Cognito::UserPool", "SmsConfiguration", role: "SnsCallerArn", .actions(["sns:Publish"]),
            "Cognito answers \"Role does not have permission to publish with SNS\""),
        RoleUse(
            "AWS::RDS::DBInstance", role: "MonitoringRoleArn", .actions(["logs:CreateLogGroup"]),
            "RDS answers that the role does not include the required permissions for ENHANCED_MONITORING"),
        RoleUse(
            "AWS::RDS::DBCluster", role: "MonitoringRoleArn", .actions(["logs:CreateLogGroup"]),
            "RDS answers that the role does not include the required permissions for ENHANCED_MONITORING"),
        RoleUse(
            "AWS::SageMaker::Model", role: "ExecutionRoleArn", given: "PrimaryContainer.ModelDataUrl",
            .actions(["s3:GetObject"]), "SageMaker answers that it could not access model data"),
        RoleUse(
            "AWS::Batch::ComputeEnvironment", role: "ServiceRole", given: "ComputeResources",
            .actions(["ecs:ListClusters"]), "the compute environment becomes INVALID"),
    ]
}

extension RoleUse {
    /// A use of a role of the template by one of its resources.
    struct Found {
        let owner: Outcome.Resource
        let role: Outcome.Resource
        let place: PropertyValue
        /// The actions that it takes, and on what; nil for whatever its policies allow.
        let actions: [String]?
        let target: PropertyValue?
    }

    func found(in outcome: Outcome) -> [Found] {
        let custom = "AWS::CloudFormation::CustomResource"
        let owners =
            type == custom
            ? outcome.resources.filter { $0.type == custom || $0.type.hasPrefix("Custom::") }
            : outcome.resources(of: type)
        return owners.flatMap { owner in
            owner.properties.values(at: part.split(separator: ".").map(String.init)).compactMap { part in
                found(part, owner, outcome)
            }
        }
    }

    private func found(_ part: PropertyValue, _ owner: Outcome.Resource, _ outcome: Outcome) -> Found? {
        let place = part[role]
        guard let role = Self.role(of: place, outcome) else { return nil }
        let target = given.map { part.value(at: $0.split(separator: ".")) }
        if let target, target.isAbsent || target.count == 0 { return nil }
        switch need {
        case .actions(let actions):
            return Found(owner: owner, role: role, place: place, actions: actions, target: nil)
        case .actionsOn(let known):
            guard let target, let actions = outcome.resource(target).flatMap({ known[$0.type] }) else { return nil }
            return Found(owner: owner, role: role, place: place, actions: actions, target: target)
        case .anything: return Found(owner: owner, role: role, place: place, actions: nil, target: nil)
        }
    }

    private static func role(of value: PropertyValue, _ outcome: Outcome) -> Outcome.Resource? {
        guard let resource = outcome.resource(value) else { return nil }
        switch resource.type {
        case "AWS::IAM::Role": return resource
        case "AWS::ECS::TaskDefinition": return outcome.resource(resource["ExecutionRoleArn"], of: "AWS::IAM::Role")
        default:
            return EventSource.function(value, outcome).flatMap { outcome.resource($0["Role"], of: "AWS::IAM::Role") }
        }
    }
}
