// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension Serverless {
    /// `AWS::Serverless::Connector`
    ///
    /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html>.
    public struct Connector: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::Serverless::Connector" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - permissions: One of `Read`, `Write`.
        public init(
            _ logicalID: String,
            destination: Destination,
            permissions: List<Permissions>,
            source: ResourceReference,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<Serverless.Connector>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Destination": destination.node,
                    "Permissions": permissions.node,
                    "Source": source.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<Serverless.Connector> { .init(node: resource.ref) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `Destination`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html#sam-connector-destination)
            public var destination: PropertyName<Destination> { "Destination" }

            /// `Permissions`. One of `Read`, `Write`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html#sam-connector-permissions)
            public var permissions: PropertyName<List<Permissions>> { "Permissions" }

            /// `Source`. [AWS](https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html#sam-connector-source)
            public var source: PropertyName<ResourceReference> { "Source" }
        }

        /// `AWS::Serverless::Connector`: `Destination`
        public struct Destination: Expression, ExpressibleByArrayLiteral {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// A list that is written as `[a, b]`.
            public init(arrayLiteral elements: ResourceReference...) { self.node = .array(elements.map(\.node)) }

            /// A list.
            public init(_ list: List<ResourceReference>) { self.node = list.node }

            /// `ResourceReference`
            public static func resourceReference(_ value: ResourceReference) -> Destination { .init(node: value.node) }
        }

        /// `AWS::Serverless::Connector`: `Permissions`
        public final class Permissions: OpenEnum, @unchecked Sendable {
            /// `Read`
            public static var read: Permissions { "Read" }
            /// `Write`
            public static var write: Permissions { "Write" }
        }

        /// `AWS::Serverless::Connector`: `ResourceReference`
        ///
        /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html>.
        public struct ResourceReference: PropertyObject {
            /// As it stands in the template.
            public let node: Node

            /// What somebody else put together.
            public init(node: Node) { self.node = node }

            /// One of these properties.
            public init(
                arn: Value<String>? = nil,
                id: Value<String>? = nil,
                name: Value<String>? = nil,
                qualifier: Value<String>? = nil,
                queueUrl: Value<String>? = nil,
                resourceId: Value<String>? = nil,
                roleName: Value<String>? = nil,
                type: Value<String>? = nil
            ) {
                self.node = Node(properties: [
                    "Arn": arn?.node,
                    "Id": id?.node,
                    "Name": name?.node,
                    "Qualifier": qualifier?.node,
                    "QueueUrl": queueUrl?.node,
                    "ResourceId": resourceId?.node,
                    "RoleName": roleName?.node,
                    "Type": type?.node,
                ])
            }

            /// Its properties by name, to be read and set: `properties`.
            public struct PropertyNames: PropertyTable {
                /// All of them.
                public init() {}

                /// `Arn`.
                public var arn: PropertyName<Value<String>> { "Arn" }

                /// `Id`.
                public var id: PropertyName<Value<String>> { "Id" }

                /// `Name`.
                public var name: PropertyName<Value<String>> { "Name" }

                /// `Qualifier`.
                public var qualifier: PropertyName<Value<String>> { "Qualifier" }

                /// `QueueUrl`.
                public var queueUrl: PropertyName<Value<String>> { "QueueUrl" }

                /// `ResourceId`.
                public var resourceId: PropertyName<Value<String>> { "ResourceId" }

                /// `RoleName`.
                public var roleName: PropertyName<Value<String>> { "RoleName" }

                /// `Type`.
                public var type: PropertyName<Value<String>> { "Type" }
            }
        }
    }
}
