// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

// What references point to, where no type is generated for it. Generating it takes it away here.

import StackDSL
import TemplateModel

/// What references to `AWS::ACMPCA` point to.
public enum ACMPCA {
    /// `AWS::ACMPCA::CertificateAuthority`
    public struct CertificateAuthority: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ACMPCA::CertificateAuthority" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'CertificateAuthority' is not generated yet: `swift run generate-resources AWS::ACMPCA::CertificateAuthority` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::AIOps` point to.
public enum AIOps {
    /// `AWS::AIOps::InvestigationGroup`
    public struct InvestigationGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::AIOps::InvestigationGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'InvestigationGroup' is not generated yet: `swift run generate-resources AWS::AIOps::InvestigationGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::AmazonMQ` point to.
public enum AmazonMQ {
    /// `AWS::AmazonMQ::Broker`
    public struct Broker: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::AmazonMQ::Broker" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Broker' is not generated yet: `swift run generate-resources AWS::AmazonMQ::Broker` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::AmazonMQ::Configuration`
    public struct Configuration: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::AmazonMQ::Configuration" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Configuration' is not generated yet: `swift run generate-resources AWS::AmazonMQ::Configuration` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::Amplify` point to.
public enum Amplify {
    /// `AWS::Amplify::App`
    public struct App: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Amplify::App" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'App' is not generated yet: `swift run generate-resources AWS::Amplify::App` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

extension ApiGateway {
    /// `AWS::ApiGateway::BasePathMapping`
    public struct BasePathMapping: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ApiGateway::BasePathMapping" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'BasePathMapping' is not generated yet: `swift run generate-resources AWS::ApiGateway::BasePathMapping` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::ApiGateway::ClientCertificate`
    public struct ClientCertificate: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ApiGateway::ClientCertificate" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ClientCertificate' is not generated yet: `swift run generate-resources AWS::ApiGateway::ClientCertificate` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::ApiGateway::DomainName`
    public struct DomainName: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ApiGateway::DomainName" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'DomainName' is not generated yet: `swift run generate-resources AWS::ApiGateway::DomainName` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::ApiGateway::Model`
    public struct Model: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ApiGateway::Model" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Model' is not generated yet: `swift run generate-resources AWS::ApiGateway::Model` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::ApiGateway::RequestValidator`
    public struct RequestValidator: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ApiGateway::RequestValidator" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'RequestValidator' is not generated yet: `swift run generate-resources AWS::ApiGateway::RequestValidator` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

extension ApiGatewayV2 {
    /// `AWS::ApiGatewayV2::Deployment`
    public struct Deployment: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ApiGatewayV2::Deployment" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Deployment' is not generated yet: `swift run generate-resources AWS::ApiGatewayV2::Deployment` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::AppRunner` point to.
public enum AppRunner {
    /// `AWS::AppRunner::Service`
    public struct Service: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::AppRunner::Service" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Service' is not generated yet: `swift run generate-resources AWS::AppRunner::Service` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::AppSync` point to.
public enum AppSync {
    /// `AWS::AppSync::GraphQLApi`
    public struct GraphQLApi: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::AppSync::GraphQLApi" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'GraphQLApi' is not generated yet: `swift run generate-resources AWS::AppSync::GraphQLApi` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::AutoScaling` point to.
public enum AutoScaling {
    /// `AWS::AutoScaling::AutoScalingGroup`
    public struct AutoScalingGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::AutoScaling::AutoScalingGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'AutoScalingGroup' is not generated yet: `swift run generate-resources AWS::AutoScaling::AutoScalingGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::AutoScaling::LaunchConfiguration`
    public struct LaunchConfiguration: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::AutoScaling::LaunchConfiguration" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'LaunchConfiguration' is not generated yet: `swift run generate-resources AWS::AutoScaling::LaunchConfiguration` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::AutoScaling::ScalingPolicy`
    public struct ScalingPolicy: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::AutoScaling::ScalingPolicy" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ScalingPolicy' is not generated yet: `swift run generate-resources AWS::AutoScaling::ScalingPolicy` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::Backup` point to.
public enum Backup {
    /// `AWS::Backup::BackupPlan`
    public struct BackupPlan: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Backup::BackupPlan" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'BackupPlan' is not generated yet: `swift run generate-resources AWS::Backup::BackupPlan` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Backup::BackupVault`
    public struct BackupVault: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Backup::BackupVault" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'BackupVault' is not generated yet: `swift run generate-resources AWS::Backup::BackupVault` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Backup::LogicallyAirGappedBackupVault`
    public struct LogicallyAirGappedBackupVault: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Backup::LogicallyAirGappedBackupVault" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'LogicallyAirGappedBackupVault' is not generated yet: `swift run generate-resources AWS::Backup::LogicallyAirGappedBackupVault` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::Batch` point to.
public enum Batch {
    /// `AWS::Batch::ComputeEnvironment`
    public struct ComputeEnvironment: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Batch::ComputeEnvironment" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ComputeEnvironment' is not generated yet: `swift run generate-resources AWS::Batch::ComputeEnvironment` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Batch::ConsumableResource`
    public struct ConsumableResource: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Batch::ConsumableResource" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ConsumableResource' is not generated yet: `swift run generate-resources AWS::Batch::ConsumableResource` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Batch::JobDefinition`
    public struct JobDefinition: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Batch::JobDefinition" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'JobDefinition' is not generated yet: `swift run generate-resources AWS::Batch::JobDefinition` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Batch::JobQueue`
    public struct JobQueue: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Batch::JobQueue" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'JobQueue' is not generated yet: `swift run generate-resources AWS::Batch::JobQueue` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Batch::SchedulingPolicy`
    public struct SchedulingPolicy: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Batch::SchedulingPolicy" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'SchedulingPolicy' is not generated yet: `swift run generate-resources AWS::Batch::SchedulingPolicy` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Batch::ServiceEnvironment`
    public struct ServiceEnvironment: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Batch::ServiceEnvironment" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ServiceEnvironment' is not generated yet: `swift run generate-resources AWS::Batch::ServiceEnvironment` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::Bedrock` point to.
public enum Bedrock {
    /// `AWS::Bedrock::FoundationModel`
    public struct FoundationModel: StackDSL.ResourceKind, StackDSL.UsableKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Bedrock::FoundationModel" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        /// How its things are named and reached by what uses them.
        public static let usage = StackDSL.ResourceUsage(arn: "arn:{partition}:bedrock:{region}::foundation-model/{id}", takesARN: true, endpoints: ["bedrock-runtime"])

        /// What it can be used for: `.uses(it, .invoke)`.
        public final class Use: StackDSL.ResourceUse, @unchecked Sendable {
            /// `bedrock:InvokeModel`.
            public static var invoke: Use {
                .init("invoke", [.init("bedrock:InvokeModel", on: "{arn}")])
            }

