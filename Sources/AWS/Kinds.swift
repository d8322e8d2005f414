// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

// What references point to, where no type is generated for it. Generating it takes it away here.

import StackDSL
import TemplateModel

/// What references to `AWS::ACMPCA` point to.
public enum ACMPCA {
    /// `AWS::ACMPCA::CertificateAuthority`
    public struct CertificateAuthority: StackDSL.ResourceKind {
        public static let typeName = "AWS::ACMPCA::CertificateAuthority"

        @available(*, unavailable, message: "'CertificateAuthority' is not generated yet: `swift run generate-resources AWS::ACMPCA::CertificateAuthority`") init() {}
    }
}

/// What references to `AWS::AmazonMQ` point to.
public enum AmazonMQ {
    /// `AWS::AmazonMQ::Broker`
    public struct Broker: StackDSL.ResourceKind {
        public static let typeName = "AWS::AmazonMQ::Broker"

        @available(*, unavailable, message: "'Broker' is not generated yet: `swift run generate-resources AWS::AmazonMQ::Broker`") init() {}
    }
}

extension ApiGateway {
    /// `AWS::ApiGateway::ClientCertificate`
    public struct ClientCertificate: StackDSL.ResourceKind {
        public static let typeName = "AWS::ApiGateway::ClientCertificate"

        @available(*, unavailable, message: "'ClientCertificate' is not generated yet: `swift run generate-resources AWS::ApiGateway::ClientCertificate`") init() {}
    }

    /// `AWS::ApiGateway::Model`
    public struct Model: StackDSL.ResourceKind {
        public static let typeName = "AWS::ApiGateway::Model"

        @available(*, unavailable, message: "'Model' is not generated yet: `swift run generate-resources AWS::ApiGateway::Model`") init() {}
    }

    /// `AWS::ApiGateway::RequestValidator`
    public struct RequestValidator: StackDSL.ResourceKind {
        public static let typeName = "AWS::ApiGateway::RequestValidator"

        @available(*, unavailable, message: "'RequestValidator' is not generated yet: `swift run generate-resources AWS::ApiGateway::RequestValidator`") init() {}
    }
}

extension ApiGatewayV2 {
    /// `AWS::ApiGatewayV2::Deployment`
    public struct Deployment: StackDSL.ResourceKind {
        public static let typeName = "AWS::ApiGatewayV2::Deployment"

        @available(*, unavailable, message: "'Deployment' is not generated yet: `swift run generate-resources AWS::ApiGatewayV2::Deployment`") init() {}
    }
}

/// What references to `AWS::AutoScaling` point to.
public enum AutoScaling {
    /// `AWS::AutoScaling::AutoScalingGroup`
    public struct AutoScalingGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::AutoScaling::AutoScalingGroup"

        @available(*, unavailable, message: "'AutoScalingGroup' is not generated yet: `swift run generate-resources AWS::AutoScaling::AutoScalingGroup`") init() {}
    }

    /// `AWS::AutoScaling::ScalingPolicy`
    public struct ScalingPolicy: StackDSL.ResourceKind {
        public static let typeName = "AWS::AutoScaling::ScalingPolicy"

        @available(*, unavailable, message: "'ScalingPolicy' is not generated yet: `swift run generate-resources AWS::AutoScaling::ScalingPolicy`") init() {}
    }
}

/// What references to `AWS::CloudFront` point to.
public enum CloudFront {
    /// `AWS::CloudFront::CachePolicy`
    public struct CachePolicy: StackDSL.ResourceKind {
        public static let typeName = "AWS::CloudFront::CachePolicy"

        @available(*, unavailable, message: "'CachePolicy' is not generated yet: `swift run generate-resources AWS::CloudFront::CachePolicy`") init() {}
    }

    /// `AWS::CloudFront::Function`
    public struct Function: StackDSL.ResourceKind {
        public static let typeName = "AWS::CloudFront::Function"

        @available(*, unavailable, message: "'Function' is not generated yet: `swift run generate-resources AWS::CloudFront::Function`") init() {}
    }

    /// `AWS::CloudFront::OriginAccessControl`
    public struct OriginAccessControl: StackDSL.ResourceKind {
        public static let typeName = "AWS::CloudFront::OriginAccessControl"

        @available(*, unavailable, message: "'OriginAccessControl' is not generated yet: `swift run generate-resources AWS::CloudFront::OriginAccessControl`") init() {}
    }

