// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Serverless {
    /// `AWS::Serverless::Application`
    ///
    /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-application.html>.
    public struct Application: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::Serverless::Application" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - notificationARNs: Items at most 5.
        ///   - timeoutInMinutes: Range at least 1.
        public init(
            _ logicalID: String,
            location: Location,
            notificationARNs: List<Value<String>>? = nil,
            parameters: Map<Value<String>>? = nil,
            tags: Map<Value<String>>? = nil,
            timeoutInMinutes: Minutes? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<Serverless.Application>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Location": location.node,
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
        public var ref: ARN<CloudFormation.Stack> { .init(node: resource.ref) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `Location`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-application.html#sam-application-location)
            public var location: PropertyName<Location> { "Location" }

            /// `NotificationARNs`. Items at most 5. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-application.html#sam-application-notificationarns)
            public var notificationARNs: PropertyName<List<Value<String>>> { "NotificationARNs" }

            /// `Parameters`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-application.html#sam-application-parameters)
            public var parameters: PropertyName<Map<Value<String>>> { "Parameters" }

            /// `Tags`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-application.html#sam-application-tags)
            public var tags: PropertyName<Map<Value<String>>> { "Tags" }

            /// `TimeoutInMinutes`. Range at least 1. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-application.html#sam-application-timeoutinminutes)
            public var timeoutInMinutes: PropertyName<Minutes> { "TimeoutInMinutes" }
        }

        /// `AWS::Serverless::Application`: `Location`
        public struct Location: PropertyObject, TextExpression {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                applicationId: Value<String>,
                semanticVersion: Value<String>
            ) {
                self.node = Node(properties: [
                    "ApplicationId": applicationId.node,
                    "SemanticVersion": semanticVersion.node,
                ])
            }

            /// Text in its place.
            public init(_ text: Value<String>) { self.node = text.node }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `ApplicationId`.
                public var applicationId: PropertyName<Value<String>> { "ApplicationId" }

                /// `SemanticVersion`.
                public var semanticVersion: PropertyName<Value<String>> { "SemanticVersion" }
            }
        }
    }
}