            /// `bedrock:InvokeModelWithResponseStream`.
            public static var stream: Use {
                .init("stream", [.init("bedrock:InvokeModelWithResponseStream", on: "{arn}")])
            }
        }
    }
}

/// What references to `AWS::BedrockAgentCore` point to.
public enum BedrockAgentCore {
    /// `AWS::BedrockAgentCore::Gateway`
    public struct Gateway: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::BedrockAgentCore::Gateway" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Gateway' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::Gateway` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::Billing` point to.
public enum Billing {
    /// `AWS::Billing::BillingView`
    public struct BillingView: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Billing::BillingView" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'BillingView' is not generated yet: `swift run generate-resources AWS::Billing::BillingView` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

extension CloudFormation {
    /// `AWS::CloudFormation::WaitConditionHandle`
    public struct WaitConditionHandle: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CloudFormation::WaitConditionHandle" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'WaitConditionHandle' is not generated yet: `swift run generate-resources AWS::CloudFormation::WaitConditionHandle` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

extension CloudFront {
    /// `AWS::CloudFront::AnycastIpList`
    public struct AnycastIpList: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CloudFront::AnycastIpList" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'AnycastIpList' is not generated yet: `swift run generate-resources AWS::CloudFront::AnycastIpList` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::CloudFront::CachePolicy`
    public struct CachePolicy: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CloudFront::CachePolicy" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'CachePolicy' is not generated yet: `swift run generate-resources AWS::CloudFront::CachePolicy` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::CloudFront::ConnectionFunction`
    public struct ConnectionFunction: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CloudFront::ConnectionFunction" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ConnectionFunction' is not generated yet: `swift run generate-resources AWS::CloudFront::ConnectionFunction` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::CloudFront::ContinuousDeploymentPolicy`
    public struct ContinuousDeploymentPolicy: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CloudFront::ContinuousDeploymentPolicy" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ContinuousDeploymentPolicy' is not generated yet: `swift run generate-resources AWS::CloudFront::ContinuousDeploymentPolicy` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::CloudFront::FieldLevelEncryptionConfig`
    public struct FieldLevelEncryptionConfig: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CloudFront::FieldLevelEncryptionConfig" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'FieldLevelEncryptionConfig' is not generated yet: `swift run generate-resources AWS::CloudFront::FieldLevelEncryptionConfig` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::CloudFront::Function`
    public struct Function: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CloudFront::Function" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Function' is not generated yet: `swift run generate-resources AWS::CloudFront::Function` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::CloudFront::KeyGroup`
    public struct KeyGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CloudFront::KeyGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'KeyGroup' is not generated yet: `swift run generate-resources AWS::CloudFront::KeyGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::CloudFront::KeyValueStore`
    public struct KeyValueStore: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CloudFront::KeyValueStore" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'KeyValueStore' is not generated yet: `swift run generate-resources AWS::CloudFront::KeyValueStore` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::CloudFront::OriginRequestPolicy`
    public struct OriginRequestPolicy: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CloudFront::OriginRequestPolicy" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'OriginRequestPolicy' is not generated yet: `swift run generate-resources AWS::CloudFront::OriginRequestPolicy` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::CloudFront::RealtimeLogConfig`
    public struct RealtimeLogConfig: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CloudFront::RealtimeLogConfig" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'RealtimeLogConfig' is not generated yet: `swift run generate-resources AWS::CloudFront::RealtimeLogConfig` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::CloudFront::ResponseHeadersPolicy`
    public struct ResponseHeadersPolicy: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CloudFront::ResponseHeadersPolicy" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ResponseHeadersPolicy' is not generated yet: `swift run generate-resources AWS::CloudFront::ResponseHeadersPolicy` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::CloudFront::TrustStore`
    public struct TrustStore: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CloudFront::TrustStore" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'TrustStore' is not generated yet: `swift run generate-resources AWS::CloudFront::TrustStore` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::CloudFront::VpcOrigin`
    public struct VpcOrigin: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CloudFront::VpcOrigin" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'VpcOrigin' is not generated yet: `swift run generate-resources AWS::CloudFront::VpcOrigin` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

extension CloudWatch {
    /// `AWS::CloudWatch::CompositeAlarm`
    public struct CompositeAlarm: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CloudWatch::CompositeAlarm" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'CompositeAlarm' is not generated yet: `swift run generate-resources AWS::CloudWatch::CompositeAlarm` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::CodeBuild` point to.
public enum CodeBuild {
    /// `AWS::CodeBuild::Fleet`
    public struct Fleet: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CodeBuild::Fleet" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Fleet' is not generated yet: `swift run generate-resources AWS::CodeBuild::Fleet` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::CodeBuild::Project`
    public struct Project: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CodeBuild::Project" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Project' is not generated yet: `swift run generate-resources AWS::CodeBuild::Project` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::CodeBuild::SourceCredential`
    public struct SourceCredential: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CodeBuild::SourceCredential" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'SourceCredential' is not generated yet: `swift run generate-resources AWS::CodeBuild::SourceCredential` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::CodeConnections` point to.
public enum CodeConnections {
    /// `AWS::CodeConnections::Connection`
    public struct Connection: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CodeConnections::Connection" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Connection' is not generated yet: `swift run generate-resources AWS::CodeConnections::Connection` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::CodeDeploy` point to.
public enum CodeDeploy {
    /// `AWS::CodeDeploy::Application`
    public struct Application: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CodeDeploy::Application" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Application' is not generated yet: `swift run generate-resources AWS::CodeDeploy::Application` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::CodeDeploy::DeploymentConfig`
    public struct DeploymentConfig: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CodeDeploy::DeploymentConfig" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'DeploymentConfig' is not generated yet: `swift run generate-resources AWS::CodeDeploy::DeploymentConfig` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::CodePipeline` point to.
public enum CodePipeline {
    /// `AWS::CodePipeline::Pipeline`
    public struct Pipeline: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CodePipeline::Pipeline" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Pipeline' is not generated yet: `swift run generate-resources AWS::CodePipeline::Pipeline` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::CodeStarConnections` point to.
public enum CodeStarConnections {
    /// `AWS::CodeStarConnections::Connection`
    public struct Connection: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::CodeStarConnections::Connection" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Connection' is not generated yet: `swift run generate-resources AWS::CodeStarConnections::Connection` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::Cognito` point to.
public enum Cognito {
    /// `AWS::Cognito::IdentityPool`
    public struct IdentityPool: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Cognito::IdentityPool" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'IdentityPool' is not generated yet: `swift run generate-resources AWS::Cognito::IdentityPool` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Cognito::UserPool`
    public struct UserPool: StackDSL.ResourceKind, StackDSL.UsableKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Cognito::UserPool" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'UserPool' is not generated yet: `swift run generate-resources AWS::Cognito::UserPool` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        /// How its things are named and reached by what uses them.
        public static let usage = StackDSL.ResourceUsage(arn: "Arn", idARN: "arn:{partition}:cognito-idp:{region}:{account}:userpool/{id}", endpoints: ["cognito-idp"], isCalling: true)

        /// What it can be used for: `.uses(it, .authenticate)`.
        public final class Use: StackDSL.ResourceUse, @unchecked Sendable {
            /// `cognito-idp:AdminInitiateAuth`, `cognito-idp:AdminRespondToAuthChallenge`.
            public static var authenticate: Use {
                .init("authenticate", [.init("cognito-idp:AdminInitiateAuth", "cognito-idp:AdminRespondToAuthChallenge", on: "{arn}")])
            }

            /// `cognito-idp:AdminAddUserToGroup`, `cognito-idp:AdminListGroupsForUser`, `cognito-idp:AdminRemoveUserFromGroup`.
            public static var group: Use {
                .init("group", [.init("cognito-idp:AdminAddUserToGroup", "cognito-idp:AdminListGroupsForUser", "cognito-idp:AdminRemoveUserFromGroup", on: "{arn}")])
            }

