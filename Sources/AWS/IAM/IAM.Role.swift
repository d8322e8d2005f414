// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension IAM {
    /// `AWS::IAM::Role`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html>.
    public struct Role: StackDSL.Resource, UsingResource {
        /// As templates name it.
        public static var typeName: String { "AWS::IAM::Role" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - assumeRolePolicyDocument: Length 1 to 131072. Pattern `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
        ///   - description: Length 0 to 1000. Pattern `^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*$`.
        ///   - managedPolicyArns: No item twice. Each: Pattern `arn:(aws[a-zA-Z-]*)?:iam::(\d{12}|aws):policy/[a-zA-Z_0-9+=,.@\-_/]+`.
        ///   - maxSessionDuration: Range 3600 to 43200.
        ///   - path: Length 1 to 512. Pattern `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`. Default `/`. A change replaces the resource.
        ///   - permissionsBoundary: Length 20 to 2048.
        ///   - roleName: Length 1 to 64. Pattern `^[\w+=,.@-]+$`. A change replaces the resource.
        ///   - tags: Items 0 to 50.
        public init(
            _ logicalID: String,
            assumeRolePolicyDocument: Document,
            description: Value<String>? = nil,
            managedPolicyArns: List<ARN<IAM.ManagedPolicy>>? = nil,
            maxSessionDuration: Value<Int>? = nil,
            path: Value<String>? = nil,
            permissionsBoundary: ARN<IAM.ManagedPolicy>? = nil,
            policies: List<Policy>? = nil,
            roleName: Value<String>? = nil,
            tags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<IAM.Role>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "AssumeRolePolicyDocument": assumeRolePolicyDocument.node,
                    "Description": description?.node,
                    "ManagedPolicyArns": managedPolicyArns?.node,
                    "MaxSessionDuration": maxSessionDuration?.node,
                    "Path": path?.node,
                    "PermissionsBoundary": permissionsBoundary?.node,
                    "Policies": policies?.node,
                    "RoleName": roleName?.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<IAM.Role> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<IAM.Role> { .init(node: resource.attribute("Arn")) }

        /// `RoleId`
        public var roleId: Value<String> { .init(node: resource.attribute("RoleId")) }

        /// How it uses others: `.uses(…)`.
        public static let user = ResourceUser(role: nil)

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `AssumeRolePolicyDocument`. Length 1 to 131072. Pattern `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html#cfn-iam-role-assumerolepolicydocument)
            public var assumeRolePolicyDocument: PropertyName<Document> { "AssumeRolePolicyDocument" }

            /// `Description`. Length 0 to 1000. Pattern `^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*$`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html#cfn-iam-role-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `ManagedPolicyArns`. No item twice. Each: Pattern `arn:(aws[a-zA-Z-]*)?:iam::(\d{12}|aws):policy/[a-zA-Z_0-9+=,.@\-_/]+`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html#cfn-iam-role-managedpolicyarns)
            public var managedPolicyArns: PropertyName<List<ARN<IAM.ManagedPolicy>>> { "ManagedPolicyArns" }

            /// `MaxSessionDuration`. Range 3600 to 43200. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html#cfn-iam-role-maxsessionduration)
            public var maxSessionDuration: PropertyName<Value<Int>> { "MaxSessionDuration" }

            /// `Path`. Length 1 to 512. Pattern `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`. Default `/`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html#cfn-iam-role-path)
            public var path: PropertyName<Value<String>> { "Path" }

            /// `PermissionsBoundary`. Length 20 to 2048. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html#cfn-iam-role-permissionsboundary)
            public var permissionsBoundary: PropertyName<ARN<IAM.ManagedPolicy>> { "PermissionsBoundary" }

            /// `Policies`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html#cfn-iam-role-policies)
            public var policies: PropertyName<List<Policy>> { "Policies" }

            /// `RoleName`. Length 1 to 64. Pattern `^[\w+=,.@-]+$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html#cfn-iam-role-rolename)
            public var roleName: PropertyName<Value<String>> { "RoleName" }

            /// `Tags`. Items 0 to 50. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html#cfn-iam-role-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }

        /// `AWS::IAM::Role`: `Policy`
        ///
        /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-role-policy.html>.
        public struct Policy: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                policyDocument: Document,
                policyName: Value<String>
            ) {
                self.node = Node(properties: [
                    "PolicyDocument": policyDocument.node,
                    "PolicyName": policyName.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `PolicyDocument`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-role-policy.html#cfn-iam-role-policy-policydocument)
                public var policyDocument: PropertyName<Document> { "PolicyDocument" }

                /// `PolicyName`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iam-role-policy.html#cfn-iam-role-policy-policyname)
                public var policyName: PropertyName<Value<String>> { "PolicyName" }
            }
        }
    }
}
