// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

// What references point to, where no type is generated for it. Generating it takes it away here.

import StackDSL
import TemplateModel

/// What references to `AWS::ACMPCA` point to.
public enum ACMPCA {
    /// `AWS::ACMPCA::CertificateAuthority`
    public enum CertificateAuthority: StackDSL.ResourceType {
        public static let typeName = "AWS::ACMPCA::CertificateAuthority"
    }
}

/// What references to `AWS::AIOps` point to.
public enum AIOps {
    /// `AWS::AIOps::InvestigationGroup`
    public enum InvestigationGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::AIOps::InvestigationGroup"
    }
}

/// What references to `AWS::AmazonMQ` point to.
public enum AmazonMQ {
    /// `AWS::AmazonMQ::Broker`
    public enum Broker: StackDSL.ResourceType {
        public static let typeName = "AWS::AmazonMQ::Broker"
    }

    /// `AWS::AmazonMQ::Configuration`
    public enum Configuration: StackDSL.ResourceType {
        public static let typeName = "AWS::AmazonMQ::Configuration"
    }
}

/// What references to `AWS::Amplify` point to.
public enum Amplify {
    /// `AWS::Amplify::App`
    public enum App: StackDSL.ResourceType {
        public static let typeName = "AWS::Amplify::App"
    }
}

extension ApiGateway {
    /// `AWS::ApiGateway::ClientCertificate`
    public enum ClientCertificate: StackDSL.ResourceType {
        public static let typeName = "AWS::ApiGateway::ClientCertificate"
    }

    /// `AWS::ApiGateway::Model`
    public enum Model: StackDSL.ResourceType {
        public static let typeName = "AWS::ApiGateway::Model"
    }

    /// `AWS::ApiGateway::RequestValidator`
    public enum RequestValidator: StackDSL.ResourceType {
        public static let typeName = "AWS::ApiGateway::RequestValidator"
    }
}

extension ApiGatewayV2 {
    /// `AWS::ApiGatewayV2::Deployment`
    public enum Deployment: StackDSL.ResourceType {
        public static let typeName = "AWS::ApiGatewayV2::Deployment"
    }
}

/// What references to `AWS::AppRunner` point to.
public enum AppRunner {
    /// `AWS::AppRunner::Service`
    public enum Service: StackDSL.ResourceType {
        public static let typeName = "AWS::AppRunner::Service"
    }
}

/// What references to `AWS::AppSync` point to.
public enum AppSync {
    /// `AWS::AppSync::GraphQLApi`
    public enum GraphQLApi: StackDSL.ResourceType {
        public static let typeName = "AWS::AppSync::GraphQLApi"
    }
}

/// What references to `AWS::AutoScaling` point to.
public enum AutoScaling {
    /// `AWS::AutoScaling::AutoScalingGroup`
    public enum AutoScalingGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::AutoScaling::AutoScalingGroup"
    }

    /// `AWS::AutoScaling::LaunchConfiguration`
    public enum LaunchConfiguration: StackDSL.ResourceType {
        public static let typeName = "AWS::AutoScaling::LaunchConfiguration"
    }

    /// `AWS::AutoScaling::ScalingPolicy`
    public enum ScalingPolicy: StackDSL.ResourceType {
        public static let typeName = "AWS::AutoScaling::ScalingPolicy"
    }
}

/// What references to `AWS::Backup` point to.
public enum Backup {
    /// `AWS::Backup::BackupPlan`
    public enum BackupPlan: StackDSL.ResourceType {
        public static let typeName = "AWS::Backup::BackupPlan"
    }

    /// `AWS::Backup::BackupVault`
    public enum BackupVault: StackDSL.ResourceType {
        public static let typeName = "AWS::Backup::BackupVault"
    }

    /// `AWS::Backup::LogicallyAirGappedBackupVault`
    public enum LogicallyAirGappedBackupVault: StackDSL.ResourceType {
        public static let typeName = "AWS::Backup::LogicallyAirGappedBackupVault"
    }
}

/// What references to `AWS::Batch` point to.
public enum Batch {
    /// `AWS::Batch::ComputeEnvironment`
    public enum ComputeEnvironment: StackDSL.ResourceType {
        public static let typeName = "AWS::Batch::ComputeEnvironment"
    }

    /// `AWS::Batch::ConsumableResource`
    public enum ConsumableResource: StackDSL.ResourceType {
        public static let typeName = "AWS::Batch::ConsumableResource"
    }

    /// `AWS::Batch::JobDefinition`
    public enum JobDefinition: StackDSL.ResourceType {
        public static let typeName = "AWS::Batch::JobDefinition"
    }

    /// `AWS::Batch::JobQueue`
    public enum JobQueue: StackDSL.ResourceType {
        public static let typeName = "AWS::Batch::JobQueue"
    }

    /// `AWS::Batch::SchedulingPolicy`
    public enum SchedulingPolicy: StackDSL.ResourceType {
        public static let typeName = "AWS::Batch::SchedulingPolicy"
    }