    /// `AWS::CloudFront::OriginRequestPolicy`
    public struct OriginRequestPolicy: StackDSL.ResourceKind {
        public static let typeName = "AWS::CloudFront::OriginRequestPolicy"

        @available(*, unavailable, message: "'OriginRequestPolicy' is not generated yet: `swift run generate-resources AWS::CloudFront::OriginRequestPolicy`") init() {}
    }

    /// `AWS::CloudFront::ResponseHeadersPolicy`
    public struct ResponseHeadersPolicy: StackDSL.ResourceKind {
        public static let typeName = "AWS::CloudFront::ResponseHeadersPolicy"

        @available(*, unavailable, message: "'ResponseHeadersPolicy' is not generated yet: `swift run generate-resources AWS::CloudFront::ResponseHeadersPolicy`") init() {}
    }
}

/// What references to `AWS::Cognito` point to.
public enum Cognito {
    /// `AWS::Cognito::UserPool`
    public struct UserPool: StackDSL.ResourceKind {
        public static let typeName = "AWS::Cognito::UserPool"

        @available(*, unavailable, message: "'UserPool' is not generated yet: `swift run generate-resources AWS::Cognito::UserPool`") init() {}
    }

    /// `AWS::Cognito::UserPoolClient`
    public struct UserPoolClient: StackDSL.ResourceKind {
        public static let typeName = "AWS::Cognito::UserPoolClient"

        @available(*, unavailable, message: "'UserPoolClient' is not generated yet: `swift run generate-resources AWS::Cognito::UserPoolClient`") init() {}
    }

    /// `AWS::Cognito::UserPoolDomain`
    public struct UserPoolDomain: StackDSL.ResourceKind {
        public static let typeName = "AWS::Cognito::UserPoolDomain"

        @available(*, unavailable, message: "'UserPoolDomain' is not generated yet: `swift run generate-resources AWS::Cognito::UserPoolDomain`") init() {}
    }
}

/// What references to `AWS::DAX` point to.
public enum DAX {
    /// `AWS::DAX::SubnetGroup`
    public struct SubnetGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::DAX::SubnetGroup"

        @available(*, unavailable, message: "'SubnetGroup' is not generated yet: `swift run generate-resources AWS::DAX::SubnetGroup`") init() {}
    }
}

/// What references to `AWS::DMS` point to.
public enum DMS {
    /// `AWS::DMS::ReplicationSubnetGroup`
    public struct ReplicationSubnetGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::DMS::ReplicationSubnetGroup"

        @available(*, unavailable, message: "'ReplicationSubnetGroup' is not generated yet: `swift run generate-resources AWS::DMS::ReplicationSubnetGroup`") init() {}
    }
}

/// What references to `AWS::DocDB` point to.
public enum DocDB {
    /// `AWS::DocDB::DBCluster`
    public struct DBCluster: StackDSL.ResourceKind {
        public static let typeName = "AWS::DocDB::DBCluster"

        @available(*, unavailable, message: "'DBCluster' is not generated yet: `swift run generate-resources AWS::DocDB::DBCluster`") init() {}
    }

    /// `AWS::DocDB::DBSubnetGroup`
    public struct DBSubnetGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::DocDB::DBSubnetGroup"

        @available(*, unavailable, message: "'DBSubnetGroup' is not generated yet: `swift run generate-resources AWS::DocDB::DBSubnetGroup`") init() {}
    }
}

/// What references to `AWS::DynamoDB` point to.
public enum DynamoDB {
    /// `AWS::DynamoDB::Table`
    public struct Table: StackDSL.ResourceKind {
        public static let typeName = "AWS::DynamoDB::Table"

        @available(*, unavailable, message: "'Table' is not generated yet: `swift run generate-resources AWS::DynamoDB::Table`") init() {}
    }
}

extension EC2 {
    /// `AWS::EC2::AvailabilityZone`
    public struct AvailabilityZone: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::AvailabilityZone"