            /// `cognito-idp:AdminCreateUser`, `cognito-idp:AdminDeleteUser`, `cognito-idp:AdminDisableUser`, `cognito-idp:AdminEnableUser`, `cognito-idp:AdminResetUserPassword`, `cognito-idp:AdminSetUserPassword`, `cognito-idp:AdminUpdateUserAttributes`.
            public static var manage: Use {
                .init("manage", [.init("cognito-idp:AdminCreateUser", "cognito-idp:AdminDeleteUser", "cognito-idp:AdminDisableUser", "cognito-idp:AdminEnableUser", "cognito-idp:AdminResetUserPassword", "cognito-idp:AdminSetUserPassword", "cognito-idp:AdminUpdateUserAttributes", on: "{arn}")])
            }

            /// `cognito-idp:AdminGetUser`, `cognito-idp:ListUsers`.
            public static var read: Use {
                .init("read", [.init("cognito-idp:AdminGetUser", "cognito-idp:ListUsers", on: "{arn}")])
            }
        }
    }

    /// `AWS::Cognito::UserPoolClient`
    public struct UserPoolClient: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Cognito::UserPoolClient" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'UserPoolClient' is not generated yet: `swift run generate-resources AWS::Cognito::UserPoolClient` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Cognito::UserPoolDomain`
    public struct UserPoolDomain: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Cognito::UserPoolDomain" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'UserPoolDomain' is not generated yet: `swift run generate-resources AWS::Cognito::UserPoolDomain` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Cognito::UserPoolIdentityProvider`
    public struct UserPoolIdentityProvider: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Cognito::UserPoolIdentityProvider" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'UserPoolIdentityProvider' is not generated yet: `swift run generate-resources AWS::Cognito::UserPoolIdentityProvider` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::DAX` point to.
public enum DAX {
    /// `AWS::DAX::SubnetGroup`
    public struct SubnetGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::DAX::SubnetGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'SubnetGroup' is not generated yet: `swift run generate-resources AWS::DAX::SubnetGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::DMS` point to.
public enum DMS {
    /// `AWS::DMS::Certificate`
    public struct Certificate: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::DMS::Certificate" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Certificate' is not generated yet: `swift run generate-resources AWS::DMS::Certificate` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::DMS::ReplicationSubnetGroup`
    public struct ReplicationSubnetGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::DMS::ReplicationSubnetGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ReplicationSubnetGroup' is not generated yet: `swift run generate-resources AWS::DMS::ReplicationSubnetGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::DirectConnect` point to.
public enum DirectConnect {
    /// `AWS::DirectConnect::DirectConnectGateway`
    public struct DirectConnectGateway: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::DirectConnect::DirectConnectGateway" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'DirectConnectGateway' is not generated yet: `swift run generate-resources AWS::DirectConnect::DirectConnectGateway` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::DirectConnect::Lag`
    public struct Lag: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::DirectConnect::Lag" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Lag' is not generated yet: `swift run generate-resources AWS::DirectConnect::Lag` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::DirectoryService` point to.
public enum DirectoryService {
    /// `AWS::DirectoryService::MicrosoftAD`
    public struct MicrosoftAD: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::DirectoryService::MicrosoftAD" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'MicrosoftAD' is not generated yet: `swift run generate-resources AWS::DirectoryService::MicrosoftAD` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::DocDB` point to.
public enum DocDB {
    /// `AWS::DocDB::DBCluster`
    public struct DBCluster: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::DocDB::DBCluster" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'DBCluster' is not generated yet: `swift run generate-resources AWS::DocDB::DBCluster` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::DocDB::DBClusterParameterGroup`
    public struct DBClusterParameterGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::DocDB::DBClusterParameterGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'DBClusterParameterGroup' is not generated yet: `swift run generate-resources AWS::DocDB::DBClusterParameterGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::DocDB::DBInstance`
    public struct DBInstance: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::DocDB::DBInstance" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'DBInstance' is not generated yet: `swift run generate-resources AWS::DocDB::DBInstance` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::DocDB::DBSubnetGroup`
    public struct DBSubnetGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::DocDB::DBSubnetGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'DBSubnetGroup' is not generated yet: `swift run generate-resources AWS::DocDB::DBSubnetGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::DocDB::GlobalCluster`
    public struct GlobalCluster: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::DocDB::GlobalCluster" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'GlobalCluster' is not generated yet: `swift run generate-resources AWS::DocDB::GlobalCluster` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::DocDBElastic` point to.
public enum DocDBElastic {
    /// `AWS::DocDBElastic::Cluster`
    public struct Cluster: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::DocDBElastic::Cluster" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Cluster' is not generated yet: `swift run generate-resources AWS::DocDBElastic::Cluster` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

extension DynamoDB {
    /// `AWS::DynamoDB::Stream`
    public struct Stream: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::DynamoDB::Stream" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

extension EC2 {
    /// `AWS::EC2::AvailabilityZone`
    public struct AvailabilityZone: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::AvailabilityZone" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::CapacityReservation`
    public struct CapacityReservation: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::CapacityReservation" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'CapacityReservation' is not generated yet: `swift run generate-resources AWS::EC2::CapacityReservation` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::CarrierGateway`
    public struct CarrierGateway: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::CarrierGateway" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'CarrierGateway' is not generated yet: `swift run generate-resources AWS::EC2::CarrierGateway` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::DHCPOptions`
    public struct DHCPOptions: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::DHCPOptions" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'DHCPOptions' is not generated yet: `swift run generate-resources AWS::EC2::DHCPOptions` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::Host`
    public struct Host: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::Host" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Host' is not generated yet: `swift run generate-resources AWS::EC2::Host` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::IPAMPool`
    public struct IPAMPool: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::IPAMPool" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'IPAMPool' is not generated yet: `swift run generate-resources AWS::EC2::IPAMPool` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::Image`
    public struct Image: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::Image" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::Instance`
    public struct Instance: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::Instance" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Instance' is not generated yet: `swift run generate-resources AWS::EC2::Instance` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::KeyPair`
    public struct KeyPair: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::KeyPair" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'KeyPair' is not generated yet: `swift run generate-resources AWS::EC2::KeyPair` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::LaunchTemplate`
    public struct LaunchTemplate: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::LaunchTemplate" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'LaunchTemplate' is not generated yet: `swift run generate-resources AWS::EC2::LaunchTemplate` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::LocalGateway`
    public struct LocalGateway: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::LocalGateway" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::NetworkAcl`
    public struct NetworkAcl: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::NetworkAcl" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'NetworkAcl' is not generated yet: `swift run generate-resources AWS::EC2::NetworkAcl` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::NetworkInterface`
    public struct NetworkInterface: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::NetworkInterface" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'NetworkInterface' is not generated yet: `swift run generate-resources AWS::EC2::NetworkInterface` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::PlacementGroup`
    public struct PlacementGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::PlacementGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'PlacementGroup' is not generated yet: `swift run generate-resources AWS::EC2::PlacementGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::PrefixList`
    public struct PrefixList: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::PrefixList" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'PrefixList' is not generated yet: `swift run generate-resources AWS::EC2::PrefixList` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::Snapshot`
    public struct Snapshot: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::Snapshot" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::SubnetNetworkAclAssociation`
    public struct SubnetNetworkAclAssociation: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::SubnetNetworkAclAssociation" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'SubnetNetworkAclAssociation' is not generated yet: `swift run generate-resources AWS::EC2::SubnetNetworkAclAssociation` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::TransitGateway`
    public struct TransitGateway: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::TransitGateway" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'TransitGateway' is not generated yet: `swift run generate-resources AWS::EC2::TransitGateway` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::TransitGatewayAttachment`
    public struct TransitGatewayAttachment: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::TransitGatewayAttachment" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'TransitGatewayAttachment' is not generated yet: `swift run generate-resources AWS::EC2::TransitGatewayAttachment` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::VPCPeeringConnection`
    public struct VPCPeeringConnection: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::VPCPeeringConnection" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'VPCPeeringConnection' is not generated yet: `swift run generate-resources AWS::EC2::VPCPeeringConnection` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::VPNGateway`
    public struct VPNGateway: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::VPNGateway" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'VPNGateway' is not generated yet: `swift run generate-resources AWS::EC2::VPNGateway` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::VerifiedAccessInstance`
    public struct VerifiedAccessInstance: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::VerifiedAccessInstance" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'VerifiedAccessInstance' is not generated yet: `swift run generate-resources AWS::EC2::VerifiedAccessInstance` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EC2::Volume`
    public struct Volume: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EC2::Volume" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Volume' is not generated yet: `swift run generate-resources AWS::EC2::Volume` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

extension ECS {
    /// `AWS::ECS::CapacityProvider`
    public struct CapacityProvider: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ECS::CapacityProvider" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'CapacityProvider' is not generated yet: `swift run generate-resources AWS::ECS::CapacityProvider` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::EFS` point to.
public enum EFS {
    /// `AWS::EFS::AccessPoint`
    public struct AccessPoint: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EFS::AccessPoint" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'AccessPoint' is not generated yet: `swift run generate-resources AWS::EFS::AccessPoint` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::EFS::FileSystem`
    public struct FileSystem: StackDSL.ResourceKind, StackDSL.UsableKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EFS::FileSystem" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'FileSystem' is not generated yet: `swift run generate-resources AWS::EFS::FileSystem` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        /// How its things are named and reached by what uses them.
        public static let usage = StackDSL.ResourceUsage(arn: "Arn", idARN: "arn:{partition}:elasticfilesystem:{region}:{account}:file-system/{id}", ports: ["2049"])