    /// `AWS::Batch::ServiceEnvironment`
    public enum ServiceEnvironment: StackDSL.ResourceType {
        public static let typeName = "AWS::Batch::ServiceEnvironment"
    }
}

/// What references to `AWS::BedrockAgentCore` point to.
public enum BedrockAgentCore {
    /// `AWS::BedrockAgentCore::Gateway`
    public enum Gateway: StackDSL.ResourceType {
        public static let typeName = "AWS::BedrockAgentCore::Gateway"
    }
}

/// What references to `AWS::Billing` point to.
public enum Billing {
    /// `AWS::Billing::BillingView`
    public enum BillingView: StackDSL.ResourceType {
        public static let typeName = "AWS::Billing::BillingView"
    }
}

/// What references to `AWS::CloudFormation` point to.
public enum CloudFormation {
    /// `AWS::CloudFormation::Stack`
    public enum Stack: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudFormation::Stack"
    }

    /// `AWS::CloudFormation::WaitConditionHandle`
    public enum WaitConditionHandle: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudFormation::WaitConditionHandle"
    }
}

/// What references to `AWS::CloudFront` point to.
public enum CloudFront {
    /// `AWS::CloudFront::AnycastIpList`
    public enum AnycastIpList: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudFront::AnycastIpList"
    }

    /// `AWS::CloudFront::CachePolicy`
    public enum CachePolicy: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudFront::CachePolicy"
    }

    /// `AWS::CloudFront::ConnectionFunction`
    public enum ConnectionFunction: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudFront::ConnectionFunction"
    }

    /// `AWS::CloudFront::ContinuousDeploymentPolicy`
    public enum ContinuousDeploymentPolicy: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudFront::ContinuousDeploymentPolicy"
    }

    /// `AWS::CloudFront::FieldLevelEncryptionConfig`
    public enum FieldLevelEncryptionConfig: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudFront::FieldLevelEncryptionConfig"
    }

    /// `AWS::CloudFront::Function`
    public enum Function: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudFront::Function"
    }

    /// `AWS::CloudFront::KeyGroup`
    public enum KeyGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudFront::KeyGroup"
    }

    /// `AWS::CloudFront::KeyValueStore`
    public enum KeyValueStore: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudFront::KeyValueStore"
    }

    /// `AWS::CloudFront::OriginAccessControl`
    public enum OriginAccessControl: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudFront::OriginAccessControl"
    }

    /// `AWS::CloudFront::OriginRequestPolicy`
    public enum OriginRequestPolicy: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudFront::OriginRequestPolicy"
    }

    /// `AWS::CloudFront::RealtimeLogConfig`
    public enum RealtimeLogConfig: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudFront::RealtimeLogConfig"
    }

    /// `AWS::CloudFront::ResponseHeadersPolicy`
    public enum ResponseHeadersPolicy: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudFront::ResponseHeadersPolicy"
    }

    /// `AWS::CloudFront::TrustStore`
    public enum TrustStore: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudFront::TrustStore"
    }

    /// `AWS::CloudFront::VpcOrigin`
    public enum VpcOrigin: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudFront::VpcOrigin"
    }
}

extension CloudWatch {
    /// `AWS::CloudWatch::CompositeAlarm`
    public enum CompositeAlarm: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudWatch::CompositeAlarm"
    }
}

/// What references to `AWS::CodeBuild` point to.
public enum CodeBuild {
    /// `AWS::CodeBuild::Fleet`
    public enum Fleet: StackDSL.ResourceType {
        public static let typeName = "AWS::CodeBuild::Fleet"
    }

    /// `AWS::CodeBuild::Project`
    public enum Project: StackDSL.ResourceType {
        public static let typeName = "AWS::CodeBuild::Project"
    }

    /// `AWS::CodeBuild::SourceCredential`
    public enum SourceCredential: StackDSL.ResourceType {
        public static let typeName = "AWS::CodeBuild::SourceCredential"
    }
}

/// What references to `AWS::CodeConnections` point to.
public enum CodeConnections {
    /// `AWS::CodeConnections::Connection`
    public enum Connection: StackDSL.ResourceType {
        public static let typeName = "AWS::CodeConnections::Connection"
    }
}

/// What references to `AWS::CodeDeploy` point to.
public enum CodeDeploy {
    /// `AWS::CodeDeploy::Application`
    public enum Application: StackDSL.ResourceType {
        public static let typeName = "AWS::CodeDeploy::Application"
    }

    /// `AWS::CodeDeploy::DeploymentConfig`
    public enum DeploymentConfig: StackDSL.ResourceType {
        public static let typeName = "AWS::CodeDeploy::DeploymentConfig"
    }
}

/// What references to `AWS::CodePipeline` point to.
public enum CodePipeline {
    /// `AWS::CodePipeline::Pipeline`
    public enum Pipeline: StackDSL.ResourceType {
        public static let typeName = "AWS::CodePipeline::Pipeline"
    }
}

