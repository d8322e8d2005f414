// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension SNS {
    /// `AWS::SNS::TopicPolicy`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html>.
    public struct TopicPolicy: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::SNS::TopicPolicy" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// One of these properties.
        public init(
            _ logicalID: String,
            policyDocument: Document,
            topics: List<ARN<SNS.Topic>>,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<SNS.TopicPolicy>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "PolicyDocument": policyDocument.node,
                    "Topics": topics.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<SNS.TopicPolicy> { .init(node: resource.ref) }

        /// `Id`
        public var id: ID<SNS.TopicPolicy> { .init(node: resource.attribute("Id")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `PolicyDocument`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html#cfn-sns-topicpolicy-policydocument)
            public var policyDocument: PropertyName<Document> { "PolicyDocument" }

            /// `Topics`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html#cfn-sns-topicpolicy-topics)
            public var topics: PropertyName<List<ARN<SNS.Topic>>> { "Topics" }
        }
    }
}