        init() {}
    }

    /// `AWS::EC2::CarrierGateway`
    public struct CarrierGateway: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::CarrierGateway"

        @available(*, unavailable, message: "'CarrierGateway' is not generated yet: `swift run generate-resources AWS::EC2::CarrierGateway`") init() {}
    }

    /// `AWS::EC2::EgressOnlyInternetGateway`
    public struct EgressOnlyInternetGateway: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::EgressOnlyInternetGateway"

        @available(*, unavailable, message: "'EgressOnlyInternetGateway' is not generated yet: `swift run generate-resources AWS::EC2::EgressOnlyInternetGateway`") init() {}
    }

    /// `AWS::EC2::IPAMPool`
    public struct IPAMPool: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::IPAMPool"

        @available(*, unavailable, message: "'IPAMPool' is not generated yet: `swift run generate-resources AWS::EC2::IPAMPool`") init() {}
    }

    /// `AWS::EC2::Image`
    public struct Image: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::Image"

        init() {}
    }

    /// `AWS::EC2::Instance`
    public struct Instance: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::Instance"

        @available(*, unavailable, message: "'Instance' is not generated yet: `swift run generate-resources AWS::EC2::Instance`") init() {}
    }

    /// `AWS::EC2::LocalGateway`
    public struct LocalGateway: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::LocalGateway"

        init() {}
    }

    /// `AWS::EC2::NetworkAcl`
    public struct NetworkAcl: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::NetworkAcl"

        @available(*, unavailable, message: "'NetworkAcl' is not generated yet: `swift run generate-resources AWS::EC2::NetworkAcl`") init() {}
    }

    /// `AWS::EC2::NetworkInterface`
    public struct NetworkInterface: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::NetworkInterface"

        @available(*, unavailable, message: "'NetworkInterface' is not generated yet: `swift run generate-resources AWS::EC2::NetworkInterface`") init() {}
    }

    /// `AWS::EC2::PrefixList`
    public struct PrefixList: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::PrefixList"

        @available(*, unavailable, message: "'PrefixList' is not generated yet: `swift run generate-resources AWS::EC2::PrefixList`") init() {}
    }

    /// `AWS::EC2::Snapshot`
    public struct Snapshot: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::Snapshot"

        init() {}
    }

    /// `AWS::EC2::SubnetNetworkAclAssociation`
    public struct SubnetNetworkAclAssociation: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::SubnetNetworkAclAssociation"

        @available(*, unavailable, message: "'SubnetNetworkAclAssociation' is not generated yet: `swift run generate-resources AWS::EC2::SubnetNetworkAclAssociation`") init() {}
    }

    /// `AWS::EC2::TransitGateway`
    public struct TransitGateway: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::TransitGateway"

        @available(*, unavailable, message: "'TransitGateway' is not generated yet: `swift run generate-resources AWS::EC2::TransitGateway`") init() {}
    }

    /// `AWS::EC2::TransitGatewayAttachment`
    public struct TransitGatewayAttachment: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::TransitGatewayAttachment"

        @available(*, unavailable, message: "'TransitGatewayAttachment' is not generated yet: `swift run generate-resources AWS::EC2::TransitGatewayAttachment`") init() {}
    }

    /// `AWS::EC2::VPCCidrBlock`
    public struct VPCCidrBlock: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::VPCCidrBlock"

        @available(*, unavailable, message: "'VPCCidrBlock' is not generated yet: `swift run generate-resources AWS::EC2::VPCCidrBlock`") init() {}
    }

    /// `AWS::EC2::VPCPeeringConnection`
    public struct VPCPeeringConnection: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::VPCPeeringConnection"

        @available(*, unavailable, message: "'VPCPeeringConnection' is not generated yet: `swift run generate-resources AWS::EC2::VPCPeeringConnection`") init() {}
    }

    /// `AWS::EC2::VPNGateway`
    public struct VPNGateway: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::VPNGateway"

        @available(*, unavailable, message: "'VPNGateway' is not generated yet: `swift run generate-resources AWS::EC2::VPNGateway`") init() {}
    }
}

extension ECS {
    /// `AWS::ECS::CapacityProvider`
    public struct CapacityProvider: StackDSL.ResourceKind {
        public static let typeName = "AWS::ECS::CapacityProvider"

        @available(*, unavailable, message: "'CapacityProvider' is not generated yet: `swift run generate-resources AWS::ECS::CapacityProvider`") init() {}
    }
}

/// What references to `AWS::EFS` point to.
public enum EFS {
    /// `AWS::EFS::AccessPoint`
    public struct AccessPoint: StackDSL.ResourceKind {
        public static let typeName = "AWS::EFS::AccessPoint"