/// What references to `AWS::CodeStarConnections` point to.
public enum CodeStarConnections {
    /// `AWS::CodeStarConnections::Connection`
    public enum Connection: StackDSL.ResourceType {
        public static let typeName = "AWS::CodeStarConnections::Connection"
    }
}

/// What references to `AWS::Cognito` point to.
public enum Cognito {
    /// `AWS::Cognito::UserPool`
    public enum UserPool: StackDSL.ResourceType {
        public static let typeName = "AWS::Cognito::UserPool"
    }

    /// `AWS::Cognito::UserPoolClient`
    public enum UserPoolClient: StackDSL.ResourceType {
        public static let typeName = "AWS::Cognito::UserPoolClient"
    }

    /// `AWS::Cognito::UserPoolDomain`
    public enum UserPoolDomain: StackDSL.ResourceType {
        public static let typeName = "AWS::Cognito::UserPoolDomain"
    }

    /// `AWS::Cognito::UserPoolIdentityProvider`
    public enum UserPoolIdentityProvider: StackDSL.ResourceType {
        public static let typeName = "AWS::Cognito::UserPoolIdentityProvider"
    }
}

/// What references to `AWS::DAX` point to.
public enum DAX {
    /// `AWS::DAX::SubnetGroup`
    public enum SubnetGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::DAX::SubnetGroup"
    }
}

/// What references to `AWS::DMS` point to.
public enum DMS {
    /// `AWS::DMS::Certificate`
    public enum Certificate: StackDSL.ResourceType {
        public static let typeName = "AWS::DMS::Certificate"
    }

    /// `AWS::DMS::ReplicationSubnetGroup`
    public enum ReplicationSubnetGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::DMS::ReplicationSubnetGroup"
    }
}

/// What references to `AWS::DirectoryService` point to.
public enum DirectoryService {
    /// `AWS::DirectoryService::MicrosoftAD`
    public enum MicrosoftAD: StackDSL.ResourceType {
        public static let typeName = "AWS::DirectoryService::MicrosoftAD"
    }
}

/// What references to `AWS::DocDB` point to.
public enum DocDB {
    /// `AWS::DocDB::DBCluster`
    public enum DBCluster: StackDSL.ResourceType {
        public static let typeName = "AWS::DocDB::DBCluster"
    }

    /// `AWS::DocDB::DBClusterParameterGroup`
    public enum DBClusterParameterGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::DocDB::DBClusterParameterGroup"
    }

    /// `AWS::DocDB::DBInstance`
    public enum DBInstance: StackDSL.ResourceType {
        public static let typeName = "AWS::DocDB::DBInstance"
    }

    /// `AWS::DocDB::DBSubnetGroup`
    public enum DBSubnetGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::DocDB::DBSubnetGroup"
    }

    /// `AWS::DocDB::GlobalCluster`
    public enum GlobalCluster: StackDSL.ResourceType {
        public static let typeName = "AWS::DocDB::GlobalCluster"
    }
}

/// What references to `AWS::DocDBElastic` point to.
public enum DocDBElastic {
    /// `AWS::DocDBElastic::Cluster`
    public enum Cluster: StackDSL.ResourceType {
        public static let typeName = "AWS::DocDBElastic::Cluster"
    }
}

extension DynamoDB {
    /// `AWS::DynamoDB::Stream`
    public enum Stream: StackDSL.ResourceType {
        public static let typeName = "AWS::DynamoDB::Stream"
    }
}

extension EC2 {
    /// `AWS::EC2::AvailabilityZone`
    public enum AvailabilityZone: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::AvailabilityZone"
    }

    /// `AWS::EC2::CapacityReservation`
    public enum CapacityReservation: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::CapacityReservation"
    }

    /// `AWS::EC2::CarrierGateway`
    public enum CarrierGateway: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::CarrierGateway"
    }

    /// `AWS::EC2::DHCPOptions`
    public enum DHCPOptions: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::DHCPOptions"
    }

    /// `AWS::EC2::EgressOnlyInternetGateway`
    public enum EgressOnlyInternetGateway: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::EgressOnlyInternetGateway"
    }

    /// `AWS::EC2::Host`
    public enum Host: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::Host"
    }

    /// `AWS::EC2::IPAMPool`
    public enum IPAMPool: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::IPAMPool"
    }

    /// `AWS::EC2::Image`
    public enum Image: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::Image"
    }

    /// `AWS::EC2::Instance`
    public enum Instance: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::Instance"
    }

    /// `AWS::EC2::KeyPair`
    public enum KeyPair: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::KeyPair"
    }

    /// `AWS::EC2::LaunchTemplate`
    public enum LaunchTemplate: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::LaunchTemplate"
    }

    /// `AWS::EC2::LocalGateway`
    public enum LocalGateway: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::LocalGateway"
    }

    /// `AWS::EC2::NetworkAcl`
    public enum NetworkAcl: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::NetworkAcl"
    }

    /// `AWS::EC2::NetworkInterface`
    public enum NetworkInterface: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::NetworkInterface"
    }

    /// `AWS::EC2::PlacementGroup`
    public enum PlacementGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::PlacementGroup"
    }

    /// `AWS::EC2::PrefixList`
    public enum PrefixList: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::PrefixList"
    }

    /// `AWS::EC2::Snapshot`
    public enum Snapshot: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::Snapshot"
    }

    /// `AWS::EC2::SubnetNetworkAclAssociation`
    public enum SubnetNetworkAclAssociation: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::SubnetNetworkAclAssociation"
    }

    /// `AWS::EC2::TransitGateway`
    public enum TransitGateway: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::TransitGateway"
    }

    /// `AWS::EC2::TransitGatewayAttachment`
    public enum TransitGatewayAttachment: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::TransitGatewayAttachment"
    }

    /// `AWS::EC2::VPCCidrBlock`
    public enum VPCCidrBlock: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::VPCCidrBlock"
    }

    /// `AWS::EC2::VPCPeeringConnection`
    public enum VPCPeeringConnection: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::VPCPeeringConnection"
    }

    /// `AWS::EC2::VPNGateway`
    public enum VPNGateway: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::VPNGateway"
    }

    /// `AWS::EC2::VerifiedAccessInstance`
    public enum VerifiedAccessInstance: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::VerifiedAccessInstance"
    }

    /// `AWS::EC2::Volume`
    public enum Volume: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::Volume"
    }
}

