// SPDX-License-Identifier: Apache-2.0

/// The types of resources that people draw by themselves, with what they call them. Others are parts of these, or of interest
/// only to who asks.
enum Protagonists {
    /// What a type is called, and what it is for.
    struct Fact {
        let caption: String
        let category: Category
    }

    static let facts: [String: Fact] = Dictionary(
        table.split(separator: "\n").compactMap { line in
            let parts = line.split(separator: "|")
            guard parts.count == 3, let category = Category(rawValue: String(parts[2])) else { return nil }
            return ("AWS::\(parts[0])", Fact(caption: String(parts[1]), category: category))
        }, uniquingKeysWith: { first, _ in first })

    /// The name of a service as it is written, by its name in types.
    static func service(of type: String) -> String {
        let parts = type.split(separator: ":", omittingEmptySubsequences: true)
        guard parts.count > 2 else { return "Custom" }
        let name = String(parts[1])
        return services[name] ?? name
    }

    private static let services = [
        "ApiGateway": "API Gateway", "ApiGatewayV2": "API Gateway", "ApplicationAutoScaling": "Auto Scaling",
        "AutoScaling": "Auto Scaling", "CertificateManager": "Certificate Manager",
        "ElasticLoadBalancingV2": "Elastic Load Balancing", "ElasticLoadBalancing": "Elastic Load Balancing",
        "Events": "EventBridge", "Logs": "CloudWatch Logs", "SecretsManager": "Secrets Manager",
        "SSM": "Systems Manager", "ServiceDiscovery": "Cloud Map", "Route53": "Route 53", "WAFv2": "WAF",
        "StepFunctions": "Step Functions", "KinesisFirehose": "Firehose", "Serverless": "SAM",
    ]

    private static let table = """
        ApiGateway::RestApi|REST API|api
        ApiGatewayV2::Api|HTTP API|api
        AppSync::GraphQLApi|GraphQL API|api
        Serverless::Api|REST API|api
        Serverless::HttpApi|HTTP API|api
        CloudFront::Distribution|CloudFront|edge
        GlobalAccelerator::Accelerator|Global Accelerator|edge
        ElasticLoadBalancingV2::LoadBalancer|Load balancer|balancer
        ElasticLoadBalancing::LoadBalancer|Classic load balancer|balancer
        EC2::InternetGateway|Internet gateway|gateway
        EC2::EgressOnlyInternetGateway|Egress-only gateway|gateway
        EC2::NatGateway|NAT gateway|gateway
        EC2::VPNGateway|VPN gateway|gateway
        EC2::CustomerGateway|Customer gateway|gateway
        EC2::TransitGateway|Transit gateway|gateway
        EC2::VPCPeeringConnection|VPC peering|gateway
        EC2::ClientVpnEndpoint|Client VPN|gateway
        NetworkFirewall::Firewall|Network firewall|security
        EC2::VPCEndpoint|Endpoint|endpoint
        EC2::Instance|EC2 instance|server
        EC2::SpotFleet|Spot fleet|server
        AutoScaling::AutoScalingGroup|Auto Scaling group|server
        ElasticBeanstalk::Environment|Beanstalk environment|server
        Lightsail::Instance|Lightsail instance|server
        Cloud9::EnvironmentEC2|Cloud9|server
        WorkSpaces::Workspace|WorkSpace|server
        EMR::Cluster|EMR cluster|server
        SageMaker::NotebookInstance|Notebook|server
        SageMaker::Endpoint|Model endpoint|server
        ECS::Service|ECS service|container
        EKS::Cluster|EKS cluster|container
        EKS::Nodegroup|EKS nodes|container
        EKS::FargateProfile|EKS on Fargate|container
        AppRunner::Service|App Runner service|container
        Batch::ComputeEnvironment|Batch|container
        Batch::JobQueue|Job queue|queue
        CodeBuild::Project|CodeBuild project|workflow
        CodePipeline::Pipeline|Pipeline|workflow
        CodeCommit::Repository|Code repository|registry
        CodeDeploy::Application|CodeDeploy|workflow
        Lambda::Function|Lambda function|function
        Serverless::Function|Lambda function|function
        ECR::Repository|ECR repository|registry
        ECR::PublicRepository|Public repository|registry
        S3::Bucket|S3 bucket|storage
        EFS::FileSystem|EFS file system|storage
        FSx::FileSystem|FSx file system|storage
        Backup::BackupVault|Backup vault|storage
        DynamoDB::Table|DynamoDB table|database
        DynamoDB::GlobalTable|DynamoDB global table|database
        Serverless::SimpleTable|DynamoDB table|database
        RDS::DBInstance|RDS database|database
        RDS::DBCluster|Aurora cluster|database
        RDS::DBProxy|RDS proxy|database
        DocDB::DBCluster|DocumentDB cluster|database
        Neptune::DBCluster|Neptune cluster|database
        Redshift::Cluster|Redshift cluster|database
        RedshiftServerless::Workgroup|Redshift workgroup|database
        OpenSearchService::Domain|OpenSearch domain|database
        Elasticsearch::Domain|Elasticsearch domain|database
        Timestream::Database|Timestream database|database
        Athena::WorkGroup|Athena workgroup|database
        Glue::Database|Glue database|database
        Glue::Job|Glue job|workflow
        Glue::Crawler|Glue crawler|workflow
        DMS::ReplicationInstance|Replication instance|server
        DataPipeline::Pipeline|Data pipeline|workflow
        ElastiCache::ReplicationGroup|Cache|cache
        ElastiCache::CacheCluster|Cache cluster|cache
        ElastiCache::ServerlessCache|Serverless cache|cache
        MemoryDB::Cluster|MemoryDB cluster|cache
        DAX::Cluster|DAX cluster|cache
        SQS::Queue|SQS queue|queue
        AmazonMQ::Broker|Broker|queue
        MSK::Cluster|Kafka cluster|stream
        SNS::Topic|SNS topic|topic
        Events::EventBus|Event bus|topic
        Events::Rule|Rule|schedule
        Scheduler::Schedule|Schedule|schedule
        Pipes::Pipe|Pipe|stream
        Kinesis::Stream|Kinesis stream|stream
        KinesisFirehose::DeliveryStream|Firehose stream|stream
        StepFunctions::StateMachine|State machine|workflow
        Serverless::StateMachine|State machine|workflow
        IoT::TopicRule|IoT rule|schedule
        IoT::Thing|IoT thing|client
        Cognito::UserPool|User pool|identity
        Cognito::IdentityPool|Identity pool|identity
        DirectoryService::MicrosoftAD|Directory|identity
        DirectoryService::SimpleAD|Directory|identity
        CloudTrail::Trail|Trail|monitoring
        Synthetics::Canary|Canary|monitoring
        Config::ConfigurationRecorder|Config recorder|monitoring
        Transfer::Server|Transfer server|storage
        SES::EmailIdentity|SES identity|topic
        CloudFormation::Stack|Nested stack|other
        """
}
