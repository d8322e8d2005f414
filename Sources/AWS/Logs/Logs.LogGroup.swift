// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Logs {
    /// `AWS::Logs::LogGroup`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html>.
    public struct LogGroup: StackDSL.Resource {
        public static let typeName = "AWS::Logs::LogGroup"

        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - bearerTokenAuthenticationEnabled: `BearerTokenAuthenticationEnabled`. Default false.
        ///   - dataProtectionPolicy: `DataProtectionPolicy`.
        ///   - deletionProtectionEnabled: `DeletionProtectionEnabled`. Default false.
        ///   - fieldIndexPolicies: `FieldIndexPolicies`. No item twice.
        ///   - kmsKeyId: `KmsKeyId`. Length 0 to 256. Pattern `^arn:[a-z0-9-]+:kms:[a-z0-9-]+:\d{12}:(key|alias)/.+\Z`.
        ///   - logGroupClass: `LogGroupClass`. Default `STANDARD`.
        ///   - logGroupName: `LogGroupName`. Length 1 to 512. Pattern `^[.\-_/#A-Za-z0-9]{1,512}\Z`. A change replaces the resource.
        ///   - resourcePolicyDocument: `ResourcePolicyDocument`.
        ///   - retentionInDays: `RetentionInDays`. One of 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653.
        ///   - tags: `Tags`. No item twice.
        public init(
            _ logicalID: String,
            bearerTokenAuthenticationEnabled: Value<Bool>? = nil,
            dataProtectionPolicy: Document? = nil,
            deletionProtectionEnabled: Value<Bool>? = nil,
            fieldIndexPolicies: List<Document>? = nil,
            kmsKeyId: ARN<KMS.Key>? = nil,
            logGroupClass: LogGroupClass? = nil,
            logGroupName: Value<String>? = nil,
            resourcePolicyDocument: Document? = nil,
            retentionInDays: Days? = nil,
            tags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<Logs.LogGroup>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "BearerTokenAuthenticationEnabled": bearerTokenAuthenticationEnabled?.node,
                    "DataProtectionPolicy": dataProtectionPolicy?.node,
                    "DeletionProtectionEnabled": deletionProtectionEnabled?.node,
                    "FieldIndexPolicies": fieldIndexPolicies?.node,
                    "KmsKeyId": kmsKeyId?.node,
                    "LogGroupClass": logGroupClass?.node,
                    "LogGroupName": logGroupName?.node,
                    "ResourcePolicyDocument": resourcePolicyDocument?.node,
                    "RetentionInDays": retentionInDays?.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&properties)
        }

        /// `Ref`
        public var ref: ID<Logs.LogGroup> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<Logs.LogGroup> { .init(node: resource.attribute("Arn")) }

        public struct PropertyNames: PropertyTable {
            public init() {}

            /// `BearerTokenAuthenticationEnabled`
            public var bearerTokenAuthenticationEnabled: PropertyName<Value<Bool>> { "BearerTokenAuthenticationEnabled" }

            /// `DataProtectionPolicy`
            public var dataProtectionPolicy: PropertyName<Document> { "DataProtectionPolicy" }

            /// `DeletionProtectionEnabled`
            public var deletionProtectionEnabled: PropertyName<Value<Bool>> { "DeletionProtectionEnabled" }

            /// `FieldIndexPolicies`
            public var fieldIndexPolicies: PropertyName<List<Document>> { "FieldIndexPolicies" }

            /// `KmsKeyId`
            public var kmsKeyId: PropertyName<ARN<KMS.Key>> { "KmsKeyId" }

            /// `LogGroupClass`
            public var logGroupClass: PropertyName<LogGroupClass> { "LogGroupClass" }

            /// `LogGroupName`
            public var logGroupName: PropertyName<Value<String>> { "LogGroupName" }

            /// `ResourcePolicyDocument`
            public var resourcePolicyDocument: PropertyName<Document> { "ResourcePolicyDocument" }

            /// `RetentionInDays`
            public var retentionInDays: PropertyName<Days> { "RetentionInDays" }

            /// `Tags`
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }

        /// `AWS::Logs::LogGroup`: `LogGroupClass`
        public struct LogGroupClass: OpenEnum {
            public let node: Node

            public init(node: Node) { self.node = node }

            public static var delivery: Self { "DELIVERY" }
            public static var infrequentAccess: Self { "INFREQUENT_ACCESS" }
            public static var standard: Self { "STANDARD" }
        }
    }
}