extension ECS {
    /// `AWS::ECS::CapacityProvider`
    public enum CapacityProvider: StackDSL.ResourceType {
        public static let typeName = "AWS::ECS::CapacityProvider"
    }
}

/// What references to `AWS::EFS` point to.
public enum EFS {
    /// `AWS::EFS::AccessPoint`
    public enum AccessPoint: StackDSL.ResourceType {
        public static let typeName = "AWS::EFS::AccessPoint"
    }

    /// `AWS::EFS::FileSystem`
    public enum FileSystem: StackDSL.ResourceType {
        public static let typeName = "AWS::EFS::FileSystem"
    }
}

/// What references to `AWS::EKS` point to.
public enum EKS {
    /// `AWS::EKS::Cluster`
    public enum Cluster: StackDSL.ResourceType {
        public static let typeName = "AWS::EKS::Cluster"
    }
}

/// What references to `AWS::EMR` point to.
public enum EMR {
    /// `AWS::EMR::SecurityConfiguration`
    public enum SecurityConfiguration: StackDSL.ResourceType {
        public static let typeName = "AWS::EMR::SecurityConfiguration"
    }
}

/// What references to `AWS::ElastiCache` point to.
public enum ElastiCache {
    /// `AWS::ElastiCache::CacheCluster`
    public enum CacheCluster: StackDSL.ResourceType {
        public static let typeName = "AWS::ElastiCache::CacheCluster"
    }

    /// `AWS::ElastiCache::GlobalReplicationGroup`
    public enum GlobalReplicationGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::ElastiCache::GlobalReplicationGroup"
    }

    /// `AWS::ElastiCache::ParameterGroup`
    public enum ParameterGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::ElastiCache::ParameterGroup"
    }

    /// `AWS::ElastiCache::SecurityGroup`
    public enum SecurityGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::ElastiCache::SecurityGroup"
    }

    /// `AWS::ElastiCache::SubnetGroup`
    public enum SubnetGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::ElastiCache::SubnetGroup"
    }

    /// `AWS::ElastiCache::UserGroup`
    public enum UserGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::ElastiCache::UserGroup"
    }
}

/// What references to `AWS::ElasticLoadBalancing` point to.
public enum ElasticLoadBalancing {
    /// `AWS::ElasticLoadBalancing::LoadBalancer`
    public enum LoadBalancer: StackDSL.ResourceType {
        public static let typeName = "AWS::ElasticLoadBalancing::LoadBalancer"
    }
}

extension ElasticLoadBalancingV2 {
    /// `AWS::ElasticLoadBalancingV2::TrustStore`
    public enum TrustStore: StackDSL.ResourceType {
        public static let typeName = "AWS::ElasticLoadBalancingV2::TrustStore"
    }
}

/// What references to `AWS::Elasticsearch` point to.
public enum Elasticsearch {
    /// `AWS::Elasticsearch::Domain`
    public enum Domain: StackDSL.ResourceType {
        public static let typeName = "AWS::Elasticsearch::Domain"
    }
}

extension Events {
    /// `AWS::Events::ApiDestination`
    public enum ApiDestination: StackDSL.ResourceType {
        public static let typeName = "AWS::Events::ApiDestination"
    }

    /// `AWS::Events::EventBus`
    public enum EventBus: StackDSL.ResourceType {
        public static let typeName = "AWS::Events::EventBus"
    }
}

/// What references to `AWS::FSx` point to.
public enum FSx {
    /// `AWS::FSx::FileSystem`
    public enum FileSystem: StackDSL.ResourceType {
        public static let typeName = "AWS::FSx::FileSystem"
    }
}

/// What references to `AWS::Glue` point to.
public enum Glue {
    /// `AWS::Glue::Catalog`
    public enum Catalog: StackDSL.ResourceType {
        public static let typeName = "AWS::Glue::Catalog"
    }

