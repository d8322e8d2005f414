// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ServiceDiscovery {
    /// `AWS::ServiceDiscovery::HttpNamespace`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-httpnamespace.html>.
    public struct HttpNamespace: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ServiceDiscovery::HttpNamespace" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// - Parameters:
        ///   - name: Length 1 to 1024. Pattern `^(?!arn:)[!-~]{1,1024}$`. A change replaces the resource.
        ///   - description: Length 0 to 1024.
        ///   - tags: Items 0 to 200.
        public init(
            _ logicalID: String,
            name: Value<String>,
            description: Value<String>? = nil,
            tags: List<Tag>? = nil,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ServiceDiscovery.HttpNamespace>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName,
                [
                    "Name": name.node,
                    "Description": description?.node,
                    "Tags": tags?.node,
                ],
                file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ServiceDiscovery.HttpNamespace> { .init(node: resource.ref) }

        /// `Arn`
        public var arn: ARN<ServiceDiscovery.HttpNamespace> { .init(node: resource.attribute("Arn")) }

        /// `Id`
        public var id: ID<ServiceDiscovery.HttpNamespace> { .init(node: resource.attribute("Id")) }

        /// Its properties by name, to be read and set: `properties`.
        public struct PropertyNames: PropertyTable {
            /// All of them.
            public init() {}

            /// `Name`. Length 1 to 1024. Pattern `^(?!arn:)[!-~]{1,1024}$`. A change replaces the resource. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-httpnamespace.html#cfn-servicediscovery-httpnamespace-name)
            public var name: PropertyName<Value<String>> { "Name" }

            /// `Description`. Length 0 to 1024. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-httpnamespace.html#cfn-servicediscovery-httpnamespace-description)
            public var description: PropertyName<Value<String>> { "Description" }

            /// `Tags`. Items 0 to 200. [AWS](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-httpnamespace.html#cfn-servicediscovery-httpnamespace-tags)
            public var tags: PropertyName<List<Tag>> { "Tags" }
        }
    }
}