        @available(*, unavailable, message: "'AccessPoint' is not generated yet: `swift run generate-resources AWS::EFS::AccessPoint`") init() {}
    }

    /// `AWS::EFS::FileSystem`
    public struct FileSystem: StackDSL.ResourceKind {
        public static let typeName = "AWS::EFS::FileSystem"

        @available(*, unavailable, message: "'FileSystem' is not generated yet: `swift run generate-resources AWS::EFS::FileSystem`") init() {}
    }
}

/// What references to `AWS::ElastiCache` point to.
public enum ElastiCache {
    /// `AWS::ElastiCache::SubnetGroup`
    public struct SubnetGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::ElastiCache::SubnetGroup"

        @available(*, unavailable, message: "'SubnetGroup' is not generated yet: `swift run generate-resources AWS::ElastiCache::SubnetGroup`") init() {}
    }
}

/// What references to `AWS::ElasticLoadBalancing` point to.
public enum ElasticLoadBalancing {
    /// `AWS::ElasticLoadBalancing::LoadBalancer`
    public struct LoadBalancer: StackDSL.ResourceKind {
        public static let typeName = "AWS::ElasticLoadBalancing::LoadBalancer"

        @available(*, unavailable, message: "'LoadBalancer' is not generated yet: `swift run generate-resources AWS::ElasticLoadBalancing::LoadBalancer`") init() {}
    }
}

extension ElasticLoadBalancingV2 {
    /// `AWS::ElasticLoadBalancingV2::TrustStore`
    public struct TrustStore: StackDSL.ResourceKind {
        public static let typeName = "AWS::ElasticLoadBalancingV2::TrustStore"

        @available(*, unavailable, message: "'TrustStore' is not generated yet: `swift run generate-resources AWS::ElasticLoadBalancingV2::TrustStore`") init() {}
    }
}

/// What references to `AWS::Events` point to.
public enum Events {
    /// `AWS::Events::EventBus`
    public struct EventBus: StackDSL.ResourceKind {
        public static let typeName = "AWS::Events::EventBus"

        @available(*, unavailable, message: "'EventBus' is not generated yet: `swift run generate-resources AWS::Events::EventBus`") init() {}
    }
}

/// What references to `AWS::FSx` point to.
public enum FSx {
    /// `AWS::FSx::FileSystem`
    public struct FileSystem: StackDSL.ResourceKind {
        public static let typeName = "AWS::FSx::FileSystem"

        @available(*, unavailable, message: "'FileSystem' is not generated yet: `swift run generate-resources AWS::FSx::FileSystem`") init() {}
    }
}

extension IAM {
    /// `AWS::IAM::Group`
    public struct Group: StackDSL.ResourceKind {
        public static let typeName = "AWS::IAM::Group"

        @available(*, unavailable, message: "'Group' is not generated yet: `swift run generate-resources AWS::IAM::Group`") init() {}
    }

    /// `AWS::IAM::InstanceProfile`
    public struct InstanceProfile: StackDSL.ResourceKind {
        public static let typeName = "AWS::IAM::InstanceProfile"

        @available(*, unavailable, message: "'InstanceProfile' is not generated yet: `swift run generate-resources AWS::IAM::InstanceProfile`") init() {}
    }

    /// `AWS::IAM::ManagedPolicy`
    public struct ManagedPolicy: StackDSL.ResourceKind {
        public static let typeName = "AWS::IAM::ManagedPolicy"

        @available(*, unavailable, message: "'ManagedPolicy' is not generated yet: `swift run generate-resources AWS::IAM::ManagedPolicy`") init() {}
    }

    /// `AWS::IAM::User`
    public struct User: StackDSL.ResourceKind {
        public static let typeName = "AWS::IAM::User"

        @available(*, unavailable, message: "'User' is not generated yet: `swift run generate-resources AWS::IAM::User`") init() {}
    }
}

extension KMS {
    /// `AWS::KMS::Alias`
    public struct Alias: StackDSL.ResourceKind {
        public static let typeName = "AWS::KMS::Alias"

        @available(*, unavailable, message: "'Alias' is not generated yet: `swift run generate-resources AWS::KMS::Alias`") init() {}
    }
}