    /// `AWS::Glue::Classifier`
    public enum Classifier: StackDSL.ResourceType {
        public static let typeName = "AWS::Glue::Classifier"
    }

    /// `AWS::Glue::Connection`
    public enum Connection: StackDSL.ResourceType {
        public static let typeName = "AWS::Glue::Connection"
    }

    /// `AWS::Glue::Crawler`
    public enum Crawler: StackDSL.ResourceType {
        public static let typeName = "AWS::Glue::Crawler"
    }

    /// `AWS::Glue::Database`
    public enum Database: StackDSL.ResourceType {
        public static let typeName = "AWS::Glue::Database"
    }

    /// `AWS::Glue::Job`
    public enum Job: StackDSL.ResourceType {
        public static let typeName = "AWS::Glue::Job"
    }

    /// `AWS::Glue::Registry`
    public enum Registry: StackDSL.ResourceType {
        public static let typeName = "AWS::Glue::Registry"
    }

    /// `AWS::Glue::Schema`
    public enum Schema: StackDSL.ResourceType {
        public static let typeName = "AWS::Glue::Schema"
    }

    /// `AWS::Glue::SchemaVersion`
    public enum SchemaVersion: StackDSL.ResourceType {
        public static let typeName = "AWS::Glue::SchemaVersion"
    }

    /// `AWS::Glue::SecurityConfiguration`
    public enum SecurityConfiguration: StackDSL.ResourceType {
        public static let typeName = "AWS::Glue::SecurityConfiguration"
    }

    /// `AWS::Glue::Table`
    public enum Table: StackDSL.ResourceType {
        public static let typeName = "AWS::Glue::Table"
    }

    /// `AWS::Glue::Workflow`
    public enum Workflow: StackDSL.ResourceType {
        public static let typeName = "AWS::Glue::Workflow"
    }
}

extension IAM {
    /// `AWS::IAM::Group`
    public enum Group: StackDSL.ResourceType {
        public static let typeName = "AWS::IAM::Group"
    }

    /// `AWS::IAM::InstanceProfile`
    public enum InstanceProfile: StackDSL.ResourceType {
        public static let typeName = "AWS::IAM::InstanceProfile"
    }

    /// `AWS::IAM::ManagedPolicy`
    public enum ManagedPolicy: StackDSL.ResourceType {
        public static let typeName = "AWS::IAM::ManagedPolicy"
    }

    /// `AWS::IAM::OIDCProvider`
    public enum OIDCProvider: StackDSL.ResourceType {
        public static let typeName = "AWS::IAM::OIDCProvider"
    }

    /// `AWS::IAM::SAMLProvider`
    public enum SAMLProvider: StackDSL.ResourceType {
        public static let typeName = "AWS::IAM::SAMLProvider"
    }

    /// `AWS::IAM::User`
    public enum User: StackDSL.ResourceType {
        public static let typeName = "AWS::IAM::User"
    }
}

/// What references to `AWS::ImageBuilder` point to.
public enum ImageBuilder {
    /// `AWS::ImageBuilder::Component`
    public enum Component: StackDSL.ResourceType {
        public static let typeName = "AWS::ImageBuilder::Component"
    }

    /// `AWS::ImageBuilder::Image`
    public enum Image: StackDSL.ResourceType {
        public static let typeName = "AWS::ImageBuilder::Image"
    }

    /// `AWS::ImageBuilder::ImageRecipe`
    public enum ImageRecipe: StackDSL.ResourceType {
        public static let typeName = "AWS::ImageBuilder::ImageRecipe"
    }
}

/// What references to `AWS::Inspector` point to.
public enum Inspector {
    /// `AWS::Inspector::AssessmentTemplate`
    public enum AssessmentTemplate: StackDSL.ResourceType {
        public static let typeName = "AWS::Inspector::AssessmentTemplate"
    }
}

/// What references to `AWS::IoT` point to.
public enum IoT {
    /// `AWS::IoT::TopicRuleDestination`
    public enum TopicRuleDestination: StackDSL.ResourceType {
        public static let typeName = "AWS::IoT::TopicRuleDestination"
    }
}

/// What references to `AWS::IoTAnalytics` point to.
public enum IoTAnalytics {
    /// `AWS::IoTAnalytics::Channel`
    public enum Channel: StackDSL.ResourceType {
        public static let typeName = "AWS::IoTAnalytics::Channel"
    }
}

extension KMS {
    /// `AWS::KMS::Alias`
    public enum Alias: StackDSL.ResourceType {
        public static let typeName = "AWS::KMS::Alias"
    }
}

/// What references to `AWS::Kinesis` point to.
public enum Kinesis {
    /// `AWS::Kinesis::Stream`
    public enum Stream: StackDSL.ResourceType {
        public static let typeName = "AWS::Kinesis::Stream"
    }

    /// `AWS::Kinesis::StreamConsumer`
    public enum StreamConsumer: StackDSL.ResourceType {
        public static let typeName = "AWS::Kinesis::StreamConsumer"
    }
}

