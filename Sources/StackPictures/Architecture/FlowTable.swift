// SPDX-License-Identifier: Apache-2.0

/// The properties by which one thing sets off another, or hands on to it, beside the network.
enum FlowTable {
    /// From what one property names to what the other names; the resource itself where there is no path.
    struct Flow {
        let from: [String]?
        let to: [String]?
        let label: String?
    }

    static let flows: [String: [Flow]] = {
        var flows: [String: [Flow]] = [:]
        for line in table.split(separator: "\n") {
            let parts = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 4 else { continue }
            let paths = parts[1...2].map { $0 == "@" ? nil : $0.split(separator: ".").map(String.init) }
            flows["AWS::\(parts[0])", default: []].append(
                Flow(from: paths[0], to: paths[1], label: parts[3].isEmpty ? nil : parts[3]))
        }
        return flows
    }()

    private static let table = """
        Lambda::EventSourceMapping|EventSourceArn|FunctionName|events
        Events::Rule|EventBusName|@|events
        Events::Rule|@|Targets.Arn|
        Events::Rule|@|Targets.EcsParameters.TaskDefinitionArn|starts
        Scheduler::Schedule|@|Target.Arn|
        Scheduler::Schedule|@|Target.EcsParameters.TaskDefinitionArn|starts
        SNS::Subscription|TopicArn|Endpoint|messages
        SNS::Topic|@|Subscription.Endpoint|messages
        S3::Bucket|@|NotificationConfiguration.LambdaConfigurations.Function|objects
        S3::Bucket|@|NotificationConfiguration.QueueConfigurations.Queue|objects
        S3::Bucket|@|NotificationConfiguration.TopicConfigurations.Topic|objects
        S3::Bucket|@|LoggingConfiguration.DestinationBucketName|access logs
        S3::Bucket|@|ReplicationConfiguration.Rules.Destination.Bucket|copies
        Logs::SubscriptionFilter|LogGroupName|DestinationArn|logs
        Pipes::Pipe|Source|@|events
        Pipes::Pipe|@|Enrichment|
        Pipes::Pipe|@|Target|
        StepFunctions::StateMachine|@|DefinitionString|step
        StepFunctions::StateMachine|@|Definition|step
        StepFunctions::StateMachine|@|DefinitionSubstitutions|step
        Serverless::StateMachine|@|DefinitionSubstitutions|step
        ApiGateway::RestApi|@|Body|
        ApiGateway::Method|RestApiId|Integration.Uri|
        ApiGateway::Authorizer|RestApiId|ProviderARNs|authorises
        ApiGateway::Authorizer|RestApiId|AuthorizerUri|authorises
        ApiGatewayV2::Api|@|Body|
        ApiGatewayV2::Api|@|Target|
        ApiGatewayV2::Integration|ApiId|IntegrationUri|
        ApiGatewayV2::Authorizer|ApiId|JwtConfiguration|authorises
        ApiGatewayV2::Authorizer|ApiId|AuthorizerUri|authorises
        AppSync::DataSource|ApiId|LambdaConfig.LambdaFunctionArn|
        AppSync::DataSource|ApiId|DynamoDBConfig.TableName|
        SQS::Queue|@|RedrivePolicy.deadLetterTargetArn|dead letters
        Lambda::Function|@|DeadLetterConfig.TargetArn|failures
        Lambda::EventInvokeConfig|FunctionName|DestinationConfig.OnFailure.Destination|failures
        Lambda::EventInvokeConfig|FunctionName|DestinationConfig.OnSuccess.Destination|results
        KinesisFirehose::DeliveryStream|KinesisStreamSourceConfiguration.KinesisStreamARN|@|records
        KinesisFirehose::DeliveryStream|@|S3DestinationConfiguration.BucketARN|records
        KinesisFirehose::DeliveryStream|@|ExtendedS3DestinationConfiguration.BucketARN|records
        CloudTrail::Trail|@|S3BucketName|events
        CloudFront::Distribution|@|DistributionConfig.Logging.Bucket|access logs
        CloudFront::Distribution|@|DistributionConfig.DefaultCacheBehavior.LambdaFunctionAssociations.LambdaFunctionARN|
        CloudFront::Distribution|@|DistributionConfig.CacheBehaviors.LambdaFunctionAssociations.LambdaFunctionARN|
        IoT::TopicRule|@|TopicRulePayload.Actions|
        CodePipeline::Pipeline|@|Stages|
        CodePipeline::Pipeline|@|ArtifactStore.Location|artifacts
        EKS::Nodegroup|ClusterName|@|
        EKS::FargateProfile|ClusterName|@|
        Cognito::UserPool|@|LambdaConfig|triggers
        Serverless::Function|Events.*.Properties.Queue|@|events
        Serverless::Function|Events.*.Properties.Stream|@|events
        Serverless::Function|Events.*.Properties.Topic|@|messages
        Serverless::Function|Events.*.Properties.Bucket|@|objects
        Serverless::Function|Events.*.Properties.RestApiId|@|
        Serverless::Function|Events.*.Properties.ApiId|@|
        Synthetics::Canary|@|ArtifactS3Location|results
        EC2::VPCPeeringConnection|@|PeerVpcId|
        """
}