/// What references to `AWS::Kinesis` point to.
public enum Kinesis {
    /// `AWS::Kinesis::Stream`
    public struct Stream: StackDSL.ResourceKind {
        public static let typeName = "AWS::Kinesis::Stream"

        @available(*, unavailable, message: "'Stream' is not generated yet: `swift run generate-resources AWS::Kinesis::Stream`") init() {}
    }

    /// `AWS::Kinesis::StreamConsumer`
    public struct StreamConsumer: StackDSL.ResourceKind {
        public static let typeName = "AWS::Kinesis::StreamConsumer"

        @available(*, unavailable, message: "'StreamConsumer' is not generated yet: `swift run generate-resources AWS::Kinesis::StreamConsumer`") init() {}
    }
}

/// What references to `AWS::KinesisFirehose` point to.
public enum KinesisFirehose {
    /// `AWS::KinesisFirehose::DeliveryStream`
    public struct DeliveryStream: StackDSL.ResourceKind {
        public static let typeName = "AWS::KinesisFirehose::DeliveryStream"

        @available(*, unavailable, message: "'DeliveryStream' is not generated yet: `swift run generate-resources AWS::KinesisFirehose::DeliveryStream`") init() {}
    }
}

extension Lambda {
    /// `AWS::Lambda::Alias`
    public struct Alias: StackDSL.ResourceKind {
        public static let typeName = "AWS::Lambda::Alias"

        @available(*, unavailable, message: "'Alias' is not generated yet: `swift run generate-resources AWS::Lambda::Alias`") init() {}
    }

    /// `AWS::Lambda::CapacityProvider`
    public struct CapacityProvider: StackDSL.ResourceKind {
        public static let typeName = "AWS::Lambda::CapacityProvider"

        @available(*, unavailable, message: "'CapacityProvider' is not generated yet: `swift run generate-resources AWS::Lambda::CapacityProvider`") init() {}
    }

    /// `AWS::Lambda::CodeSigningConfig`
    public struct CodeSigningConfig: StackDSL.ResourceKind {
        public static let typeName = "AWS::Lambda::CodeSigningConfig"

        @available(*, unavailable, message: "'CodeSigningConfig' is not generated yet: `swift run generate-resources AWS::Lambda::CodeSigningConfig`") init() {}
    }

    /// `AWS::Lambda::Function`
    public struct Function: StackDSL.ResourceKind {
        public static let typeName = "AWS::Lambda::Function"

        @available(*, unavailable, message: "'Function' is not generated yet: `swift run generate-resources AWS::Lambda::Function`") init() {}
    }

    /// `AWS::Lambda::LayerVersion`
    public struct LayerVersion: StackDSL.ResourceKind {
        public static let typeName = "AWS::Lambda::LayerVersion"

        @available(*, unavailable, message: "'LayerVersion' is not generated yet: `swift run generate-resources AWS::Lambda::LayerVersion`") init() {}
    }

    /// `AWS::Lambda::Version`
    public struct Version: StackDSL.ResourceKind {
        public static let typeName = "AWS::Lambda::Version"

        @available(*, unavailable, message: "'Version' is not generated yet: `swift run generate-resources AWS::Lambda::Version`") init() {}
    }
}

extension Logs {
    /// `AWS::Logs::Destination`
    public struct Destination: StackDSL.ResourceKind {
        public static let typeName = "AWS::Logs::Destination"

        @available(*, unavailable, message: "'Destination' is not generated yet: `swift run generate-resources AWS::Logs::Destination`") init() {}
    }
}

/// What references to `AWS::MSK` point to.
public enum MSK {
    /// `AWS::MSK::Cluster`
    public struct Cluster: StackDSL.ResourceKind {
        public static let typeName = "AWS::MSK::Cluster"

        @available(*, unavailable, message: "'Cluster' is not generated yet: `swift run generate-resources AWS::MSK::Cluster`") init() {}
    }
}

/// What references to `AWS::MediaLive` point to.
public enum MediaLive {
    /// `AWS::MediaLive::InputSecurityGroup`
    public struct InputSecurityGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::MediaLive::InputSecurityGroup"

        @available(*, unavailable, message: "'InputSecurityGroup' is not generated yet: `swift run generate-resources AWS::MediaLive::InputSecurityGroup`") init() {}
    }
}

/// What references to `AWS::MemoryDB` point to.
public enum MemoryDB {
    /// `AWS::MemoryDB::SubnetGroup`
    public struct SubnetGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::MemoryDB::SubnetGroup"