/// What references to `AWS::KinesisFirehose` point to.
public enum KinesisFirehose {
    /// `AWS::KinesisFirehose::DeliveryStream`
    public enum DeliveryStream: StackDSL.ResourceType {
        public static let typeName = "AWS::KinesisFirehose::DeliveryStream"
    }
}

extension Lambda {
    /// `AWS::Lambda::Alias`
    public enum Alias: StackDSL.ResourceType {
        public static let typeName = "AWS::Lambda::Alias"
    }

    /// `AWS::Lambda::CapacityProvider`
    public enum CapacityProvider: StackDSL.ResourceType {
        public static let typeName = "AWS::Lambda::CapacityProvider"
    }

    /// `AWS::Lambda::CodeSigningConfig`
    public enum CodeSigningConfig: StackDSL.ResourceType {
        public static let typeName = "AWS::Lambda::CodeSigningConfig"
    }

    /// `AWS::Lambda::LayerVersion`
    public enum LayerVersion: StackDSL.ResourceType {
        public static let typeName = "AWS::Lambda::LayerVersion"
    }

    /// `AWS::Lambda::Version`
    public enum Version: StackDSL.ResourceType {
        public static let typeName = "AWS::Lambda::Version"
    }
}

/// What references to `AWS::LicenseManager` point to.
public enum LicenseManager {
    /// `AWS::LicenseManager::LicenseConfiguration`
    public enum LicenseConfiguration: StackDSL.ResourceType {
        public static let typeName = "AWS::LicenseManager::LicenseConfiguration"
    }
}

/// What references to `AWS::Location` point to.
public enum Location {
    /// `AWS::Location::Tracker`
    public enum Tracker: StackDSL.ResourceType {
        public static let typeName = "AWS::Location::Tracker"
    }
}

extension Logs {
    /// `AWS::Logs::Destination`
    public enum Destination: StackDSL.ResourceType {
        public static let typeName = "AWS::Logs::Destination"
    }

    /// `AWS::Logs::LogStream`
    public enum LogStream: StackDSL.ResourceType {
        public static let typeName = "AWS::Logs::LogStream"
    }
}

/// What references to `AWS::MSK` point to.
public enum MSK {
    /// `AWS::MSK::Cluster`
    public enum Cluster: StackDSL.ResourceType {
        public static let typeName = "AWS::MSK::Cluster"
    }

    /// `AWS::MSK::ServerlessCluster`
    public enum ServerlessCluster: StackDSL.ResourceType {
        public static let typeName = "AWS::MSK::ServerlessCluster"
    }

    /// `AWS::MSK::VpcConnection`
    public enum VpcConnection: StackDSL.ResourceType {
        public static let typeName = "AWS::MSK::VpcConnection"
    }
}

/// What references to `AWS::MediaLive` point to.
public enum MediaLive {
    /// `AWS::MediaLive::InputSecurityGroup`
    public enum InputSecurityGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::MediaLive::InputSecurityGroup"
    }
}

/// What references to `AWS::MemoryDB` point to.
public enum MemoryDB {
    /// `AWS::MemoryDB::SubnetGroup`
    public enum SubnetGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::MemoryDB::SubnetGroup"
    }
}

/// What references to `AWS::Neptune` point to.
public enum Neptune {
    /// `AWS::Neptune::DBCluster`
    public enum DBCluster: StackDSL.ResourceType {
        public static let typeName = "AWS::Neptune::DBCluster"
    }

    /// `AWS::Neptune::DBClusterParameterGroup`
    public enum DBClusterParameterGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::Neptune::DBClusterParameterGroup"
    }

    /// `AWS::Neptune::DBParameterGroup`
    public enum DBParameterGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::Neptune::DBParameterGroup"
    }

    /// `AWS::Neptune::DBSubnetGroup`
    public enum DBSubnetGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::Neptune::DBSubnetGroup"
    }

    /// `AWS::Neptune::GlobalCluster`
    public enum GlobalCluster: StackDSL.ResourceType {
        public static let typeName = "AWS::Neptune::GlobalCluster"
    }
}

/// What references to `AWS::NetworkManager` point to.
public enum NetworkManager {
    /// `AWS::NetworkManager::CoreNetwork`
    public enum CoreNetwork: StackDSL.ResourceType {
        public static let typeName = "AWS::NetworkManager::CoreNetwork"
    }
}

/// What references to `AWS::ODB` point to.
public enum ODB {
    /// `AWS::ODB::OdbNetwork`
    public enum OdbNetwork: StackDSL.ResourceType {
        public static let typeName = "AWS::ODB::OdbNetwork"
    }
}

/// What references to `AWS::OpenSearchService` point to.
public enum OpenSearchService {
    /// `AWS::OpenSearchService::Domain`
    public enum Domain: StackDSL.ResourceType {
        public static let typeName = "AWS::OpenSearchService::Domain"
    }
}