        /// What it can be used for: `.uses(it, .read)`.
        public final class Use: StackDSL.NetworkUse, @unchecked Sendable {
            /// `elasticfilesystem:ClientMount`, the connection.
            public static var read: Use {
                .init("read", [.init("elasticfilesystem:ClientMount", on: "{arn}")])
            }

            /// `elasticfilesystem:ClientMount`, `elasticfilesystem:ClientWrite`, the connection.
            public static var readWrite: Use {
                .init("readWrite", [.init("elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite", on: "{arn}")])
            }

            /// `elasticfilesystem:ClientRootAccess`, the connection.
            public static var root: Use {
                .init("root", [.init("elasticfilesystem:ClientRootAccess", on: "{arn}")])
            }

            /// `elasticfilesystem:ClientWrite`, the connection.
            public static var write: Use {
                .init("write", [.init("elasticfilesystem:ClientWrite", on: "{arn}")])
            }
        }
    }
}

/// What references to `AWS::EKS` point to.
public enum EKS {
    /// `AWS::EKS::Cluster`
    public struct Cluster: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EKS::Cluster" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Cluster' is not generated yet: `swift run generate-resources AWS::EKS::Cluster` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::EMR` point to.
public enum EMR {
    /// `AWS::EMR::SecurityConfiguration`
    public struct SecurityConfiguration: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::EMR::SecurityConfiguration" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'SecurityConfiguration' is not generated yet: `swift run generate-resources AWS::EMR::SecurityConfiguration` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

extension ElastiCache {
    /// `AWS::ElastiCache::CacheCluster`
    public struct CacheCluster: StackDSL.ResourceKind, StackDSL.UsableKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ElastiCache::CacheCluster" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'CacheCluster' is not generated yet: `swift run generate-resources AWS::ElastiCache::CacheCluster` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        /// How its things are named and reached by what uses them.
        public static let usage = StackDSL.ResourceUsage(arn: "arn:{partition}:elasticache:{region}:{account}:cluster:{id}", value: "RedisEndpoint.Address", ports: ["Port", "Engine:redis=6379", "Engine:valkey=6379", "Engine:memcached=11211"], groups: "VpcSecurityGroupIds")

        /// What it can be used for: `.uses(it, .connect)`.
        public final class Use: StackDSL.NetworkUse, @unchecked Sendable {
            /// the connection.
            public static var connect: Use {
                .init("connect")
            }
        }
    }

    /// `AWS::ElastiCache::GlobalReplicationGroup`
    public struct GlobalReplicationGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ElastiCache::GlobalReplicationGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'GlobalReplicationGroup' is not generated yet: `swift run generate-resources AWS::ElastiCache::GlobalReplicationGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::ElastiCache::ParameterGroup`
    public struct ParameterGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ElastiCache::ParameterGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ParameterGroup' is not generated yet: `swift run generate-resources AWS::ElastiCache::ParameterGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::ElastiCache::ReplicationGroup`
    public struct ReplicationGroup: StackDSL.ResourceKind, StackDSL.UsableKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ElastiCache::ReplicationGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ReplicationGroup' is not generated yet: `swift run generate-resources AWS::ElastiCache::ReplicationGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        /// How its things are named and reached by what uses them.
        public static let usage = StackDSL.ResourceUsage(arn: "arn:{partition}:elasticache:{region}:{account}:replicationgroup:{id}", value: "PrimaryEndPoint.Address", ports: ["Port", "6379"], groups: "SecurityGroupIds")

        /// What it can be used for: `.uses(it, .connect)`.
        public final class Use: StackDSL.NetworkUse, @unchecked Sendable {
            /// the connection.
            public static var connect: Use {
                .init("connect")
            }
        }
    }

    /// `AWS::ElastiCache::SecurityGroup`
    public struct SecurityGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ElastiCache::SecurityGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'SecurityGroup' is not generated yet: `swift run generate-resources AWS::ElastiCache::SecurityGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::ElastiCache::SubnetGroup`
    public struct SubnetGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ElastiCache::SubnetGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'SubnetGroup' is not generated yet: `swift run generate-resources AWS::ElastiCache::SubnetGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::ElastiCache::UserGroup`
    public struct UserGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ElastiCache::UserGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'UserGroup' is not generated yet: `swift run generate-resources AWS::ElastiCache::UserGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::ElasticLoadBalancing` point to.
public enum ElasticLoadBalancing {
    /// `AWS::ElasticLoadBalancing::LoadBalancer`
    public struct LoadBalancer: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ElasticLoadBalancing::LoadBalancer" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'LoadBalancer' is not generated yet: `swift run generate-resources AWS::ElasticLoadBalancing::LoadBalancer` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::Elasticsearch` point to.
public enum Elasticsearch {
    /// `AWS::Elasticsearch::Domain`
    public struct Domain: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Elasticsearch::Domain" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Domain' is not generated yet: `swift run generate-resources AWS::Elasticsearch::Domain` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

extension Events {
    /// `AWS::Events::ApiDestination`
    public struct ApiDestination: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Events::ApiDestination" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ApiDestination' is not generated yet: `swift run generate-resources AWS::Events::ApiDestination` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Events::EventBus`
    public struct EventBus: StackDSL.ResourceKind, StackDSL.UsableKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Events::EventBus" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'EventBus' is not generated yet: `swift run generate-resources AWS::Events::EventBus` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        /// How its things are named and reached by what uses them.
        public static let usage = StackDSL.ResourceUsage(arn: "Arn", idARN: "arn:{partition}:events:{region}:{account}:event-bus/{id}", takesARN: true, endpoints: ["events"])

