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

/// What references to `AWS::AmazonMQ` point to.
public enum AmazonMQ {
    /// `AWS::AmazonMQ::Broker`
    public enum Broker: StackDSL.ResourceType {
        public static let typeName = "AWS::AmazonMQ::Broker"
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

/// What references to `AWS::AutoScaling` point to.
public enum AutoScaling {
    /// `AWS::AutoScaling::AutoScalingGroup`
    public enum AutoScalingGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::AutoScaling::AutoScalingGroup"
    }

    /// `AWS::AutoScaling::ScalingPolicy`
    public enum ScalingPolicy: StackDSL.ResourceType {
        public static let typeName = "AWS::AutoScaling::ScalingPolicy"
    }
}

/// What references to `AWS::CloudFront` point to.
public enum CloudFront {
    /// `AWS::CloudFront::CachePolicy`
    public enum CachePolicy: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudFront::CachePolicy"
    }

    /// `AWS::CloudFront::Function`
    public enum Function: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudFront::Function"
    }

    /// `AWS::CloudFront::OriginAccessControl`
    public enum OriginAccessControl: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudFront::OriginAccessControl"
    }

    /// `AWS::CloudFront::OriginRequestPolicy`
    public enum OriginRequestPolicy: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudFront::OriginRequestPolicy"
    }

    /// `AWS::CloudFront::ResponseHeadersPolicy`
    public enum ResponseHeadersPolicy: StackDSL.ResourceType {
        public static let typeName = "AWS::CloudFront::ResponseHeadersPolicy"
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
    /// `AWS::DMS::ReplicationSubnetGroup`
    public enum ReplicationSubnetGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::DMS::ReplicationSubnetGroup"
    }
}

/// What references to `AWS::DocDB` point to.
public enum DocDB {
    /// `AWS::DocDB::DBCluster`
    public enum DBCluster: StackDSL.ResourceType {
        public static let typeName = "AWS::DocDB::DBCluster"
    }

    /// `AWS::DocDB::DBSubnetGroup`
    public enum DBSubnetGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::DocDB::DBSubnetGroup"
    }
}

/// What references to `AWS::DynamoDB` point to.
public enum DynamoDB {
    /// `AWS::DynamoDB::Table`
    public enum Table: StackDSL.ResourceType {
        public static let typeName = "AWS::DynamoDB::Table"
    }
}

extension EC2 {
    /// `AWS::EC2::AvailabilityZone`
    public enum AvailabilityZone: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::AvailabilityZone"
    }

    /// `AWS::EC2::CarrierGateway`
    public enum CarrierGateway: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::CarrierGateway"
    }

    /// `AWS::EC2::EgressOnlyInternetGateway`
    public enum EgressOnlyInternetGateway: StackDSL.ResourceType {
        public static let typeName = "AWS::EC2::EgressOnlyInternetGateway"
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

/// What references to `AWS::ElastiCache` point to.
public enum ElastiCache {
    /// `AWS::ElastiCache::SubnetGroup`
    public enum SubnetGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::ElastiCache::SubnetGroup"
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

/// What references to `AWS::Events` point to.
public enum Events {
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

    /// `AWS::IAM::User`
    public enum User: StackDSL.ResourceType {
        public static let typeName = "AWS::IAM::User"
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

    /// `AWS::Lambda::Function`
    public enum Function: StackDSL.ResourceType {
        public static let typeName = "AWS::Lambda::Function"
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

extension Logs {
    /// `AWS::Logs::Destination`
    public enum Destination: StackDSL.ResourceType {
        public static let typeName = "AWS::Logs::Destination"
    }
}

/// What references to `AWS::MSK` point to.
public enum MSK {
    /// `AWS::MSK::Cluster`
    public enum Cluster: StackDSL.ResourceType {
        public static let typeName = "AWS::MSK::Cluster"
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

    /// `AWS::Neptune::DBSubnetGroup`
    public enum DBSubnetGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::Neptune::DBSubnetGroup"
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

/// What references to `AWS::Outposts` point to.
public enum Outposts {
    /// `AWS::Outposts::Outpost`
    public enum Outpost: StackDSL.ResourceType {
        public static let typeName = "AWS::Outposts::Outpost"
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

    /// `AWS::RDS::DBParameterGroup`
    public enum DBParameterGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::RDS::DBParameterGroup"
    }

    /// `AWS::RDS::DBSubnetGroup`
    public enum DBSubnetGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::RDS::DBSubnetGroup"
    }

    /// `AWS::RDS::OptionGroup`
    public enum OptionGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::RDS::OptionGroup"
    }
}

/// What references to `AWS::Redshift` point to.
public enum Redshift {
    /// `AWS::Redshift::ClusterSubnetGroup`
    public enum ClusterSubnetGroup: StackDSL.ResourceType {
        public static let typeName = "AWS::Redshift::ClusterSubnetGroup"
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

/// What references to `AWS::S3` point to.
public enum S3 {
    /// `AWS::S3::AccessPoint`
    public enum AccessPoint: StackDSL.ResourceType {
        public static let typeName = "AWS::S3::AccessPoint"
    }

    /// `AWS::S3::Bucket`
    public enum Bucket: StackDSL.ResourceType {
        public static let typeName = "AWS::S3::Bucket"
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