/// What references to `AWS::Organizations` point to.
public enum Organizations {
    /// `AWS::Organizations::OrganizationalUnit`
    public enum OrganizationalUnit: StackDSL.ResourceType {
        public static let typeName = "AWS::Organizations::OrganizationalUnit"
    }
}

/// What references to `AWS::Outposts` point to.
public enum Outposts {
    /// `AWS::Outposts::Outpost`
    public enum Outpost: StackDSL.ResourceType {
        public static let typeName = "AWS::Outposts::Outpost"
    }
}

/// What references to `AWS::Pinpoint` point to.
public enum Pinpoint {
    /// `AWS::Pinpoint::App`
    public enum App: StackDSL.ResourceType {
        public static let typeName = "AWS::Pinpoint::App"
    }
}

/// What references to `AWS::RAM` point to.
public enum RAM {
    /// `AWS::RAM::ResourceShare`
    public enum ResourceShare: StackDSL.ResourceType {
        public static let typeName = "AWS::RAM::ResourceShare"
    }
}

/// What references to `AWS::RDS` point to.
public enum RDS {
    /// `AWS::RDS::DBCluster`
    public enum DBCluster: StackDSL.ResourceType {
        public static let typeName = "AWS::RDS::DBCluster"
    }

    /// `AWS::RDS::DBClusterParameterGroup`
    public enum DBClusterParameterGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::RDS::DBClusterParameterGroup"
    }

    /// `AWS::RDS::DBInstance`
    public enum DBInstance: StackDSL.ResourceType {
        public static let typeName = "AWS::RDS::DBInstance"
    }

    /// `AWS::RDS::DBParameterGroup`
    public enum DBParameterGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::RDS::DBParameterGroup"
    }

    /// `AWS::RDS::DBSecurityGroup`
    public enum DBSecurityGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::RDS::DBSecurityGroup"
    }

    /// `AWS::RDS::DBSubnetGroup`
    public enum DBSubnetGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::RDS::DBSubnetGroup"
    }

    /// `AWS::RDS::GlobalCluster`
    public enum GlobalCluster: StackDSL.ResourceType {
        public static let typeName = "AWS::RDS::GlobalCluster"
    }

    /// `AWS::RDS::OptionGroup`
    public enum OptionGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::RDS::OptionGroup"
    }
}

/// What references to `AWS::Redshift` point to.
public enum Redshift {
    /// `AWS::Redshift::Cluster`
    public enum Cluster: StackDSL.ResourceType {
        public static let typeName = "AWS::Redshift::Cluster"
    }

    /// `AWS::Redshift::ClusterSubnetGroup`
    public enum ClusterSubnetGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::Redshift::ClusterSubnetGroup"
    }
}

/// What references to `AWS::RedshiftServerless` point to.
public enum RedshiftServerless {
    /// `AWS::RedshiftServerless::Namespace`
    public enum Namespace: StackDSL.ResourceType {
        public static let typeName = "AWS::RedshiftServerless::Namespace"
    }

    /// `AWS::RedshiftServerless::Workgroup`
    public enum Workgroup: StackDSL.ResourceType {
        public static let typeName = "AWS::RedshiftServerless::Workgroup"
    }
}

/// What references to `AWS::ResourceGroups` point to.
public enum ResourceGroups {
    /// `AWS::ResourceGroups::Group`
    public enum Group: StackDSL.ResourceType {
        public static let typeName = "AWS::ResourceGroups::Group"
    }
}

extension Route53 {
    /// `AWS::Route53::CidrCollection`
    public enum CidrCollection: StackDSL.ResourceType {
        public static let typeName = "AWS::Route53::CidrCollection"
    }

    /// `AWS::Route53::HealthCheck`
    public enum HealthCheck: StackDSL.ResourceType {
        public static let typeName = "AWS::Route53::HealthCheck"
    }

    /// `AWS::Route53::HostedZone`
    public enum HostedZone: StackDSL.ResourceType {
        public static let typeName = "AWS::Route53::HostedZone"
    }
}

extension S3 {
    /// `AWS::S3::AccessPoint`
    public enum AccessPoint: StackDSL.ResourceType {
        public static let typeName = "AWS::S3::AccessPoint"
    }
}

/// What references to `AWS::S3Express` point to.
public enum S3Express {
    /// `AWS::S3Express::DirectoryBucket`
    public enum DirectoryBucket: StackDSL.ResourceType {
        public static let typeName = "AWS::S3Express::DirectoryBucket"
    }
}

/// What references to `AWS::S3Files` point to.
public enum S3Files {
    /// `AWS::S3Files::AccessPoint`
    public enum AccessPoint: StackDSL.ResourceType {
        public static let typeName = "AWS::S3Files::AccessPoint"
    }

    /// `AWS::S3Files::FileSystem`
    public enum FileSystem: StackDSL.ResourceType {
        public static let typeName = "AWS::S3Files::FileSystem"
    }
}

/// What references to `AWS::S3Outposts` point to.
public enum S3Outposts {
    /// `AWS::S3Outposts::Bucket`
    public enum Bucket: StackDSL.ResourceType {
        public static let typeName = "AWS::S3Outposts::Bucket"
    }
}