        /// What it can be used for: `.uses(it, .put)`.
        public final class Use: StackDSL.ResourceUse, @unchecked Sendable {
            /// `events:PutEvents`.
            public static var put: Use {
                .init("put", [.init("events:PutEvents", on: "{arn}")])
            }
        }
    }
}

/// What references to `AWS::FSx` point to.
public enum FSx {
    /// `AWS::FSx::FileSystem`
    public struct FileSystem: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::FSx::FileSystem" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'FileSystem' is not generated yet: `swift run generate-resources AWS::FSx::FileSystem` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::Glue` point to.
public enum Glue {
    /// `AWS::Glue::Catalog`
    public struct Catalog: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Glue::Catalog" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Catalog' is not generated yet: `swift run generate-resources AWS::Glue::Catalog` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Glue::Classifier`
    public struct Classifier: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Glue::Classifier" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Classifier' is not generated yet: `swift run generate-resources AWS::Glue::Classifier` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Glue::Connection`
    public struct Connection: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Glue::Connection" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Connection' is not generated yet: `swift run generate-resources AWS::Glue::Connection` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Glue::Crawler`
    public struct Crawler: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Glue::Crawler" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Crawler' is not generated yet: `swift run generate-resources AWS::Glue::Crawler` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Glue::Database`
    public struct Database: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Glue::Database" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Database' is not generated yet: `swift run generate-resources AWS::Glue::Database` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Glue::Job`
    public struct Job: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Glue::Job" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Job' is not generated yet: `swift run generate-resources AWS::Glue::Job` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Glue::Registry`
    public struct Registry: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Glue::Registry" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Registry' is not generated yet: `swift run generate-resources AWS::Glue::Registry` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Glue::Schema`
    public struct Schema: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Glue::Schema" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Schema' is not generated yet: `swift run generate-resources AWS::Glue::Schema` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Glue::SchemaVersion`
    public struct SchemaVersion: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Glue::SchemaVersion" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'SchemaVersion' is not generated yet: `swift run generate-resources AWS::Glue::SchemaVersion` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Glue::SecurityConfiguration`
    public struct SecurityConfiguration: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Glue::SecurityConfiguration" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'SecurityConfiguration' is not generated yet: `swift run generate-resources AWS::Glue::SecurityConfiguration` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Glue::Table`
    public struct Table: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Glue::Table" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Table' is not generated yet: `swift run generate-resources AWS::Glue::Table` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Glue::Workflow`
    public struct Workflow: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Glue::Workflow" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Workflow' is not generated yet: `swift run generate-resources AWS::Glue::Workflow` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

extension IAM {
    /// `AWS::IAM::Group`
    public struct Group: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::IAM::Group" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Group' is not generated yet: `swift run generate-resources AWS::IAM::Group` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::IAM::InstanceProfile`
    public struct InstanceProfile: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::IAM::InstanceProfile" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'InstanceProfile' is not generated yet: `swift run generate-resources AWS::IAM::InstanceProfile` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::IAM::ManagedPolicy`
    public struct ManagedPolicy: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::IAM::ManagedPolicy" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ManagedPolicy' is not generated yet: `swift run generate-resources AWS::IAM::ManagedPolicy` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::IAM::SAMLProvider`
    public struct SAMLProvider: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::IAM::SAMLProvider" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'SAMLProvider' is not generated yet: `swift run generate-resources AWS::IAM::SAMLProvider` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::IAM::User`
    public struct User: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::IAM::User" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'User' is not generated yet: `swift run generate-resources AWS::IAM::User` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::ImageBuilder` point to.
public enum ImageBuilder {
    /// `AWS::ImageBuilder::Component`
    public struct Component: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ImageBuilder::Component" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Component' is not generated yet: `swift run generate-resources AWS::ImageBuilder::Component` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::ImageBuilder::Image`
    public struct Image: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ImageBuilder::Image" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Image' is not generated yet: `swift run generate-resources AWS::ImageBuilder::Image` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::ImageBuilder::ImageRecipe`
    public struct ImageRecipe: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ImageBuilder::ImageRecipe" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ImageRecipe' is not generated yet: `swift run generate-resources AWS::ImageBuilder::ImageRecipe` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::Inspector` point to.
public enum Inspector {
    /// `AWS::Inspector::AssessmentTemplate`
    public struct AssessmentTemplate: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Inspector::AssessmentTemplate" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'AssessmentTemplate' is not generated yet: `swift run generate-resources AWS::Inspector::AssessmentTemplate` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::IoT` point to.
public enum IoT {
    /// `AWS::IoT::TopicRuleDestination`
    public struct TopicRuleDestination: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::IoT::TopicRuleDestination" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'TopicRuleDestination' is not generated yet: `swift run generate-resources AWS::IoT::TopicRuleDestination` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::IoTAnalytics` point to.
public enum IoTAnalytics {
    /// `AWS::IoTAnalytics::Channel`
    public struct Channel: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::IoTAnalytics::Channel" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Channel' is not generated yet: `swift run generate-resources AWS::IoTAnalytics::Channel` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

extension KMS {
    /// `AWS::KMS::Alias`
    public struct Alias: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::KMS::Alias" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Alias' is not generated yet: `swift run generate-resources AWS::KMS::Alias` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::Kinesis` point to.
public enum Kinesis {
    /// `AWS::Kinesis::Stream`
    public struct Stream: StackDSL.ResourceKind, StackDSL.UsableKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Kinesis::Stream" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Stream' is not generated yet: `swift run generate-resources AWS::Kinesis::Stream` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        /// How its things are named and reached by what uses them.
        public static let usage = StackDSL.ResourceUsage(arn: "Arn", idARN: "arn:{partition}:kinesis:{region}:{account}:stream/{id}", key: "StreamEncryption.KeyId", keyService: "kinesis", endpoints: ["kinesis-streams"])

        /// What it can be used for: `.uses(it, .put)`.
        public final class Use: StackDSL.ResourceUse, @unchecked Sendable {
            /// `kinesis:PutRecord`, `kinesis:PutRecords`; of its key `kms:GenerateDataKey`.
            public static var put: Use {
                .init("put", [.init("kinesis:PutRecord", "kinesis:PutRecords", on: "{arn}")], keyActions: ["kms:GenerateDataKey"])
            }

