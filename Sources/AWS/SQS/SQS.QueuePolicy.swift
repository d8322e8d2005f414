// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension SQS {
    /// `AWS::SQS::QueuePolicy`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html>.
    public struct QueuePolicy: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::SQS::QueuePolicy" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// One of these properties.
        public init(
            _ logicalID: String,
            policyDocument: Document,
            queues: List<ID<SQS.Queue>>,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<SQS.QueuePolicy>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "PolicyDocument": policyDocument.node,
                    "Queues": queues.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<SQS.QueuePolicy> { .init(node: resource.ref) }

        /// `Id`
        public var id: ID<SQS.QueuePolicy> { .init(node: resource.attribute("Id")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `PolicyDocument`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html#cfn-sqs-queuepolicy-policydocument)
            public var policyDocument: PropertyName<Document> { "PolicyDocument" }

            /// `Queues`. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html#cfn-sqs-queuepolicy-queues)
            public var queues: PropertyName<List<ID<SQS.Queue>>> { "Queues" }
        }
    }
}
