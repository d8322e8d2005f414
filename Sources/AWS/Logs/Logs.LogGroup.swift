// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Logs {
    /// `AWS::Logs::LogGroup`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html>.
    public struct LogGroup: StackDSL.Resource, UsableResource {
        /// As templates name it.
        public static var typeName: String { "AWS::Logs::LogGroup" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - bearerTokenAuthenticationEnabled: Default false.
        ///   - deletionProtectionEnabled: Default false.
        ///   - fieldIndexPolicies: No item twice.
        ///   - kmsKeyId: Length 0 to 256. Pattern `^arn:[a-z0-9-]+:kms:[a-z0-9-]+:\d{12}:(key|alias)/.+\Z`.
        ///   - logGroupClass: One of `STANDARD`, `INFREQUENT_ACCESS`, `DELIVERY`. Default `STANDARD`.
        ///   - logGroupName: Length 1 to 512. Pattern `^[.\-_/#A-Za-z0-9]{1,512}\Z`. A change replaces the resource.
        ///   - retentionInDays: One of 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653.
        ///   - tags: No item twice.
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
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<Logs.LogGroup> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<Logs.LogGroup> { .init(node: resource.attribute("Arn")) }

        /// How its things are named and reached by what uses them.
        public static let usage = ResourceUsage(arn: "Arn", idARN: "arn:{partition}:logs:{region}:{account}:log-group:{id}:*", endpoints: ["logs"])

        /// What it can be used for: `.uses(it, .query)`.
        public final class Use: ResourceUse, @unchecked Sendable {
            /// `logs:GetQueryResults`, `logs:StartQuery`.
            public static var query: Use {
                .init("query", [.init("logs:GetQueryResults", "logs:StartQuery", on: "{arn}")])
            }

            /// `logs:FilterLogEvents`, `logs:GetLogEvents`.
            public static var read: Use {
                .init("read", [.init("logs:FilterLogEvents", "logs:GetLogEvents", on: "{arn}")])
            }

            /// `logs:CreateLogStream`, `logs:PutLogEvents`.
            public static var write: Use {
                .init("write", [.init("logs:CreateLogStream", "logs:PutLogEvents", on: "{arn}")], isForStart: true)
            }
        }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `BearerTokenAuthenticationEnabled`. Default false. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html#cfn-logs-loggroup-bearertokenauthenticationenabled)
            public var bearerTokenAuthenticationEnabled: PropertyName<Value<Bool>> { "BearerTokenAuthenticationEnabled" }

            /// `DataProtectionPolicy`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html#cfn-logs-loggroup-dataprotectionpolicy)
            public var dataProtectionPolicy: PropertyName<Document> { "DataProtectionPolicy" }

            /// `DeletionProtectionEnabled`. Default false. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html#cfn-logs-loggroup-deletionprotectionenabled)
            public var deletionProtectionEnabled: PropertyName<Value<Bool>> { "DeletionProtectionEnabled" }

            /// `FieldIndexPolicies`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html#cfn-logs-loggroup-fieldindexpolicies)
            public var fieldIndexPolicies: PropertyName<List<Document>> { "FieldIndexPolicies" }

            /// `KmsKeyId`. Length 0 to 256. Pattern `^arn:[a-z0-9-]+:kms:[a-z0-9-]+:\d{12}:(key|alias)/.+\Z`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html#cfn-logs-loggroup-kmskeyid)
            public var kmsKeyId: PropertyName<ARN<KMS.Key>> { "KmsKeyId" }

            /// `LogGroupClass`. One of `STANDARD`, `INFREQUENT_ACCESS`, `DELIVERY`. Default `STANDARD`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html#cfn-logs-loggroup-loggroupclass)
            public var logGroupClass: PropertyName<LogGroupClass> { "LogGroupClass" }

            /// `LogGroupName`. Length 1 to 512. Pattern `^[.\-_/#A-Za-z0-9]{1,512}\Z`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html#cfn-logs-loggroup-loggroupname)
            public var logGroupName: PropertyName<Value<String>> { "LogGroupName" }

            /// `ResourcePolicyDocument`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html#cfn-logs-loggroup-resourcepolicydocument)
            public var resourcePolicyDocument: PropertyName<Document> { "ResourcePolicyDocument" }

            /// `RetentionInDays`. One of 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html#cfn-logs-loggroup-retentionindays)
            public var retentionInDays: PropertyName<Days> { "RetentionInDays" }

            /// `Tags`. No item twice. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html#cfn-logs-loggroup-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }

        /// `AWS::Logs::LogGroup`: `LogGroupClass`
        public final class LogGroupClass: OpenEnum, @unchecked Sendable {
            /// `DELIVERY`
            public static var delivery: LogGroupClass { "DELIVERY" }
            /// `INFREQUENT_ACCESS`
            public static var infrequentAccess: LogGroupClass { "INFREQUENT_ACCESS" }
            /// `STANDARD`
            public static var standard: LogGroupClass { "STANDARD" }
        }
    }
}