            /// `kinesis:DescribeStream`, `kinesis:DescribeStreamSummary`, `kinesis:GetRecords`, `kinesis:GetShardIterator`, `kinesis:ListShards`, `kinesis:ListStreams`; of its key `kms:Decrypt`.
            public static var read: Use {
                .init("read", [.init("kinesis:DescribeStream", "kinesis:DescribeStreamSummary", "kinesis:GetRecords", "kinesis:GetShardIterator", "kinesis:ListShards", on: "{arn}"), .init("kinesis:ListStreams", on: "*")], keyActions: ["kms:Decrypt"])
            }
        }
    }

    /// `AWS::Kinesis::StreamConsumer`
    public struct StreamConsumer: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Kinesis::StreamConsumer" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'StreamConsumer' is not generated yet: `swift run generate-resources AWS::Kinesis::StreamConsumer` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::KinesisFirehose` point to.
public enum KinesisFirehose {
    /// `AWS::KinesisFirehose::DeliveryStream`
    public struct DeliveryStream: StackDSL.ResourceKind, StackDSL.UsableKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::KinesisFirehose::DeliveryStream" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'DeliveryStream' is not generated yet: `swift run generate-resources AWS::KinesisFirehose::DeliveryStream` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        /// How its things are named and reached by what uses them.
        public static let usage = StackDSL.ResourceUsage(arn: "Arn", idARN: "arn:{partition}:firehose:{region}:{account}:deliverystream/{id}", endpoints: ["kinesis-firehose"])

        /// What it can be used for: `.uses(it, .put)`.
        public final class Use: StackDSL.ResourceUse, @unchecked Sendable {
            /// `firehose:PutRecord`, `firehose:PutRecordBatch`.
            public static var put: Use {
                .init("put", [.init("firehose:PutRecord", "firehose:PutRecordBatch", on: "{arn}")])
            }
        }
    }
}

extension Lambda {
    /// `AWS::Lambda::Alias`
    public struct Alias: StackDSL.ResourceKind, StackDSL.UsableKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Lambda::Alias" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Alias' is not generated yet: `swift run generate-resources AWS::Lambda::Alias` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        /// How its things are named and reached by what uses them.
        public static let usage = StackDSL.ResourceUsage(arn: "Ref", takesARN: true, endpoints: ["lambda"])

        /// What it can be used for: `.uses(it, .invoke)`.
        public final class Use: StackDSL.ResourceUse, @unchecked Sendable {
            /// `lambda:InvokeFunction`.
            public static var invoke: Use {
                .init("invoke", [.init("lambda:InvokeFunction", on: "{arn}")])
            }
        }
    }

    /// `AWS::Lambda::CapacityProvider`
    public struct CapacityProvider: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Lambda::CapacityProvider" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'CapacityProvider' is not generated yet: `swift run generate-resources AWS::Lambda::CapacityProvider` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Lambda::CodeSigningConfig`
    public struct CodeSigningConfig: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Lambda::CodeSigningConfig" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'CodeSigningConfig' is not generated yet: `swift run generate-resources AWS::Lambda::CodeSigningConfig` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Lambda::Version`
    public struct Version: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Lambda::Version" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Version' is not generated yet: `swift run generate-resources AWS::Lambda::Version` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::LicenseManager` point to.
public enum LicenseManager {
    /// `AWS::LicenseManager::LicenseConfiguration`
    public struct LicenseConfiguration: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::LicenseManager::LicenseConfiguration" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'LicenseConfiguration' is not generated yet: `swift run generate-resources AWS::LicenseManager::LicenseConfiguration` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::Location` point to.
public enum Location {
    /// `AWS::Location::Tracker`
    public struct Tracker: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Location::Tracker" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Tracker' is not generated yet: `swift run generate-resources AWS::Location::Tracker` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

extension Logs {
    /// `AWS::Logs::Destination`
    public struct Destination: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Logs::Destination" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Destination' is not generated yet: `swift run generate-resources AWS::Logs::Destination` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Logs::LogStream`
    public struct LogStream: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Logs::LogStream" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'LogStream' is not generated yet: `swift run generate-resources AWS::Logs::LogStream` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::MSK` point to.
public enum MSK {
    /// `AWS::MSK::Cluster`
    public struct Cluster: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::MSK::Cluster" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Cluster' is not generated yet: `swift run generate-resources AWS::MSK::Cluster` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::MSK::ServerlessCluster`
    public struct ServerlessCluster: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::MSK::ServerlessCluster" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ServerlessCluster' is not generated yet: `swift run generate-resources AWS::MSK::ServerlessCluster` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::MSK::VpcConnection`
    public struct VpcConnection: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::MSK::VpcConnection" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'VpcConnection' is not generated yet: `swift run generate-resources AWS::MSK::VpcConnection` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::MediaLive` point to.
public enum MediaLive {
    /// `AWS::MediaLive::InputSecurityGroup`
    public struct InputSecurityGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::MediaLive::InputSecurityGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'InputSecurityGroup' is not generated yet: `swift run generate-resources AWS::MediaLive::InputSecurityGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::MemoryDB` point to.
public enum MemoryDB {
    /// `AWS::MemoryDB::SubnetGroup`
    public struct SubnetGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::MemoryDB::SubnetGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'SubnetGroup' is not generated yet: `swift run generate-resources AWS::MemoryDB::SubnetGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::Neptune` point to.
public enum Neptune {
    /// `AWS::Neptune::DBCluster`
    public struct DBCluster: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Neptune::DBCluster" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'DBCluster' is not generated yet: `swift run generate-resources AWS::Neptune::DBCluster` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Neptune::DBClusterParameterGroup`
    public struct DBClusterParameterGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Neptune::DBClusterParameterGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'DBClusterParameterGroup' is not generated yet: `swift run generate-resources AWS::Neptune::DBClusterParameterGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Neptune::DBParameterGroup`
    public struct DBParameterGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Neptune::DBParameterGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'DBParameterGroup' is not generated yet: `swift run generate-resources AWS::Neptune::DBParameterGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Neptune::DBSubnetGroup`
    public struct DBSubnetGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Neptune::DBSubnetGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'DBSubnetGroup' is not generated yet: `swift run generate-resources AWS::Neptune::DBSubnetGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Neptune::GlobalCluster`
    public struct GlobalCluster: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Neptune::GlobalCluster" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'GlobalCluster' is not generated yet: `swift run generate-resources AWS::Neptune::GlobalCluster` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::NetworkManager` point to.
public enum NetworkManager {
    /// `AWS::NetworkManager::CoreNetwork`
    public struct CoreNetwork: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::NetworkManager::CoreNetwork" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'CoreNetwork' is not generated yet: `swift run generate-resources AWS::NetworkManager::CoreNetwork` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::ODB` point to.
public enum ODB {
    /// `AWS::ODB::OdbNetwork`
    public struct OdbNetwork: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ODB::OdbNetwork" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'OdbNetwork' is not generated yet: `swift run generate-resources AWS::ODB::OdbNetwork` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::OpenSearchService` point to.
public enum OpenSearchService {
    /// `AWS::OpenSearchService::Domain`
    public struct Domain: StackDSL.ResourceKind, StackDSL.UsableKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::OpenSearchService::Domain" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Domain' is not generated yet: `swift run generate-resources AWS::OpenSearchService::Domain` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        /// How its things are named and reached by what uses them.
        public static let usage = StackDSL.ResourceUsage(arn: "Arn", idARN: "arn:{partition}:es:{region}:{account}:domain/{id}", value: "DomainEndpoint", ports: ["443"], groups: "VPCOptions.SecurityGroupIds")