/// What references to `AWS::S3Tables` point to.
public enum S3Tables {
    /// `AWS::S3Tables::Table`
    public enum Table: StackDSL.ResourceType {
        public static let typeName = "AWS::S3Tables::Table"
    }

    /// `AWS::S3Tables::TableBucket`
    public enum TableBucket: StackDSL.ResourceType {
        public static let typeName = "AWS::S3Tables::TableBucket"
    }
}

/// What references to `AWS::SES` point to.
public enum SES {
    /// `AWS::SES::ConfigurationSet`
    public enum ConfigurationSet: StackDSL.ResourceType {
        public static let typeName = "AWS::SES::ConfigurationSet"
    }

    /// `AWS::SES::EmailIdentity`
    public enum EmailIdentity: StackDSL.ResourceType {
        public static let typeName = "AWS::SES::EmailIdentity"
    }
}

extension SSM {
    /// `AWS::SSM::Document`
    public enum Document: StackDSL.ResourceType {
        public static let typeName = "AWS::SSM::Document"
    }
}

/// What references to `AWS::SSMIncidents` point to.
public enum SSMIncidents {
    /// `AWS::SSMIncidents::ResponsePlan`
    public enum ResponsePlan: StackDSL.ResourceType {
        public static let typeName = "AWS::SSMIncidents::ResponsePlan"
    }
}

/// What references to `AWS::SSO` point to.
public enum SSO {
    /// `AWS::SSO::Instance`
    public enum Instance: StackDSL.ResourceType {
        public static let typeName = "AWS::SSO::Instance"
    }
}

/// What references to `AWS::SageMaker` point to.
public enum SageMaker {
    /// `AWS::SageMaker::Pipeline`
    public enum Pipeline: StackDSL.ResourceType {
        public static let typeName = "AWS::SageMaker::Pipeline"
    }
}

/// What references to `AWS::Scheduler` point to.
public enum Scheduler {
    /// `AWS::Scheduler::ScheduleGroup`
    public enum ScheduleGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::Scheduler::ScheduleGroup"
    }
}

/// What references to `AWS::ServiceDiscovery` point to.
public enum ServiceDiscovery {
    /// `AWS::ServiceDiscovery::HttpNamespace`
    public enum HttpNamespace: StackDSL.ResourceType {
        public static let typeName = "AWS::ServiceDiscovery::HttpNamespace"
    }

    /// `AWS::ServiceDiscovery::PrivateDnsNamespace`
    public enum PrivateDnsNamespace: StackDSL.ResourceType {
        public static let typeName = "AWS::ServiceDiscovery::PrivateDnsNamespace"
    }

    /// `AWS::ServiceDiscovery::PublicDnsNamespace`
    public enum PublicDnsNamespace: StackDSL.ResourceType {
        public static let typeName = "AWS::ServiceDiscovery::PublicDnsNamespace"
    }

    /// `AWS::ServiceDiscovery::Service`
    public enum Service: StackDSL.ResourceType {
        public static let typeName = "AWS::ServiceDiscovery::Service"
    }
}

/// What references to `AWS::StepFunctions` point to.
public enum StepFunctions {
    /// `AWS::StepFunctions::StateMachine`
    public enum StateMachine: StackDSL.ResourceType {
        public static let typeName = "AWS::StepFunctions::StateMachine"
    }
}

/// What references to `AWS::Timestream` point to.
public enum Timestream {
    /// `AWS::Timestream::Database`
    public enum Database: StackDSL.ResourceType {
        public static let typeName = "AWS::Timestream::Database"
    }
}

/// What references to `AWS::VpcLattice` point to.
public enum VpcLattice {
    /// `AWS::VpcLattice::ResourceConfiguration`
    public enum ResourceConfiguration: StackDSL.ResourceType {
        public static let typeName = "AWS::VpcLattice::ResourceConfiguration"
    }

    /// `AWS::VpcLattice::ServiceNetwork`
    public enum ServiceNetwork: StackDSL.ResourceType {
        public static let typeName = "AWS::VpcLattice::ServiceNetwork"
    }

    /// `AWS::VpcLattice::TargetGroup`
    public enum TargetGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::VpcLattice::TargetGroup"
    }
}

/// What references to `AWS::WAF` point to.
public enum WAF {
    /// `AWS::WAF::WebACL`
    public enum WebACL: StackDSL.ResourceType {
        public static let typeName = "AWS::WAF::WebACL"
    }
}

extension WAFv2 {
    /// `AWS::WAFv2::IPSet`
    public enum IPSet: StackDSL.ResourceType {
        public static let typeName = "AWS::WAFv2::IPSet"
    }

    /// `AWS::WAFv2::RegexPatternSet`
    public enum RegexPatternSet: StackDSL.ResourceType {
        public static let typeName = "AWS::WAFv2::RegexPatternSet"
    }

    /// `AWS::WAFv2::RuleGroup`
    public enum RuleGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::WAFv2::RuleGroup"
    }
}