        @available(*, unavailable, message: "'SubnetGroup' is not generated yet: `swift run generate-resources AWS::MemoryDB::SubnetGroup`") init() {}
    }
}

/// What references to `AWS::Neptune` point to.
public enum Neptune {
    /// `AWS::Neptune::DBCluster`
    public struct DBCluster: StackDSL.ResourceKind {
        public static let typeName = "AWS::Neptune::DBCluster"

        @available(*, unavailable, message: "'DBCluster' is not generated yet: `swift run generate-resources AWS::Neptune::DBCluster`") init() {}
    }

    /// `AWS::Neptune::DBSubnetGroup`
    public struct DBSubnetGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::Neptune::DBSubnetGroup"

        @available(*, unavailable, message: "'DBSubnetGroup' is not generated yet: `swift run generate-resources AWS::Neptune::DBSubnetGroup`") init() {}
    }
}

/// What references to `AWS::NetworkManager` point to.
public enum NetworkManager {
    /// `AWS::NetworkManager::CoreNetwork`
    public struct CoreNetwork: StackDSL.ResourceKind {
        public static let typeName = "AWS::NetworkManager::CoreNetwork"

        @available(*, unavailable, message: "'CoreNetwork' is not generated yet: `swift run generate-resources AWS::NetworkManager::CoreNetwork`") init() {}
    }
}

/// What references to `AWS::ODB` point to.
public enum ODB {
    /// `AWS::ODB::OdbNetwork`
    public struct OdbNetwork: StackDSL.ResourceKind {
        public static let typeName = "AWS::ODB::OdbNetwork"

        @available(*, unavailable, message: "'OdbNetwork' is not generated yet: `swift run generate-resources AWS::ODB::OdbNetwork`") init() {}
    }
}

/// What references to `AWS::Outposts` point to.
public enum Outposts {
    /// `AWS::Outposts::Outpost`
    public struct Outpost: StackDSL.ResourceKind {
        public static let typeName = "AWS::Outposts::Outpost"

        @available(*, unavailable, message: "'Outpost' is not generated yet: `swift run generate-resources AWS::Outposts::Outpost`") init() {}
    }
}

/// What references to `AWS::RDS` point to.
public enum RDS {
    /// `AWS::RDS::DBCluster`
    public struct DBCluster: StackDSL.ResourceKind {
        public static let typeName = "AWS::RDS::DBCluster"

        @available(*, unavailable, message: "'DBCluster' is not generated yet: `swift run generate-resources AWS::RDS::DBCluster`") init() {}
    }

    /// `AWS::RDS::DBClusterParameterGroup`
    public struct DBClusterParameterGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::RDS::DBClusterParameterGroup"

        @available(*, unavailable, message: "'DBClusterParameterGroup' is not generated yet: `swift run generate-resources AWS::RDS::DBClusterParameterGroup`") init() {}
    }

    /// `AWS::RDS::DBParameterGroup`
    public struct DBParameterGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::RDS::DBParameterGroup"

        @available(*, unavailable, message: "'DBParameterGroup' is not generated yet: `swift run generate-resources AWS::RDS::DBParameterGroup`") init() {}
    }

    /// `AWS::RDS::DBSubnetGroup`
    public struct DBSubnetGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::RDS::DBSubnetGroup"

        @available(*, unavailable, message: "'DBSubnetGroup' is not generated yet: `swift run generate-resources AWS::RDS::DBSubnetGroup`") init() {}
    }

    /// `AWS::RDS::OptionGroup`
    public struct OptionGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::RDS::OptionGroup"

        @available(*, unavailable, message: "'OptionGroup' is not generated yet: `swift run generate-resources AWS::RDS::OptionGroup`") init() {}
    }
}

/// What references to `AWS::Redshift` point to.
public enum Redshift {
    /// `AWS::Redshift::ClusterSubnetGroup`
    public struct ClusterSubnetGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::Redshift::ClusterSubnetGroup"

        @available(*, unavailable, message: "'ClusterSubnetGroup' is not generated yet: `swift run generate-resources AWS::Redshift::ClusterSubnetGroup`") init() {}
    }
}

/// What references to `AWS::ResourceGroups` point to.
public enum ResourceGroups {
    /// `AWS::ResourceGroups::Group`
    public struct Group: StackDSL.ResourceKind {
        public static let typeName = "AWS::ResourceGroups::Group"