        /// What it can be used for: `.uses(it, .read)`.
        public final class Use: StackDSL.NetworkUse, @unchecked Sendable {
            /// `es:ESHttpGet`, `es:ESHttpHead`, the connection.
            public static var read: Use {
                .init("read", [.init("es:ESHttpGet", "es:ESHttpHead", on: "{arn}/*")])
            }

            /// `es:ESHttpGet`, `es:ESHttpHead`, `es:ESHttpDelete`, `es:ESHttpPatch`, `es:ESHttpPost`, `es:ESHttpPut`, the connection.
            public static var readWrite: Use {
                .init("readWrite", [.init("es:ESHttpGet", "es:ESHttpHead", "es:ESHttpDelete", "es:ESHttpPatch", "es:ESHttpPost", "es:ESHttpPut", on: "{arn}/*")])
            }

            /// `es:ESHttpGet`, `es:ESHttpPost`, the connection.
            public static var search: Use {
                .init("search", [.init("es:ESHttpGet", on: "{arn}/*"), .init("es:ESHttpPost", on: "{arn}/_msearch", "{arn}/_search", "{arn}/*/_msearch", "{arn}/*/_search")])
            }

            /// `es:ESHttpDelete`, `es:ESHttpPatch`, `es:ESHttpPost`, `es:ESHttpPut`, the connection.
            public static var write: Use {
                .init("write", [.init("es:ESHttpDelete", "es:ESHttpPatch", "es:ESHttpPost", "es:ESHttpPut", on: "{arn}/*")])
            }
        }
    }
}

/// What references to `AWS::Organizations` point to.
public enum Organizations {
    /// `AWS::Organizations::OrganizationalUnit`
    public struct OrganizationalUnit: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Organizations::OrganizationalUnit" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'OrganizationalUnit' is not generated yet: `swift run generate-resources AWS::Organizations::OrganizationalUnit` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::Outposts` point to.
public enum Outposts {
    /// `AWS::Outposts::Outpost`
    public struct Outpost: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Outposts::Outpost" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Outpost' is not generated yet: `swift run generate-resources AWS::Outposts::Outpost` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::Pinpoint` point to.
public enum Pinpoint {
    /// `AWS::Pinpoint::App`
    public struct App: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Pinpoint::App" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'App' is not generated yet: `swift run generate-resources AWS::Pinpoint::App` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::RAM` point to.
public enum RAM {
    /// `AWS::RAM::ResourceShare`
    public struct ResourceShare: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::RAM::ResourceShare" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ResourceShare' is not generated yet: `swift run generate-resources AWS::RAM::ResourceShare` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

extension RDS {
    /// `AWS::RDS::DBParameterGroup`
    public struct DBParameterGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::RDS::DBParameterGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'DBParameterGroup' is not generated yet: `swift run generate-resources AWS::RDS::DBParameterGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::RDS::DBSecurityGroup`
    public struct DBSecurityGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::RDS::DBSecurityGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'DBSecurityGroup' is not generated yet: `swift run generate-resources AWS::RDS::DBSecurityGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::RDS::GlobalCluster`
    public struct GlobalCluster: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::RDS::GlobalCluster" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'GlobalCluster' is not generated yet: `swift run generate-resources AWS::RDS::GlobalCluster` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::RDS::OptionGroup`
    public struct OptionGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::RDS::OptionGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'OptionGroup' is not generated yet: `swift run generate-resources AWS::RDS::OptionGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::Redshift` point to.
public enum Redshift {
    /// `AWS::Redshift::Cluster`
    public struct Cluster: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Redshift::Cluster" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Cluster' is not generated yet: `swift run generate-resources AWS::Redshift::Cluster` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Redshift::ClusterSubnetGroup`
    public struct ClusterSubnetGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Redshift::ClusterSubnetGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ClusterSubnetGroup' is not generated yet: `swift run generate-resources AWS::Redshift::ClusterSubnetGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::RedshiftServerless` point to.
public enum RedshiftServerless {
    /// `AWS::RedshiftServerless::Namespace`
    public struct Namespace: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::RedshiftServerless::Namespace" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Namespace' is not generated yet: `swift run generate-resources AWS::RedshiftServerless::Namespace` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::RedshiftServerless::Workgroup`
    public struct Workgroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::RedshiftServerless::Workgroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Workgroup' is not generated yet: `swift run generate-resources AWS::RedshiftServerless::Workgroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::ResourceGroups` point to.
public enum ResourceGroups {
    /// `AWS::ResourceGroups::Group`
    public struct Group: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ResourceGroups::Group" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Group' is not generated yet: `swift run generate-resources AWS::ResourceGroups::Group` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

extension Route53 {
    /// `AWS::Route53::CidrCollection`
    public struct CidrCollection: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Route53::CidrCollection" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'CidrCollection' is not generated yet: `swift run generate-resources AWS::Route53::CidrCollection` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Route53::HostedZone`
    public struct HostedZone: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Route53::HostedZone" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'HostedZone' is not generated yet: `swift run generate-resources AWS::Route53::HostedZone` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

extension S3 {
    /// `AWS::S3::AccessPoint`
    public struct AccessPoint: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::S3::AccessPoint" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'AccessPoint' is not generated yet: `swift run generate-resources AWS::S3::AccessPoint` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::S3Express` point to.
public enum S3Express {
    /// `AWS::S3Express::DirectoryBucket`
    public struct DirectoryBucket: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::S3Express::DirectoryBucket" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'DirectoryBucket' is not generated yet: `swift run generate-resources AWS::S3Express::DirectoryBucket` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::S3Files` point to.
public enum S3Files {
    /// `AWS::S3Files::AccessPoint`
    public struct AccessPoint: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::S3Files::AccessPoint" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'AccessPoint' is not generated yet: `swift run generate-resources AWS::S3Files::AccessPoint` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::S3Files::FileSystem`
    public struct FileSystem: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::S3Files::FileSystem" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'FileSystem' is not generated yet: `swift run generate-resources AWS::S3Files::FileSystem` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::S3Outposts` point to.
public enum S3Outposts {
    /// `AWS::S3Outposts::Bucket`
    public struct Bucket: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::S3Outposts::Bucket" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Bucket' is not generated yet: `swift run generate-resources AWS::S3Outposts::Bucket` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::S3Tables` point to.
public enum S3Tables {
    /// `AWS::S3Tables::Table`
    public struct Table: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::S3Tables::Table" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Table' is not generated yet: `swift run generate-resources AWS::S3Tables::Table` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::S3Tables::TableBucket`
    public struct TableBucket: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::S3Tables::TableBucket" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'TableBucket' is not generated yet: `swift run generate-resources AWS::S3Tables::TableBucket` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::S3Vectors` point to.
public enum S3Vectors {
    /// `AWS::S3Vectors::VectorBucket`
    public struct VectorBucket: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::S3Vectors::VectorBucket" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'VectorBucket' is not generated yet: `swift run generate-resources AWS::S3Vectors::VectorBucket` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::SES` point to.
public enum SES {
    /// `AWS::SES::ConfigurationSet`
    public struct ConfigurationSet: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::SES::ConfigurationSet" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ConfigurationSet' is not generated yet: `swift run generate-resources AWS::SES::ConfigurationSet` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::SES::EmailIdentity`
    public struct EmailIdentity: StackDSL.ResourceKind, StackDSL.UsableKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::SES::EmailIdentity" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'EmailIdentity' is not generated yet: `swift run generate-resources AWS::SES::EmailIdentity` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        /// How its things are named and reached by what uses them.
        public static let usage = StackDSL.ResourceUsage(arn: "arn:{partition}:ses:{region}:{account}:identity/{id}", endpoints: ["email"])

