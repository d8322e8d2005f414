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

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'CertificateAuthority' is not generated yet: `swift run generate-resources AWS::ACMPCA::CertificateAuthority`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::AIOps` point to.
public enum AIOps {
    /// `AWS::AIOps::InvestigationGroup`
    public struct InvestigationGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::AIOps::InvestigationGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'InvestigationGroup' is not generated yet: `swift run generate-resources AWS::AIOps::InvestigationGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::AmazonMQ` point to.
public enum AmazonMQ {
    /// `AWS::AmazonMQ::Broker`
    public struct Broker: StackDSL.ResourceKind {
        public static let typeName = "AWS::AmazonMQ::Broker"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Broker' is not generated yet: `swift run generate-resources AWS::AmazonMQ::Broker`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::AmazonMQ::Configuration`
    public struct Configuration: StackDSL.ResourceKind {
        public static let typeName = "AWS::AmazonMQ::Configuration"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Configuration' is not generated yet: `swift run generate-resources AWS::AmazonMQ::Configuration`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::Amplify` point to.
public enum Amplify {
    /// `AWS::Amplify::App`
    public struct App: StackDSL.ResourceKind {
        public static let typeName = "AWS::Amplify::App"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'App' is not generated yet: `swift run generate-resources AWS::Amplify::App`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

extension ApiGateway {
    /// `AWS::ApiGateway::ClientCertificate`
    public struct ClientCertificate: StackDSL.ResourceKind {
        public static let typeName = "AWS::ApiGateway::ClientCertificate"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ClientCertificate' is not generated yet: `swift run generate-resources AWS::ApiGateway::ClientCertificate`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::ApiGateway::Model`
    public struct Model: StackDSL.ResourceKind {
        public static let typeName = "AWS::ApiGateway::Model"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Model' is not generated yet: `swift run generate-resources AWS::ApiGateway::Model`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::ApiGateway::RequestValidator`
    public struct RequestValidator: StackDSL.ResourceKind {
        public static let typeName = "AWS::ApiGateway::RequestValidator"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'RequestValidator' is not generated yet: `swift run generate-resources AWS::ApiGateway::RequestValidator`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

extension ApiGatewayV2 {
    /// `AWS::ApiGatewayV2::Deployment`
    public struct Deployment: StackDSL.ResourceKind {
        public static let typeName = "AWS::ApiGatewayV2::Deployment"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Deployment' is not generated yet: `swift run generate-resources AWS::ApiGatewayV2::Deployment`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::AppRunner` point to.
public enum AppRunner {
    /// `AWS::AppRunner::Service`
    public struct Service: StackDSL.ResourceKind {
        public static let typeName = "AWS::AppRunner::Service"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Service' is not generated yet: `swift run generate-resources AWS::AppRunner::Service`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::AppSync` point to.
public enum AppSync {
    /// `AWS::AppSync::GraphQLApi`
    public struct GraphQLApi: StackDSL.ResourceKind {
        public static let typeName = "AWS::AppSync::GraphQLApi"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'GraphQLApi' is not generated yet: `swift run generate-resources AWS::AppSync::GraphQLApi`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::AutoScaling` point to.
public enum AutoScaling {
    /// `AWS::AutoScaling::AutoScalingGroup`
    public struct AutoScalingGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::AutoScaling::AutoScalingGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'AutoScalingGroup' is not generated yet: `swift run generate-resources AWS::AutoScaling::AutoScalingGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::AutoScaling::LaunchConfiguration`
    public struct LaunchConfiguration: StackDSL.ResourceKind {
        public static let typeName = "AWS::AutoScaling::LaunchConfiguration"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'LaunchConfiguration' is not generated yet: `swift run generate-resources AWS::AutoScaling::LaunchConfiguration`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::AutoScaling::ScalingPolicy`
    public struct ScalingPolicy: StackDSL.ResourceKind {
        public static let typeName = "AWS::AutoScaling::ScalingPolicy"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ScalingPolicy' is not generated yet: `swift run generate-resources AWS::AutoScaling::ScalingPolicy`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::Backup` point to.
public enum Backup {
    /// `AWS::Backup::BackupPlan`
    public struct BackupPlan: StackDSL.ResourceKind {
        public static let typeName = "AWS::Backup::BackupPlan"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'BackupPlan' is not generated yet: `swift run generate-resources AWS::Backup::BackupPlan`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Backup::BackupVault`
    public struct BackupVault: StackDSL.ResourceKind {
        public static let typeName = "AWS::Backup::BackupVault"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'BackupVault' is not generated yet: `swift run generate-resources AWS::Backup::BackupVault`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Backup::LogicallyAirGappedBackupVault`
    public struct LogicallyAirGappedBackupVault: StackDSL.ResourceKind {
        public static let typeName = "AWS::Backup::LogicallyAirGappedBackupVault"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'LogicallyAirGappedBackupVault' is not generated yet: `swift run generate-resources AWS::Backup::LogicallyAirGappedBackupVault`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::Batch` point to.
public enum Batch {
    /// `AWS::Batch::ComputeEnvironment`
    public struct ComputeEnvironment: StackDSL.ResourceKind {
        public static let typeName = "AWS::Batch::ComputeEnvironment"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ComputeEnvironment' is not generated yet: `swift run generate-resources AWS::Batch::ComputeEnvironment`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Batch::ConsumableResource`
    public struct ConsumableResource: StackDSL.ResourceKind {
        public static let typeName = "AWS::Batch::ConsumableResource"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ConsumableResource' is not generated yet: `swift run generate-resources AWS::Batch::ConsumableResource`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Batch::JobDefinition`
    public struct JobDefinition: StackDSL.ResourceKind {
        public static let typeName = "AWS::Batch::JobDefinition"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'JobDefinition' is not generated yet: `swift run generate-resources AWS::Batch::JobDefinition`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Batch::JobQueue`
    public struct JobQueue: StackDSL.ResourceKind {
        public static let typeName = "AWS::Batch::JobQueue"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'JobQueue' is not generated yet: `swift run generate-resources AWS::Batch::JobQueue`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Batch::SchedulingPolicy`
    public struct SchedulingPolicy: StackDSL.ResourceKind {
        public static let typeName = "AWS::Batch::SchedulingPolicy"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'SchedulingPolicy' is not generated yet: `swift run generate-resources AWS::Batch::SchedulingPolicy`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Batch::ServiceEnvironment`
    public struct ServiceEnvironment: StackDSL.ResourceKind {
        public static let typeName = "AWS::Batch::ServiceEnvironment"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ServiceEnvironment' is not generated yet: `swift run generate-resources AWS::Batch::ServiceEnvironment`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::Bedrock` point to.
public enum Bedrock {
    /// `AWS::Bedrock::FoundationModel`
    public struct FoundationModel: StackDSL.ResourceKind, StackDSL.UsableKind {
        public static let typeName = "AWS::Bedrock::FoundationModel"

        public var resource: StackDSL.ResourceDefinition

        init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

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
        public static let typeName = "AWS::BedrockAgentCore::Gateway"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Gateway' is not generated yet: `swift run generate-resources AWS::BedrockAgentCore::Gateway`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::Billing` point to.
public enum Billing {
    /// `AWS::Billing::BillingView`
    public struct BillingView: StackDSL.ResourceKind {
        public static let typeName = "AWS::Billing::BillingView"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'BillingView' is not generated yet: `swift run generate-resources AWS::Billing::BillingView`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

extension CloudFormation {
    /// `AWS::CloudFormation::Stack`
    public struct Stack: StackDSL.ResourceKind {
        public static let typeName = "AWS::CloudFormation::Stack"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Stack' is not generated yet: `swift run generate-resources AWS::CloudFormation::Stack`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::CloudFormation::WaitConditionHandle`
    public struct WaitConditionHandle: StackDSL.ResourceKind {
        public static let typeName = "AWS::CloudFormation::WaitConditionHandle"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'WaitConditionHandle' is not generated yet: `swift run generate-resources AWS::CloudFormation::WaitConditionHandle`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

extension CloudFront {
    /// `AWS::CloudFront::AnycastIpList`
    public struct AnycastIpList: StackDSL.ResourceKind {
        public static let typeName = "AWS::CloudFront::AnycastIpList"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'AnycastIpList' is not generated yet: `swift run generate-resources AWS::CloudFront::AnycastIpList`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::CloudFront::CachePolicy`
    public struct CachePolicy: StackDSL.ResourceKind {
        public static let typeName = "AWS::CloudFront::CachePolicy"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'CachePolicy' is not generated yet: `swift run generate-resources AWS::CloudFront::CachePolicy`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::CloudFront::ConnectionFunction`
    public struct ConnectionFunction: StackDSL.ResourceKind {
        public static let typeName = "AWS::CloudFront::ConnectionFunction"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ConnectionFunction' is not generated yet: `swift run generate-resources AWS::CloudFront::ConnectionFunction`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::CloudFront::ContinuousDeploymentPolicy`
    public struct ContinuousDeploymentPolicy: StackDSL.ResourceKind {
        public static let typeName = "AWS::CloudFront::ContinuousDeploymentPolicy"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ContinuousDeploymentPolicy' is not generated yet: `swift run generate-resources AWS::CloudFront::ContinuousDeploymentPolicy`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::CloudFront::FieldLevelEncryptionConfig`
    public struct FieldLevelEncryptionConfig: StackDSL.ResourceKind {
        public static let typeName = "AWS::CloudFront::FieldLevelEncryptionConfig"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'FieldLevelEncryptionConfig' is not generated yet: `swift run generate-resources AWS::CloudFront::FieldLevelEncryptionConfig`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::CloudFront::Function`
    public struct Function: StackDSL.ResourceKind {
        public static let typeName = "AWS::CloudFront::Function"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Function' is not generated yet: `swift run generate-resources AWS::CloudFront::Function`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::CloudFront::KeyGroup`
    public struct KeyGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::CloudFront::KeyGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'KeyGroup' is not generated yet: `swift run generate-resources AWS::CloudFront::KeyGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::CloudFront::KeyValueStore`
    public struct KeyValueStore: StackDSL.ResourceKind {
        public static let typeName = "AWS::CloudFront::KeyValueStore"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'KeyValueStore' is not generated yet: `swift run generate-resources AWS::CloudFront::KeyValueStore`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::CloudFront::OriginRequestPolicy`
    public struct OriginRequestPolicy: StackDSL.ResourceKind {
        public static let typeName = "AWS::CloudFront::OriginRequestPolicy"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'OriginRequestPolicy' is not generated yet: `swift run generate-resources AWS::CloudFront::OriginRequestPolicy`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::CloudFront::RealtimeLogConfig`
    public struct RealtimeLogConfig: StackDSL.ResourceKind {
        public static let typeName = "AWS::CloudFront::RealtimeLogConfig"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'RealtimeLogConfig' is not generated yet: `swift run generate-resources AWS::CloudFront::RealtimeLogConfig`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::CloudFront::ResponseHeadersPolicy`
    public struct ResponseHeadersPolicy: StackDSL.ResourceKind {
        public static let typeName = "AWS::CloudFront::ResponseHeadersPolicy"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ResponseHeadersPolicy' is not generated yet: `swift run generate-resources AWS::CloudFront::ResponseHeadersPolicy`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::CloudFront::TrustStore`
    public struct TrustStore: StackDSL.ResourceKind {
        public static let typeName = "AWS::CloudFront::TrustStore"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'TrustStore' is not generated yet: `swift run generate-resources AWS::CloudFront::TrustStore`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::CloudFront::VpcOrigin`
    public struct VpcOrigin: StackDSL.ResourceKind {
        public static let typeName = "AWS::CloudFront::VpcOrigin"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'VpcOrigin' is not generated yet: `swift run generate-resources AWS::CloudFront::VpcOrigin`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

extension CloudWatch {
    /// `AWS::CloudWatch::CompositeAlarm`
    public struct CompositeAlarm: StackDSL.ResourceKind {
        public static let typeName = "AWS::CloudWatch::CompositeAlarm"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'CompositeAlarm' is not generated yet: `swift run generate-resources AWS::CloudWatch::CompositeAlarm`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::CodeBuild` point to.
public enum CodeBuild {
    /// `AWS::CodeBuild::Fleet`
    public struct Fleet: StackDSL.ResourceKind {
        public static let typeName = "AWS::CodeBuild::Fleet"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Fleet' is not generated yet: `swift run generate-resources AWS::CodeBuild::Fleet`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::CodeBuild::Project`
    public struct Project: StackDSL.ResourceKind {
        public static let typeName = "AWS::CodeBuild::Project"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Project' is not generated yet: `swift run generate-resources AWS::CodeBuild::Project`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::CodeBuild::SourceCredential`
    public struct SourceCredential: StackDSL.ResourceKind {
        public static let typeName = "AWS::CodeBuild::SourceCredential"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'SourceCredential' is not generated yet: `swift run generate-resources AWS::CodeBuild::SourceCredential`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::CodeConnections` point to.
public enum CodeConnections {
    /// `AWS::CodeConnections::Connection`
    public struct Connection: StackDSL.ResourceKind {
        public static let typeName = "AWS::CodeConnections::Connection"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Connection' is not generated yet: `swift run generate-resources AWS::CodeConnections::Connection`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::CodeDeploy` point to.
public enum CodeDeploy {
    /// `AWS::CodeDeploy::Application`
    public struct Application: StackDSL.ResourceKind {
        public static let typeName = "AWS::CodeDeploy::Application"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Application' is not generated yet: `swift run generate-resources AWS::CodeDeploy::Application`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::CodeDeploy::DeploymentConfig`
    public struct DeploymentConfig: StackDSL.ResourceKind {
        public static let typeName = "AWS::CodeDeploy::DeploymentConfig"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'DeploymentConfig' is not generated yet: `swift run generate-resources AWS::CodeDeploy::DeploymentConfig`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::CodePipeline` point to.
public enum CodePipeline {
    /// `AWS::CodePipeline::Pipeline`
    public struct Pipeline: StackDSL.ResourceKind {
        public static let typeName = "AWS::CodePipeline::Pipeline"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Pipeline' is not generated yet: `swift run generate-resources AWS::CodePipeline::Pipeline`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::CodeStarConnections` point to.
public enum CodeStarConnections {
    /// `AWS::CodeStarConnections::Connection`
    public struct Connection: StackDSL.ResourceKind {
        public static let typeName = "AWS::CodeStarConnections::Connection"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Connection' is not generated yet: `swift run generate-resources AWS::CodeStarConnections::Connection`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::Cognito` point to.
public enum Cognito {
    /// `AWS::Cognito::IdentityPool`
    public struct IdentityPool: StackDSL.ResourceKind {
        public static let typeName = "AWS::Cognito::IdentityPool"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'IdentityPool' is not generated yet: `swift run generate-resources AWS::Cognito::IdentityPool`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Cognito::UserPool`
    public struct UserPool: StackDSL.ResourceKind, StackDSL.UsableKind {
        public static let typeName = "AWS::Cognito::UserPool"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'UserPool' is not generated yet: `swift run generate-resources AWS::Cognito::UserPool`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

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
        public static let typeName = "AWS::Cognito::UserPoolClient"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'UserPoolClient' is not generated yet: `swift run generate-resources AWS::Cognito::UserPoolClient`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Cognito::UserPoolDomain`
    public struct UserPoolDomain: StackDSL.ResourceKind {
        public static let typeName = "AWS::Cognito::UserPoolDomain"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'UserPoolDomain' is not generated yet: `swift run generate-resources AWS::Cognito::UserPoolDomain`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Cognito::UserPoolIdentityProvider`
    public struct UserPoolIdentityProvider: StackDSL.ResourceKind {
        public static let typeName = "AWS::Cognito::UserPoolIdentityProvider"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'UserPoolIdentityProvider' is not generated yet: `swift run generate-resources AWS::Cognito::UserPoolIdentityProvider`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::DAX` point to.
public enum DAX {
    /// `AWS::DAX::SubnetGroup`
    public struct SubnetGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::DAX::SubnetGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'SubnetGroup' is not generated yet: `swift run generate-resources AWS::DAX::SubnetGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::DMS` point to.
public enum DMS {
    /// `AWS::DMS::Certificate`
    public struct Certificate: StackDSL.ResourceKind {
        public static let typeName = "AWS::DMS::Certificate"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Certificate' is not generated yet: `swift run generate-resources AWS::DMS::Certificate`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::DMS::ReplicationSubnetGroup`
    public struct ReplicationSubnetGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::DMS::ReplicationSubnetGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ReplicationSubnetGroup' is not generated yet: `swift run generate-resources AWS::DMS::ReplicationSubnetGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::DirectConnect` point to.
public enum DirectConnect {
    /// `AWS::DirectConnect::DirectConnectGateway`
    public struct DirectConnectGateway: StackDSL.ResourceKind {
        public static let typeName = "AWS::DirectConnect::DirectConnectGateway"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'DirectConnectGateway' is not generated yet: `swift run generate-resources AWS::DirectConnect::DirectConnectGateway`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::DirectConnect::Lag`
    public struct Lag: StackDSL.ResourceKind {
        public static let typeName = "AWS::DirectConnect::Lag"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Lag' is not generated yet: `swift run generate-resources AWS::DirectConnect::Lag`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::DirectoryService` point to.
public enum DirectoryService {
    /// `AWS::DirectoryService::MicrosoftAD`
    public struct MicrosoftAD: StackDSL.ResourceKind {
        public static let typeName = "AWS::DirectoryService::MicrosoftAD"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'MicrosoftAD' is not generated yet: `swift run generate-resources AWS::DirectoryService::MicrosoftAD`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::DocDB` point to.
public enum DocDB {
    /// `AWS::DocDB::DBCluster`
    public struct DBCluster: StackDSL.ResourceKind {
        public static let typeName = "AWS::DocDB::DBCluster"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'DBCluster' is not generated yet: `swift run generate-resources AWS::DocDB::DBCluster`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::DocDB::DBClusterParameterGroup`
    public struct DBClusterParameterGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::DocDB::DBClusterParameterGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'DBClusterParameterGroup' is not generated yet: `swift run generate-resources AWS::DocDB::DBClusterParameterGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::DocDB::DBInstance`
    public struct DBInstance: StackDSL.ResourceKind {
        public static let typeName = "AWS::DocDB::DBInstance"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'DBInstance' is not generated yet: `swift run generate-resources AWS::DocDB::DBInstance`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::DocDB::DBSubnetGroup`
    public struct DBSubnetGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::DocDB::DBSubnetGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'DBSubnetGroup' is not generated yet: `swift run generate-resources AWS::DocDB::DBSubnetGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::DocDB::GlobalCluster`
    public struct GlobalCluster: StackDSL.ResourceKind {
        public static let typeName = "AWS::DocDB::GlobalCluster"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'GlobalCluster' is not generated yet: `swift run generate-resources AWS::DocDB::GlobalCluster`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::DocDBElastic` point to.
public enum DocDBElastic {
    /// `AWS::DocDBElastic::Cluster`
    public struct Cluster: StackDSL.ResourceKind {
        public static let typeName = "AWS::DocDBElastic::Cluster"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Cluster' is not generated yet: `swift run generate-resources AWS::DocDBElastic::Cluster`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

extension DynamoDB {
    /// `AWS::DynamoDB::Stream`
    public struct Stream: StackDSL.ResourceKind {
        public static let typeName = "AWS::DynamoDB::Stream"

        public var resource: StackDSL.ResourceDefinition

        init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

extension EC2 {
    /// `AWS::EC2::AvailabilityZone`
    public struct AvailabilityZone: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::AvailabilityZone"

        public var resource: StackDSL.ResourceDefinition

        init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::CapacityReservation`
    public struct CapacityReservation: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::CapacityReservation"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'CapacityReservation' is not generated yet: `swift run generate-resources AWS::EC2::CapacityReservation`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::CarrierGateway`
    public struct CarrierGateway: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::CarrierGateway"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'CarrierGateway' is not generated yet: `swift run generate-resources AWS::EC2::CarrierGateway`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::DHCPOptions`
    public struct DHCPOptions: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::DHCPOptions"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'DHCPOptions' is not generated yet: `swift run generate-resources AWS::EC2::DHCPOptions`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::EgressOnlyInternetGateway`
    public struct EgressOnlyInternetGateway: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::EgressOnlyInternetGateway"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'EgressOnlyInternetGateway' is not generated yet: `swift run generate-resources AWS::EC2::EgressOnlyInternetGateway`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::Host`
    public struct Host: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::Host"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Host' is not generated yet: `swift run generate-resources AWS::EC2::Host`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::IPAMPool`
    public struct IPAMPool: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::IPAMPool"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'IPAMPool' is not generated yet: `swift run generate-resources AWS::EC2::IPAMPool`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::Image`
    public struct Image: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::Image"

        public var resource: StackDSL.ResourceDefinition

        init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::Instance`
    public struct Instance: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::Instance"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Instance' is not generated yet: `swift run generate-resources AWS::EC2::Instance`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::KeyPair`
    public struct KeyPair: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::KeyPair"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'KeyPair' is not generated yet: `swift run generate-resources AWS::EC2::KeyPair`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::LaunchTemplate`
    public struct LaunchTemplate: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::LaunchTemplate"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'LaunchTemplate' is not generated yet: `swift run generate-resources AWS::EC2::LaunchTemplate`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::LocalGateway`
    public struct LocalGateway: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::LocalGateway"

        public var resource: StackDSL.ResourceDefinition

        init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::NetworkAcl`
    public struct NetworkAcl: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::NetworkAcl"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'NetworkAcl' is not generated yet: `swift run generate-resources AWS::EC2::NetworkAcl`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::NetworkInterface`
    public struct NetworkInterface: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::NetworkInterface"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'NetworkInterface' is not generated yet: `swift run generate-resources AWS::EC2::NetworkInterface`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::PlacementGroup`
    public struct PlacementGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::PlacementGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'PlacementGroup' is not generated yet: `swift run generate-resources AWS::EC2::PlacementGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::PrefixList`
    public struct PrefixList: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::PrefixList"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'PrefixList' is not generated yet: `swift run generate-resources AWS::EC2::PrefixList`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::Snapshot`
    public struct Snapshot: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::Snapshot"

        public var resource: StackDSL.ResourceDefinition

        init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::SubnetNetworkAclAssociation`
    public struct SubnetNetworkAclAssociation: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::SubnetNetworkAclAssociation"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'SubnetNetworkAclAssociation' is not generated yet: `swift run generate-resources AWS::EC2::SubnetNetworkAclAssociation`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::TransitGateway`
    public struct TransitGateway: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::TransitGateway"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'TransitGateway' is not generated yet: `swift run generate-resources AWS::EC2::TransitGateway`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::TransitGatewayAttachment`
    public struct TransitGatewayAttachment: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::TransitGatewayAttachment"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'TransitGatewayAttachment' is not generated yet: `swift run generate-resources AWS::EC2::TransitGatewayAttachment`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::VPCCidrBlock`
    public struct VPCCidrBlock: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::VPCCidrBlock"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'VPCCidrBlock' is not generated yet: `swift run generate-resources AWS::EC2::VPCCidrBlock`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::VPCPeeringConnection`
    public struct VPCPeeringConnection: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::VPCPeeringConnection"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'VPCPeeringConnection' is not generated yet: `swift run generate-resources AWS::EC2::VPCPeeringConnection`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::VPNGateway`
    public struct VPNGateway: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::VPNGateway"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'VPNGateway' is not generated yet: `swift run generate-resources AWS::EC2::VPNGateway`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::VerifiedAccessInstance`
    public struct VerifiedAccessInstance: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::VerifiedAccessInstance"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'VerifiedAccessInstance' is not generated yet: `swift run generate-resources AWS::EC2::VerifiedAccessInstance`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EC2::Volume`
    public struct Volume: StackDSL.ResourceKind {
        public static let typeName = "AWS::EC2::Volume"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Volume' is not generated yet: `swift run generate-resources AWS::EC2::Volume`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

extension ECS {
    /// `AWS::ECS::CapacityProvider`
    public struct CapacityProvider: StackDSL.ResourceKind {
        public static let typeName = "AWS::ECS::CapacityProvider"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'CapacityProvider' is not generated yet: `swift run generate-resources AWS::ECS::CapacityProvider`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::EFS` point to.
public enum EFS {
    /// `AWS::EFS::AccessPoint`
    public struct AccessPoint: StackDSL.ResourceKind {
        public static let typeName = "AWS::EFS::AccessPoint"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'AccessPoint' is not generated yet: `swift run generate-resources AWS::EFS::AccessPoint`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::EFS::FileSystem`
    public struct FileSystem: StackDSL.ResourceKind, StackDSL.UsableKind {
        public static let typeName = "AWS::EFS::FileSystem"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'FileSystem' is not generated yet: `swift run generate-resources AWS::EFS::FileSystem`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

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
        public static let typeName = "AWS::EKS::Cluster"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Cluster' is not generated yet: `swift run generate-resources AWS::EKS::Cluster`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::EMR` point to.
public enum EMR {
    /// `AWS::EMR::SecurityConfiguration`
    public struct SecurityConfiguration: StackDSL.ResourceKind {
        public static let typeName = "AWS::EMR::SecurityConfiguration"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'SecurityConfiguration' is not generated yet: `swift run generate-resources AWS::EMR::SecurityConfiguration`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::ElastiCache` point to.
public enum ElastiCache {
    /// `AWS::ElastiCache::CacheCluster`
    public struct CacheCluster: StackDSL.ResourceKind, StackDSL.UsableKind {
        public static let typeName = "AWS::ElastiCache::CacheCluster"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'CacheCluster' is not generated yet: `swift run generate-resources AWS::ElastiCache::CacheCluster`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

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
        public static let typeName = "AWS::ElastiCache::GlobalReplicationGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'GlobalReplicationGroup' is not generated yet: `swift run generate-resources AWS::ElastiCache::GlobalReplicationGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::ElastiCache::ParameterGroup`
    public struct ParameterGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::ElastiCache::ParameterGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ParameterGroup' is not generated yet: `swift run generate-resources AWS::ElastiCache::ParameterGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::ElastiCache::ReplicationGroup`
    public struct ReplicationGroup: StackDSL.ResourceKind, StackDSL.UsableKind {
        public static let typeName = "AWS::ElastiCache::ReplicationGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ReplicationGroup' is not generated yet: `swift run generate-resources AWS::ElastiCache::ReplicationGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

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
        public static let typeName = "AWS::ElastiCache::SecurityGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'SecurityGroup' is not generated yet: `swift run generate-resources AWS::ElastiCache::SecurityGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::ElastiCache::ServerlessCache`
    public struct ServerlessCache: StackDSL.ResourceKind, StackDSL.UsableKind {
        public static let typeName = "AWS::ElastiCache::ServerlessCache"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ServerlessCache' is not generated yet: `swift run generate-resources AWS::ElastiCache::ServerlessCache`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// How its things are named and reached by what uses them.
        public static let usage = StackDSL.ResourceUsage(arn: "ARN", value: "Endpoint.Address", ports: ["Engine:memcached=11211", "6379"], groups: "SecurityGroupIds")

        /// What it can be used for: `.uses(it, .connect)`.
        public final class Use: StackDSL.NetworkUse, @unchecked Sendable {
            /// the connection.
            public static var connect: Use {
                .init("connect")
            }
        }
    }

    /// `AWS::ElastiCache::SubnetGroup`
    public struct SubnetGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::ElastiCache::SubnetGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'SubnetGroup' is not generated yet: `swift run generate-resources AWS::ElastiCache::SubnetGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::ElastiCache::UserGroup`
    public struct UserGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::ElastiCache::UserGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'UserGroup' is not generated yet: `swift run generate-resources AWS::ElastiCache::UserGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::ElasticLoadBalancing` point to.
public enum ElasticLoadBalancing {
    /// `AWS::ElasticLoadBalancing::LoadBalancer`
    public struct LoadBalancer: StackDSL.ResourceKind {
        public static let typeName = "AWS::ElasticLoadBalancing::LoadBalancer"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'LoadBalancer' is not generated yet: `swift run generate-resources AWS::ElasticLoadBalancing::LoadBalancer`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

extension ElasticLoadBalancingV2 {
    /// `AWS::ElasticLoadBalancingV2::TrustStore`
    public struct TrustStore: StackDSL.ResourceKind {
        public static let typeName = "AWS::ElasticLoadBalancingV2::TrustStore"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'TrustStore' is not generated yet: `swift run generate-resources AWS::ElasticLoadBalancingV2::TrustStore`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::Elasticsearch` point to.
public enum Elasticsearch {
    /// `AWS::Elasticsearch::Domain`
    public struct Domain: StackDSL.ResourceKind {
        public static let typeName = "AWS::Elasticsearch::Domain"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Domain' is not generated yet: `swift run generate-resources AWS::Elasticsearch::Domain`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

extension Events {
    /// `AWS::Events::ApiDestination`
    public struct ApiDestination: StackDSL.ResourceKind {
        public static let typeName = "AWS::Events::ApiDestination"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ApiDestination' is not generated yet: `swift run generate-resources AWS::Events::ApiDestination`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Events::EventBus`
    public struct EventBus: StackDSL.ResourceKind, StackDSL.UsableKind {
        public static let typeName = "AWS::Events::EventBus"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'EventBus' is not generated yet: `swift run generate-resources AWS::Events::EventBus`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

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
        public static let typeName = "AWS::FSx::FileSystem"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'FileSystem' is not generated yet: `swift run generate-resources AWS::FSx::FileSystem`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::Glue` point to.
public enum Glue {
    /// `AWS::Glue::Catalog`
    public struct Catalog: StackDSL.ResourceKind {
        public static let typeName = "AWS::Glue::Catalog"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Catalog' is not generated yet: `swift run generate-resources AWS::Glue::Catalog`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Glue::Classifier`
    public struct Classifier: StackDSL.ResourceKind {
        public static let typeName = "AWS::Glue::Classifier"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Classifier' is not generated yet: `swift run generate-resources AWS::Glue::Classifier`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Glue::Connection`
    public struct Connection: StackDSL.ResourceKind {
        public static let typeName = "AWS::Glue::Connection"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Connection' is not generated yet: `swift run generate-resources AWS::Glue::Connection`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Glue::Crawler`
    public struct Crawler: StackDSL.ResourceKind {
        public static let typeName = "AWS::Glue::Crawler"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Crawler' is not generated yet: `swift run generate-resources AWS::Glue::Crawler`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Glue::Database`
    public struct Database: StackDSL.ResourceKind {
        public static let typeName = "AWS::Glue::Database"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Database' is not generated yet: `swift run generate-resources AWS::Glue::Database`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Glue::Job`
    public struct Job: StackDSL.ResourceKind {
        public static let typeName = "AWS::Glue::Job"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Job' is not generated yet: `swift run generate-resources AWS::Glue::Job`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Glue::Registry`
    public struct Registry: StackDSL.ResourceKind {
        public static let typeName = "AWS::Glue::Registry"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Registry' is not generated yet: `swift run generate-resources AWS::Glue::Registry`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Glue::Schema`
    public struct Schema: StackDSL.ResourceKind {
        public static let typeName = "AWS::Glue::Schema"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Schema' is not generated yet: `swift run generate-resources AWS::Glue::Schema`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Glue::SchemaVersion`
    public struct SchemaVersion: StackDSL.ResourceKind {
        public static let typeName = "AWS::Glue::SchemaVersion"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'SchemaVersion' is not generated yet: `swift run generate-resources AWS::Glue::SchemaVersion`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Glue::SecurityConfiguration`
    public struct SecurityConfiguration: StackDSL.ResourceKind {
        public static let typeName = "AWS::Glue::SecurityConfiguration"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'SecurityConfiguration' is not generated yet: `swift run generate-resources AWS::Glue::SecurityConfiguration`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Glue::Table`
    public struct Table: StackDSL.ResourceKind {
        public static let typeName = "AWS::Glue::Table"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Table' is not generated yet: `swift run generate-resources AWS::Glue::Table`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Glue::Workflow`
    public struct Workflow: StackDSL.ResourceKind {
        public static let typeName = "AWS::Glue::Workflow"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Workflow' is not generated yet: `swift run generate-resources AWS::Glue::Workflow`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

extension IAM {
    /// `AWS::IAM::Group`
    public struct Group: StackDSL.ResourceKind {
        public static let typeName = "AWS::IAM::Group"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Group' is not generated yet: `swift run generate-resources AWS::IAM::Group`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::IAM::InstanceProfile`
    public struct InstanceProfile: StackDSL.ResourceKind {
        public static let typeName = "AWS::IAM::InstanceProfile"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'InstanceProfile' is not generated yet: `swift run generate-resources AWS::IAM::InstanceProfile`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::IAM::ManagedPolicy`
    public struct ManagedPolicy: StackDSL.ResourceKind {
        public static let typeName = "AWS::IAM::ManagedPolicy"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ManagedPolicy' is not generated yet: `swift run generate-resources AWS::IAM::ManagedPolicy`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::IAM::OIDCProvider`
    public struct OIDCProvider: StackDSL.ResourceKind {
        public static let typeName = "AWS::IAM::OIDCProvider"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'OIDCProvider' is not generated yet: `swift run generate-resources AWS::IAM::OIDCProvider`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::IAM::SAMLProvider`
    public struct SAMLProvider: StackDSL.ResourceKind {
        public static let typeName = "AWS::IAM::SAMLProvider"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'SAMLProvider' is not generated yet: `swift run generate-resources AWS::IAM::SAMLProvider`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::IAM::User`
    public struct User: StackDSL.ResourceKind {
        public static let typeName = "AWS::IAM::User"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'User' is not generated yet: `swift run generate-resources AWS::IAM::User`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::ImageBuilder` point to.
public enum ImageBuilder {
    /// `AWS::ImageBuilder::Component`
    public struct Component: StackDSL.ResourceKind {
        public static let typeName = "AWS::ImageBuilder::Component"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Component' is not generated yet: `swift run generate-resources AWS::ImageBuilder::Component`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::ImageBuilder::Image`
    public struct Image: StackDSL.ResourceKind {
        public static let typeName = "AWS::ImageBuilder::Image"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Image' is not generated yet: `swift run generate-resources AWS::ImageBuilder::Image`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::ImageBuilder::ImageRecipe`
    public struct ImageRecipe: StackDSL.ResourceKind {
        public static let typeName = "AWS::ImageBuilder::ImageRecipe"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ImageRecipe' is not generated yet: `swift run generate-resources AWS::ImageBuilder::ImageRecipe`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::Inspector` point to.
public enum Inspector {
    /// `AWS::Inspector::AssessmentTemplate`
    public struct AssessmentTemplate: StackDSL.ResourceKind {
        public static let typeName = "AWS::Inspector::AssessmentTemplate"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'AssessmentTemplate' is not generated yet: `swift run generate-resources AWS::Inspector::AssessmentTemplate`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::IoT` point to.
public enum IoT {
    /// `AWS::IoT::TopicRuleDestination`
    public struct TopicRuleDestination: StackDSL.ResourceKind {
        public static let typeName = "AWS::IoT::TopicRuleDestination"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'TopicRuleDestination' is not generated yet: `swift run generate-resources AWS::IoT::TopicRuleDestination`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::IoTAnalytics` point to.
public enum IoTAnalytics {
    /// `AWS::IoTAnalytics::Channel`
    public struct Channel: StackDSL.ResourceKind {
        public static let typeName = "AWS::IoTAnalytics::Channel"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Channel' is not generated yet: `swift run generate-resources AWS::IoTAnalytics::Channel`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

extension KMS {
    /// `AWS::KMS::Alias`
    public struct Alias: StackDSL.ResourceKind {
        public static let typeName = "AWS::KMS::Alias"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Alias' is not generated yet: `swift run generate-resources AWS::KMS::Alias`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::Kinesis` point to.
public enum Kinesis {
    /// `AWS::Kinesis::Stream`
    public struct Stream: StackDSL.ResourceKind, StackDSL.UsableKind {
        public static let typeName = "AWS::Kinesis::Stream"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Stream' is not generated yet: `swift run generate-resources AWS::Kinesis::Stream`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

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
        public static let typeName = "AWS::Kinesis::StreamConsumer"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'StreamConsumer' is not generated yet: `swift run generate-resources AWS::Kinesis::StreamConsumer`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::KinesisFirehose` point to.
public enum KinesisFirehose {
    /// `AWS::KinesisFirehose::DeliveryStream`
    public struct DeliveryStream: StackDSL.ResourceKind, StackDSL.UsableKind {
        public static let typeName = "AWS::KinesisFirehose::DeliveryStream"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'DeliveryStream' is not generated yet: `swift run generate-resources AWS::KinesisFirehose::DeliveryStream`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

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
        public static let typeName = "AWS::Lambda::Alias"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Alias' is not generated yet: `swift run generate-resources AWS::Lambda::Alias`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

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
        public static let typeName = "AWS::Lambda::CapacityProvider"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'CapacityProvider' is not generated yet: `swift run generate-resources AWS::Lambda::CapacityProvider`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Lambda::CodeSigningConfig`
    public struct CodeSigningConfig: StackDSL.ResourceKind {
        public static let typeName = "AWS::Lambda::CodeSigningConfig"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'CodeSigningConfig' is not generated yet: `swift run generate-resources AWS::Lambda::CodeSigningConfig`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Lambda::Version`
    public struct Version: StackDSL.ResourceKind {
        public static let typeName = "AWS::Lambda::Version"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Version' is not generated yet: `swift run generate-resources AWS::Lambda::Version`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::LicenseManager` point to.
public enum LicenseManager {
    /// `AWS::LicenseManager::LicenseConfiguration`
    public struct LicenseConfiguration: StackDSL.ResourceKind {
        public static let typeName = "AWS::LicenseManager::LicenseConfiguration"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'LicenseConfiguration' is not generated yet: `swift run generate-resources AWS::LicenseManager::LicenseConfiguration`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::Location` point to.
public enum Location {
    /// `AWS::Location::Tracker`
    public struct Tracker: StackDSL.ResourceKind {
        public static let typeName = "AWS::Location::Tracker"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Tracker' is not generated yet: `swift run generate-resources AWS::Location::Tracker`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

extension Logs {
    /// `AWS::Logs::Destination`
    public struct Destination: StackDSL.ResourceKind {
        public static let typeName = "AWS::Logs::Destination"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Destination' is not generated yet: `swift run generate-resources AWS::Logs::Destination`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Logs::LogStream`
    public struct LogStream: StackDSL.ResourceKind {
        public static let typeName = "AWS::Logs::LogStream"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'LogStream' is not generated yet: `swift run generate-resources AWS::Logs::LogStream`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::MSK` point to.
public enum MSK {
    /// `AWS::MSK::Cluster`
    public struct Cluster: StackDSL.ResourceKind {
        public static let typeName = "AWS::MSK::Cluster"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Cluster' is not generated yet: `swift run generate-resources AWS::MSK::Cluster`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::MSK::ServerlessCluster`
    public struct ServerlessCluster: StackDSL.ResourceKind {
        public static let typeName = "AWS::MSK::ServerlessCluster"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ServerlessCluster' is not generated yet: `swift run generate-resources AWS::MSK::ServerlessCluster`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::MSK::VpcConnection`
    public struct VpcConnection: StackDSL.ResourceKind {
        public static let typeName = "AWS::MSK::VpcConnection"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'VpcConnection' is not generated yet: `swift run generate-resources AWS::MSK::VpcConnection`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::MediaLive` point to.
public enum MediaLive {
    /// `AWS::MediaLive::InputSecurityGroup`
    public struct InputSecurityGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::MediaLive::InputSecurityGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'InputSecurityGroup' is not generated yet: `swift run generate-resources AWS::MediaLive::InputSecurityGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::MemoryDB` point to.
public enum MemoryDB {
    /// `AWS::MemoryDB::SubnetGroup`
    public struct SubnetGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::MemoryDB::SubnetGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'SubnetGroup' is not generated yet: `swift run generate-resources AWS::MemoryDB::SubnetGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::Neptune` point to.
public enum Neptune {
    /// `AWS::Neptune::DBCluster`
    public struct DBCluster: StackDSL.ResourceKind {
        public static let typeName = "AWS::Neptune::DBCluster"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'DBCluster' is not generated yet: `swift run generate-resources AWS::Neptune::DBCluster`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Neptune::DBClusterParameterGroup`
    public struct DBClusterParameterGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::Neptune::DBClusterParameterGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'DBClusterParameterGroup' is not generated yet: `swift run generate-resources AWS::Neptune::DBClusterParameterGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Neptune::DBParameterGroup`
    public struct DBParameterGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::Neptune::DBParameterGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'DBParameterGroup' is not generated yet: `swift run generate-resources AWS::Neptune::DBParameterGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Neptune::DBSubnetGroup`
    public struct DBSubnetGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::Neptune::DBSubnetGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'DBSubnetGroup' is not generated yet: `swift run generate-resources AWS::Neptune::DBSubnetGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Neptune::GlobalCluster`
    public struct GlobalCluster: StackDSL.ResourceKind {
        public static let typeName = "AWS::Neptune::GlobalCluster"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'GlobalCluster' is not generated yet: `swift run generate-resources AWS::Neptune::GlobalCluster`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::NetworkManager` point to.
public enum NetworkManager {
    /// `AWS::NetworkManager::CoreNetwork`
    public struct CoreNetwork: StackDSL.ResourceKind {
        public static let typeName = "AWS::NetworkManager::CoreNetwork"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'CoreNetwork' is not generated yet: `swift run generate-resources AWS::NetworkManager::CoreNetwork`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::ODB` point to.
public enum ODB {
    /// `AWS::ODB::OdbNetwork`
    public struct OdbNetwork: StackDSL.ResourceKind {
        public static let typeName = "AWS::ODB::OdbNetwork"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'OdbNetwork' is not generated yet: `swift run generate-resources AWS::ODB::OdbNetwork`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::OpenSearchService` point to.
public enum OpenSearchService {
    /// `AWS::OpenSearchService::Domain`
    public struct Domain: StackDSL.ResourceKind, StackDSL.UsableKind {
        public static let typeName = "AWS::OpenSearchService::Domain"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Domain' is not generated yet: `swift run generate-resources AWS::OpenSearchService::Domain`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

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
        public static let typeName = "AWS::Organizations::OrganizationalUnit"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'OrganizationalUnit' is not generated yet: `swift run generate-resources AWS::Organizations::OrganizationalUnit`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::Outposts` point to.
public enum Outposts {
    /// `AWS::Outposts::Outpost`
    public struct Outpost: StackDSL.ResourceKind {
        public static let typeName = "AWS::Outposts::Outpost"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Outpost' is not generated yet: `swift run generate-resources AWS::Outposts::Outpost`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::Pinpoint` point to.
public enum Pinpoint {
    /// `AWS::Pinpoint::App`
    public struct App: StackDSL.ResourceKind {
        public static let typeName = "AWS::Pinpoint::App"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'App' is not generated yet: `swift run generate-resources AWS::Pinpoint::App`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::RAM` point to.
public enum RAM {
    /// `AWS::RAM::ResourceShare`
    public struct ResourceShare: StackDSL.ResourceKind {
        public static let typeName = "AWS::RAM::ResourceShare"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ResourceShare' is not generated yet: `swift run generate-resources AWS::RAM::ResourceShare`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::RDS` point to.
public enum RDS {
    /// `AWS::RDS::DBCluster`
    public struct DBCluster: StackDSL.ResourceKind, StackDSL.UsableKind {
        public static let typeName = "AWS::RDS::DBCluster"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'DBCluster' is not generated yet: `swift run generate-resources AWS::RDS::DBCluster`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// How its things are named and reached by what uses them.
        public static let usage = StackDSL.ResourceUsage(arn: "DBClusterArn", idARN: "arn:{partition}:rds:{region}:{account}:cluster:{id}", value: "Endpoint.Address", ports: ["Port", "Engine:aurora-postgresql=5432", "Engine:postgres=5432", "Engine:aurora-mysql=3306", "Engine:mysql=3306", "@Endpoint.Port"], groups: "VpcSecurityGroupIds")

        /// What it can be used for: `.uses(it, .connect)`.
        public final class Use: StackDSL.NetworkUse, @unchecked Sendable {
            /// the connection.
            public static var connect: Use {
                .init("connect")
            }
        }
    }

    /// `AWS::RDS::DBClusterParameterGroup`
    public struct DBClusterParameterGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::RDS::DBClusterParameterGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'DBClusterParameterGroup' is not generated yet: `swift run generate-resources AWS::RDS::DBClusterParameterGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::RDS::DBInstance`
    public struct DBInstance: StackDSL.ResourceKind, StackDSL.UsableKind {
        public static let typeName = "AWS::RDS::DBInstance"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'DBInstance' is not generated yet: `swift run generate-resources AWS::RDS::DBInstance`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// How its things are named and reached by what uses them.
        public static let usage = StackDSL.ResourceUsage(arn: "DBInstanceArn", idARN: "arn:{partition}:rds:{region}:{account}:db:{id}", value: "Endpoint.Address", ports: ["Port", "Engine:postgres=5432", "Engine:mysql=3306", "Engine:mariadb=3306", "Engine:oracle=1521", "Engine:sqlserver=1433", "@Endpoint.Port"], groups: "VPCSecurityGroups")

        /// What it can be used for: `.uses(it, .connect)`.
        public final class Use: StackDSL.NetworkUse, @unchecked Sendable {
            /// the connection.
            public static var connect: Use {
                .init("connect")
            }
        }
    }

    /// `AWS::RDS::DBParameterGroup`
    public struct DBParameterGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::RDS::DBParameterGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'DBParameterGroup' is not generated yet: `swift run generate-resources AWS::RDS::DBParameterGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::RDS::DBProxy`
    public struct DBProxy: StackDSL.ResourceKind, StackDSL.UsableKind {
        public static let typeName = "AWS::RDS::DBProxy"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'DBProxy' is not generated yet: `swift run generate-resources AWS::RDS::DBProxy`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

        /// How its things are named and reached by what uses them.
        public static let usage = StackDSL.ResourceUsage(arn: "DBProxyArn", value: "Endpoint", ports: ["EngineFamily:POSTGRESQL=5432", "EngineFamily:MYSQL=3306", "EngineFamily:SQLSERVER=1433"], groups: "VpcSecurityGroupIds")

        /// What it can be used for: `.uses(it, .connect)`.
        public final class Use: StackDSL.NetworkUse, @unchecked Sendable {
            /// the connection.
            public static var connect: Use {
                .init("connect")
            }
        }
    }

    /// `AWS::RDS::DBSecurityGroup`
    public struct DBSecurityGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::RDS::DBSecurityGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'DBSecurityGroup' is not generated yet: `swift run generate-resources AWS::RDS::DBSecurityGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::RDS::DBSubnetGroup`
    public struct DBSubnetGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::RDS::DBSubnetGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'DBSubnetGroup' is not generated yet: `swift run generate-resources AWS::RDS::DBSubnetGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::RDS::GlobalCluster`
    public struct GlobalCluster: StackDSL.ResourceKind {
        public static let typeName = "AWS::RDS::GlobalCluster"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'GlobalCluster' is not generated yet: `swift run generate-resources AWS::RDS::GlobalCluster`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::RDS::OptionGroup`
    public struct OptionGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::RDS::OptionGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'OptionGroup' is not generated yet: `swift run generate-resources AWS::RDS::OptionGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::Redshift` point to.
public enum Redshift {
    /// `AWS::Redshift::Cluster`
    public struct Cluster: StackDSL.ResourceKind {
        public static let typeName = "AWS::Redshift::Cluster"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Cluster' is not generated yet: `swift run generate-resources AWS::Redshift::Cluster`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Redshift::ClusterSubnetGroup`
    public struct ClusterSubnetGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::Redshift::ClusterSubnetGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ClusterSubnetGroup' is not generated yet: `swift run generate-resources AWS::Redshift::ClusterSubnetGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::RedshiftServerless` point to.
public enum RedshiftServerless {
    /// `AWS::RedshiftServerless::Namespace`
    public struct Namespace: StackDSL.ResourceKind {
        public static let typeName = "AWS::RedshiftServerless::Namespace"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Namespace' is not generated yet: `swift run generate-resources AWS::RedshiftServerless::Namespace`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::RedshiftServerless::Workgroup`
    public struct Workgroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::RedshiftServerless::Workgroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Workgroup' is not generated yet: `swift run generate-resources AWS::RedshiftServerless::Workgroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::ResourceGroups` point to.
public enum ResourceGroups {
    /// `AWS::ResourceGroups::Group`
    public struct Group: StackDSL.ResourceKind {
        public static let typeName = "AWS::ResourceGroups::Group"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Group' is not generated yet: `swift run generate-resources AWS::ResourceGroups::Group`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

extension Route53 {
    /// `AWS::Route53::CidrCollection`
    public struct CidrCollection: StackDSL.ResourceKind {
        public static let typeName = "AWS::Route53::CidrCollection"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'CidrCollection' is not generated yet: `swift run generate-resources AWS::Route53::CidrCollection`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Route53::HealthCheck`
    public struct HealthCheck: StackDSL.ResourceKind {
        public static let typeName = "AWS::Route53::HealthCheck"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'HealthCheck' is not generated yet: `swift run generate-resources AWS::Route53::HealthCheck`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Route53::HostedZone`
    public struct HostedZone: StackDSL.ResourceKind {
        public static let typeName = "AWS::Route53::HostedZone"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'HostedZone' is not generated yet: `swift run generate-resources AWS::Route53::HostedZone`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

extension S3 {
    /// `AWS::S3::AccessPoint`
    public struct AccessPoint: StackDSL.ResourceKind {
        public static let typeName = "AWS::S3::AccessPoint"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'AccessPoint' is not generated yet: `swift run generate-resources AWS::S3::AccessPoint`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::S3Express` point to.
public enum S3Express {
    /// `AWS::S3Express::DirectoryBucket`
    public struct DirectoryBucket: StackDSL.ResourceKind {
        public static let typeName = "AWS::S3Express::DirectoryBucket"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'DirectoryBucket' is not generated yet: `swift run generate-resources AWS::S3Express::DirectoryBucket`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::S3Files` point to.
public enum S3Files {
    /// `AWS::S3Files::AccessPoint`
    public struct AccessPoint: StackDSL.ResourceKind {
        public static let typeName = "AWS::S3Files::AccessPoint"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'AccessPoint' is not generated yet: `swift run generate-resources AWS::S3Files::AccessPoint`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::S3Files::FileSystem`
    public struct FileSystem: StackDSL.ResourceKind {
        public static let typeName = "AWS::S3Files::FileSystem"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'FileSystem' is not generated yet: `swift run generate-resources AWS::S3Files::FileSystem`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::S3Outposts` point to.
public enum S3Outposts {
    /// `AWS::S3Outposts::Bucket`
    public struct Bucket: StackDSL.ResourceKind {
        public static let typeName = "AWS::S3Outposts::Bucket"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Bucket' is not generated yet: `swift run generate-resources AWS::S3Outposts::Bucket`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::S3Tables` point to.
public enum S3Tables {
    /// `AWS::S3Tables::Table`
    public struct Table: StackDSL.ResourceKind {
        public static let typeName = "AWS::S3Tables::Table"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Table' is not generated yet: `swift run generate-resources AWS::S3Tables::Table`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::S3Tables::TableBucket`
    public struct TableBucket: StackDSL.ResourceKind {
        public static let typeName = "AWS::S3Tables::TableBucket"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'TableBucket' is not generated yet: `swift run generate-resources AWS::S3Tables::TableBucket`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::S3Vectors` point to.
public enum S3Vectors {
    /// `AWS::S3Vectors::VectorBucket`
    public struct VectorBucket: StackDSL.ResourceKind {
        public static let typeName = "AWS::S3Vectors::VectorBucket"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'VectorBucket' is not generated yet: `swift run generate-resources AWS::S3Vectors::VectorBucket`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::SES` point to.
public enum SES {
    /// `AWS::SES::ConfigurationSet`
    public struct ConfigurationSet: StackDSL.ResourceKind {
        public static let typeName = "AWS::SES::ConfigurationSet"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ConfigurationSet' is not generated yet: `swift run generate-resources AWS::SES::ConfigurationSet`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::SES::EmailIdentity`
    public struct EmailIdentity: StackDSL.ResourceKind, StackDSL.UsableKind {
        public static let typeName = "AWS::SES::EmailIdentity"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'EmailIdentity' is not generated yet: `swift run generate-resources AWS::SES::EmailIdentity`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

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
        public static let typeName = "AWS::SSM::Document"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Document' is not generated yet: `swift run generate-resources AWS::SSM::Document`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::SSMIncidents` point to.
public enum SSMIncidents {
    /// `AWS::SSMIncidents::ResponsePlan`
    public struct ResponsePlan: StackDSL.ResourceKind {
        public static let typeName = "AWS::SSMIncidents::ResponsePlan"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ResponsePlan' is not generated yet: `swift run generate-resources AWS::SSMIncidents::ResponsePlan`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::SSO` point to.
public enum SSO {
    /// `AWS::SSO::Instance`
    public struct Instance: StackDSL.ResourceKind {
        public static let typeName = "AWS::SSO::Instance"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Instance' is not generated yet: `swift run generate-resources AWS::SSO::Instance`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::SageMaker` point to.
public enum SageMaker {
    /// `AWS::SageMaker::Pipeline`
    public struct Pipeline: StackDSL.ResourceKind {
        public static let typeName = "AWS::SageMaker::Pipeline"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Pipeline' is not generated yet: `swift run generate-resources AWS::SageMaker::Pipeline`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::Scheduler` point to.
public enum Scheduler {
    /// `AWS::Scheduler::ScheduleGroup`
    public struct ScheduleGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::Scheduler::ScheduleGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ScheduleGroup' is not generated yet: `swift run generate-resources AWS::Scheduler::ScheduleGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::ServiceDiscovery` point to.
public enum ServiceDiscovery {
    /// `AWS::ServiceDiscovery::HttpNamespace`
    public struct HttpNamespace: StackDSL.ResourceKind {
        public static let typeName = "AWS::ServiceDiscovery::HttpNamespace"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'HttpNamespace' is not generated yet: `swift run generate-resources AWS::ServiceDiscovery::HttpNamespace`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::ServiceDiscovery::PrivateDnsNamespace`
    public struct PrivateDnsNamespace: StackDSL.ResourceKind {
        public static let typeName = "AWS::ServiceDiscovery::PrivateDnsNamespace"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'PrivateDnsNamespace' is not generated yet: `swift run generate-resources AWS::ServiceDiscovery::PrivateDnsNamespace`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::ServiceDiscovery::PublicDnsNamespace`
    public struct PublicDnsNamespace: StackDSL.ResourceKind {
        public static let typeName = "AWS::ServiceDiscovery::PublicDnsNamespace"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'PublicDnsNamespace' is not generated yet: `swift run generate-resources AWS::ServiceDiscovery::PublicDnsNamespace`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::ServiceDiscovery::Service`
    public struct Service: StackDSL.ResourceKind {
        public static let typeName = "AWS::ServiceDiscovery::Service"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Service' is not generated yet: `swift run generate-resources AWS::ServiceDiscovery::Service`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::StepFunctions` point to.
public enum StepFunctions {
    /// `AWS::StepFunctions::StateMachine`
    public struct StateMachine: StackDSL.ResourceKind, StackDSL.UsableKind {
        public static let typeName = "AWS::StepFunctions::StateMachine"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'StateMachine' is not generated yet: `swift run generate-resources AWS::StepFunctions::StateMachine`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }

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
        public static let typeName = "AWS::Timestream::Database"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Database' is not generated yet: `swift run generate-resources AWS::Timestream::Database`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::Timestream::Table`
    public struct Table: StackDSL.ResourceKind {
        public static let typeName = "AWS::Timestream::Table"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'Table' is not generated yet: `swift run generate-resources AWS::Timestream::Table`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::VpcLattice` point to.
public enum VpcLattice {
    /// `AWS::VpcLattice::ResourceConfiguration`
    public struct ResourceConfiguration: StackDSL.ResourceKind {
        public static let typeName = "AWS::VpcLattice::ResourceConfiguration"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ResourceConfiguration' is not generated yet: `swift run generate-resources AWS::VpcLattice::ResourceConfiguration`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::VpcLattice::ServiceNetwork`
    public struct ServiceNetwork: StackDSL.ResourceKind {
        public static let typeName = "AWS::VpcLattice::ServiceNetwork"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'ServiceNetwork' is not generated yet: `swift run generate-resources AWS::VpcLattice::ServiceNetwork`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::VpcLattice::TargetGroup`
    public struct TargetGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::VpcLattice::TargetGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'TargetGroup' is not generated yet: `swift run generate-resources AWS::VpcLattice::TargetGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

/// What references to `AWS::WAF` point to.
public enum WAF {
    /// `AWS::WAF::WebACL`
    public struct WebACL: StackDSL.ResourceKind {
        public static let typeName = "AWS::WAF::WebACL"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'WebACL' is not generated yet: `swift run generate-resources AWS::WAF::WebACL`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}

extension WAFv2 {
    /// `AWS::WAFv2::IPSet`
    public struct IPSet: StackDSL.ResourceKind {
        public static let typeName = "AWS::WAFv2::IPSet"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'IPSet' is not generated yet: `swift run generate-resources AWS::WAFv2::IPSet`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::WAFv2::RegexPatternSet`
    public struct RegexPatternSet: StackDSL.ResourceKind {
        public static let typeName = "AWS::WAFv2::RegexPatternSet"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'RegexPatternSet' is not generated yet: `swift run generate-resources AWS::WAFv2::RegexPatternSet`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }

    /// `AWS::WAFv2::RuleGroup`
    public struct RuleGroup: StackDSL.ResourceKind {
        public static let typeName = "AWS::WAFv2::RuleGroup"

        public var resource: StackDSL.ResourceDefinition

        @available(*, unavailable, message: "'RuleGroup' is not generated yet: `swift run generate-resources AWS::WAFv2::RuleGroup`") init() { resource = .init("", Self.typeName, [:], "", 0, 0) }

        /// For what `generate-resources` writes in other packages.
        public static func made(of resource: StackDSL.ResourceDefinition) -> Self { .init(resource) }

        private init(_ resource: StackDSL.ResourceDefinition) { self.resource = resource }
    }
}