        @available(*, unavailable, message: "'Group' is not generated yet: `swift run generate-resources AWS::ResourceGroups::Group`") init() {}
    }
}

extension Route53 {
    /// `AWS::Route53::CidrCollection`
    public struct CidrCollection: StackDSL.ResourceKind {
        public static let typeName = "AWS::Route53::CidrCollection"

        @available(*, unavailable, message: "'CidrCollection' is not generated yet: `swift run generate-resources AWS::Route53::CidrCollection`") init() {}
    }

    /// `AWS::Route53::HealthCheck`
    public struct HealthCheck: StackDSL.ResourceKind {
        public static let typeName = "AWS::Route53::HealthCheck"

        @available(*, unavailable, message: "'HealthCheck' is not generated yet: `swift run generate-resources AWS::Route53::HealthCheck`") init() {}
    }

    /// `AWS::Route53::HostedZone`
    public struct HostedZone: StackDSL.ResourceKind {
        public static let typeName = "AWS::Route53::HostedZone"

        @available(*, unavailable, message: "'HostedZone' is not generated yet: `swift run generate-resources AWS::Route53::HostedZone`") init() {}
    }
}

/// What references to `AWS::S3` point to.
public enum S3 {
    /// `AWS::S3::AccessPoint`
    public struct AccessPoint: StackDSL.ResourceKind {
        public static let typeName = "AWS::S3::AccessPoint"

        @available(*, unavailable, message: "'AccessPoint' is not generated yet: `swift run generate-resources AWS::S3::AccessPoint`") init() {}
    }

    /// `AWS::S3::Bucket`
    public struct Bucket: StackDSL.ResourceKind {
        public static let typeName = "AWS::S3::Bucket"

        @available(*, unavailable, message: "'Bucket' is not generated yet: `swift run generate-resources AWS::S3::Bucket`") init() {}
    }
}

/// What references to `AWS::S3Express` point to.
public enum S3Express {
    /// `AWS::S3Express::DirectoryBucket`
    public struct DirectoryBucket: StackDSL.ResourceKind {
        public static let typeName = "AWS::S3Express::DirectoryBucket"

        @available(*, unavailable, message: "'DirectoryBucket' is not generated yet: `swift run generate-resources AWS::S3Express::DirectoryBucket`") init() {}
    }
}

/// What references to `AWS::S3Files` point to.
public enum S3Files {
    /// `AWS::S3Files::AccessPoint`
    public struct AccessPoint: StackDSL.ResourceKind {
        public static let typeName = "AWS::S3Files::AccessPoint"

        @available(*, unavailable, message: "'AccessPoint' is not generated yet: `swift run generate-resources AWS::S3Files::AccessPoint`") init() {}
    }

    /// `AWS::S3Files::FileSystem`
    public struct FileSystem: StackDSL.ResourceKind {
        public static let typeName = "AWS::S3Files::FileSystem"

        @available(*, unavailable, message: "'FileSystem' is not generated yet: `swift run generate-resources AWS::S3Files::FileSystem`") init() {}
    }
}

/// What references to `AWS::S3Outposts` point to.
public enum S3Outposts {
    /// `AWS::S3Outposts::Bucket`
    public struct Bucket: StackDSL.ResourceKind {
        public static let typeName = "AWS::S3Outposts::Bucket"

        @available(*, unavailable, message: "'Bucket' is not generated yet: `swift run generate-resources AWS::S3Outposts::Bucket`") init() {}
    }
}

/// What references to `AWS::S3Tables` point to.
public enum S3Tables {
    /// `AWS::S3Tables::Table`
    public struct Table: StackDSL.ResourceKind {
        public static let typeName = "AWS::S3Tables::Table"

        @available(*, unavailable, message: "'Table' is not generated yet: `swift run generate-resources AWS::S3Tables::Table`") init() {}
    }

    /// `AWS::S3Tables::TableBucket`
    public struct TableBucket: StackDSL.ResourceKind {
        public static let typeName = "AWS::S3Tables::TableBucket"

        @available(*, unavailable, message: "'TableBucket' is not generated yet: `swift run generate-resources AWS::S3Tables::TableBucket`") init() {}
    }
}