        /// What it can be used for: `.uses(it, .send)`.
        public final class Use: StackDSL.ResourceUse, @unchecked Sendable {
            /// `ses:SendEmail`, `ses:SendRawEmail`.
            public static var send: Use {
                .init("send", [.init("ses:SendEmail", "ses:SendRawEmail", on: "{arn}")])
            }
        }
    }
}

extension SSM {
    /// `AWS::SSM::Document`
    public struct Document: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::SSM::Document" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Document' is not generated yet: `swift run generate-resources AWS::SSM::Document` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::SSMIncidents` point to.
public enum SSMIncidents {
    /// `AWS::SSMIncidents::ResponsePlan`
    public struct ResponsePlan: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::SSMIncidents::ResponsePlan" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ResponsePlan' is not generated yet: `swift run generate-resources AWS::SSMIncidents::ResponsePlan` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::SSO` point to.
public enum SSO {
    /// `AWS::SSO::Instance`
    public struct Instance: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::SSO::Instance" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Instance' is not generated yet: `swift run generate-resources AWS::SSO::Instance` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::SageMaker` point to.
public enum SageMaker {
    /// `AWS::SageMaker::Pipeline`
    public struct Pipeline: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::SageMaker::Pipeline" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Pipeline' is not generated yet: `swift run generate-resources AWS::SageMaker::Pipeline` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

extension Scheduler {
    /// `AWS::Scheduler::ScheduleGroup`
    public struct ScheduleGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Scheduler::ScheduleGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ScheduleGroup' is not generated yet: `swift run generate-resources AWS::Scheduler::ScheduleGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

extension ServiceDiscovery {
    /// `AWS::ServiceDiscovery::PrivateDnsNamespace`
    public struct PrivateDnsNamespace: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ServiceDiscovery::PrivateDnsNamespace" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'PrivateDnsNamespace' is not generated yet: `swift run generate-resources AWS::ServiceDiscovery::PrivateDnsNamespace` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::ServiceDiscovery::PublicDnsNamespace`
    public struct PublicDnsNamespace: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ServiceDiscovery::PublicDnsNamespace" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'PublicDnsNamespace' is not generated yet: `swift run generate-resources AWS::ServiceDiscovery::PublicDnsNamespace` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::ServiceDiscovery::Service`
    public struct Service: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::ServiceDiscovery::Service" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Service' is not generated yet: `swift run generate-resources AWS::ServiceDiscovery::Service` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::StepFunctions` point to.
public enum StepFunctions {
    /// `AWS::StepFunctions::StateMachine`
    public struct StateMachine: StackDSL.ResourceKind, StackDSL.UsableKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::StepFunctions::StateMachine" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'StateMachine' is not generated yet: `swift run generate-resources AWS::StepFunctions::StateMachine` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        /// How its things are named and reached by what uses them.
        public static let usage = StackDSL.ResourceUsage(arn: "Ref", name: "Name:6", takesARN: true, key: "EncryptionConfiguration.KmsKeyId", keyService: "states", endpoints: ["states"])

        /// What it can be used for: `.uses(it, .answer)`.
        public final class Use: StackDSL.ResourceUse, @unchecked Sendable {
            /// `states:SendTaskFailure`, `states:SendTaskHeartbeat`, `states:SendTaskSuccess`.
            public static var answer: Use {
                .init("answer", [.init("states:SendTaskFailure", "states:SendTaskHeartbeat", "states:SendTaskSuccess", on: "*")])
            }

            /// `states:StartExecution`.
            public static var start: Use {
                .init("start", [.init("states:StartExecution", on: "{arn}")])
            }

            /// `states:StartSyncExecution`; of its key `kms:Decrypt`.
            public static var startSync: Use {
                .init("startSync", [.init("states:StartSyncExecution", on: "{arn}")], keyActions: ["kms:Decrypt"])
            }

            /// `states:StopExecution`.
            public static var stop: Use {
                .init("stop", [.init("states:StopExecution", on: "arn:{partition}:states:{region}:{account}:execution:{name}:*")])
            }

            /// `states:DescribeExecution`, `states:GetExecutionHistory`; of its key `kms:Decrypt`.
            public static var watch: Use {
                .init("watch", [.init("states:DescribeExecution", "states:GetExecutionHistory", on: "arn:{partition}:states:{region}:{account}:execution:{name}:*")], keyActions: ["kms:Decrypt"])
            }
        }
    }
}

/// What references to `AWS::Timestream` point to.
public enum Timestream {
    /// `AWS::Timestream::Database`
    public struct Database: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Timestream::Database" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Database' is not generated yet: `swift run generate-resources AWS::Timestream::Database` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::Timestream::Table`
    public struct Table: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::Timestream::Table" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'Table' is not generated yet: `swift run generate-resources AWS::Timestream::Table` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::VpcLattice` point to.
public enum VpcLattice {
    /// `AWS::VpcLattice::ResourceConfiguration`
    public struct ResourceConfiguration: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::VpcLattice::ResourceConfiguration" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ResourceConfiguration' is not generated yet: `swift run generate-resources AWS::VpcLattice::ResourceConfiguration` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::VpcLattice::ServiceNetwork`
    public struct ServiceNetwork: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::VpcLattice::ServiceNetwork" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'ServiceNetwork' is not generated yet: `swift run generate-resources AWS::VpcLattice::ServiceNetwork` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::VpcLattice::TargetGroup`
    public struct TargetGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::VpcLattice::TargetGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'TargetGroup' is not generated yet: `swift run generate-resources AWS::VpcLattice::TargetGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

/// What references to `AWS::WAF` point to.
public enum WAF {
    /// `AWS::WAF::WebACL`
    public struct WebACL: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::WAF::WebACL" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'WebACL' is not generated yet: `swift run generate-resources AWS::WAF::WebACL` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}

extension WAFv2 {
    /// `AWS::WAFv2::IPSet`
    public struct IPSet: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::WAFv2::IPSet" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'IPSet' is not generated yet: `swift run generate-resources AWS::WAFv2::IPSet` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::WAFv2::RegexPatternSet`
    public struct RegexPatternSet: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::WAFv2::RegexPatternSet" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'RegexPatternSet' is not generated yet: `swift run generate-resources AWS::WAFv2::RegexPatternSet` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }

    /// `AWS::WAFv2::RuleGroup`
    public struct RuleGroup: StackDSL.ResourceKind {
        /// As templates name it.
        public static var typeName: Swift.String { "AWS::WAFv2::RuleGroup" }

        /// As it goes into a template.
        public var resource: StackDSL.ResourceDefinition

        /* 'RuleGroup' is not generated yet: `swift run generate-resources AWS::WAFv2::RuleGroup` */ init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }
    }
}
