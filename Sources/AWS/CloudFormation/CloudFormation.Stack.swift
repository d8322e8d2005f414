// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension CloudFormation {
    /// `AWS::CloudFormation::Stack`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html>.
    public struct Stack: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::CloudFormation::Stack" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - templateURL: Length 1 to 1024. Never read back.
        ///   - notificationARNs: Items at most 5.
        ///   - tags: Items at most 50.
        ///   - timeoutInMinutes: Range at least 1.
        public init(
            _ logicalID: String,
            templateURL: Value<String>,
            notificationARNs: List<ARN<SNS.Topic>>? = nil,
            parameters: Map<Value<String>>? = nil,
            tags: List<Tag>? = nil,
            timeoutInMinutes: Minutes? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<CloudFormation.Stack>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "TemplateURL": templateURL.node,
                    "NotificationARNs": notificationARNs?.node,
                    "Parameters": parameters?.node,
                    "Tags": tags?.node,
                    "TimeoutInMinutes": timeoutInMinutes?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<CloudFormation.Stack> { .init(node: resource.ref) }

        /// `StackId`
        public var stackId: ID<CloudFormation.Stack> { .init(node: resource.attribute("StackId")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `TemplateURL`. Length 1 to 1024. Never read back. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html#cfn-cloudformation-stack-templateurl)
            public var templateURL: PropertyName<Value<String>> { "TemplateURL" }

            /// `NotificationARNs`. Items at most 5. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html#cfn-cloudformation-stack-notificationarns)
            public var notificationARNs: PropertyName<List<ARN<SNS.Topic>>> { "NotificationARNs" }

            /// `Parameters`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html#cfn-cloudformation-stack-parameters)
            public var parameters: PropertyName<Map<Value<String>>> { "Parameters" }

            /// `Tags`. Items at most 50. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html#cfn-cloudformation-stack-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }

            /// `TimeoutInMinutes`. Range at least 1. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html#cfn-cloudformation-stack-timeoutinminutes)
            public var timeoutInMinutes: PropertyName<Minutes> { "TimeoutInMinutes" }
        }
    }
}