/// What references to `AWS::SQS` point to.
public enum SQS {
    /// `AWS::SQS::Queue`
    public struct Queue: StackDSL.ResourceKind {
        public static let typeName = "AWS::SQS::Queue"

        @available(*, unavailable, message: "'Queue' is not generated yet: `swift run generate-resources AWS::SQS::Queue`") init() {}
    }
}

/// What references to `AWS::ServiceDiscovery` point to.
public enum ServiceDiscovery {
    /// `AWS::ServiceDiscovery::HttpNamespace`
    public struct HttpNamespace: StackDSL.ResourceKind {
        public static let typeName = "AWS::ServiceDiscovery::HttpNamespace"

        @available(*, unavailable, message: "'HttpNamespace' is not generated yet: `swift run generate-resources AWS::ServiceDiscovery::HttpNamespace`") init() {}
    }

    /// `AWS::ServiceDiscovery::PrivateDnsNamespace`
    public struct PrivateDnsNamespace: StackDSL.ResourceKind {
        public static let typeName = "AWS::ServiceDiscovery::PrivateDnsNamespace"

        @available(*, unavailable, message: "'PrivateDnsNamespace' is not generated yet: `swift run generate-resources AWS::ServiceDiscovery::PrivateDnsNamespace`") init() {}
    }

    /// `AWS::ServiceDiscovery::PublicDnsNamespace`
    public struct PublicDnsNamespace: StackDSL.ResourceKind {
        public static let typeName = "AWS::ServiceDiscovery::PublicDnsNamespace"

        @available(*, unavailable, message: "'PublicDnsNamespace' is not generated yet: `swift run generate-resources AWS::ServiceDiscovery::PublicDnsNamespace`") init() {}
    }

    /// `AWS::ServiceDiscovery::Service`
    public struct Service: StackDSL.ResourceKind {
        public static let typeName = "AWS::ServiceDiscovery::Service"

        @available(*, unavailable, message: "'Service' is not generated yet: `swift run generate-resources AWS::ServiceDiscovery::Service`") init() {}
    }

    /// `AWS::Timestream::Table`
    public enum Table: StackDSL.ResourceType {
        public static let typeName = "AWS::Timestream::Table"
    }
}

/// What references to `AWS::VpcLattice` point to.
public enum VpcLattice {
    /// `AWS::VpcLattice::ResourceConfiguration`
    public struct ResourceConfiguration: StackDSL.ResourceKind {
        public static let typeName = "AWS::VpcLattice::ResourceConfiguration"

        @available(*, unavailable, message: "'ResourceConfiguration' is not generated yet: `swift run generate-resources AWS::VpcLattice::ResourceConfiguration`") init() {}
    }

    /// `AWS::VpcLattice::ServiceNetwork`
    public struct ServiceNetwork: StackDSL.ResourceKind {
        public static let typeName = "AWS::VpcLattice::ServiceNetwork"

        @available(*, unavailable, message: "'ServiceNetwork' is not generated yet: `swift run generate-resources AWS::VpcLattice::ServiceNetwork`") init() {}
    }

    /// `AWS::VpcLattice::TargetGroup`
    public struct TargetGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::VpcLattice::TargetGroup"

        @available(*, unavailable, message: "'TargetGroup' is not generated yet: `swift run generate-resources AWS::VpcLattice::TargetGroup`") init() {}
    }
}

extension WAFv2 {
    /// `AWS::WAFv2::IPSet`
    public struct IPSet: StackDSL.ResourceKind {
        public static let typeName = "AWS::WAFv2::IPSet"

        @available(*, unavailable, message: "'IPSet' is not generated yet: `swift run generate-resources AWS::WAFv2::IPSet`") init() {}
    }

    /// `AWS::WAFv2::RegexPatternSet`
    public struct RegexPatternSet: StackDSL.ResourceKind {
        public static let typeName = "AWS::WAFv2::RegexPatternSet"

        @available(*, unavailable, message: "'RegexPatternSet' is not generated yet: `swift run generate-resources AWS::WAFv2::RegexPatternSet`") init() {}
    }

    /// `AWS::WAFv2::RuleGroup`
    public struct RuleGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::WAFv2::RuleGroup"

        @available(*, unavailable, message: "'RuleGroup' is not generated yet: `swift run generate-resources AWS::WAFv2::RuleGroup`") init() {}
    }
}
