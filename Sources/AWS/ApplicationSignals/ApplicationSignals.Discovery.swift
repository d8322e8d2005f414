// swift-format-ignore-file
// DO NOT EDIT: made by generate-resources from AWS's schemas. `swift run generate-resources --refresh` remakes it.

import StackDSL
import TemplateModel

extension ApplicationSignals {
    /// `AWS::ApplicationSignals::Discovery`
    ///
    /// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-discovery.html>.
    public struct Discovery: StackDSL.Resource {
        /// As templates name it.
        public static var typeName: String { "AWS::ApplicationSignals::Discovery" }

        /// As it goes into a template.
        public var resource: ResourceDefinition

        /// One of these properties.
        public init(
            _ logicalID: String,
            file: String = #filePath, line: Int = #line, column: Int = #column,
            configure: (inout Properties<ApplicationSignals.Discovery>) -> Void = { _ in }
        ) {
            self.resource = ResourceDefinition(
                logicalID, Self.typeName, [:], file, line, column
            )
            configure(&self.properties)
        }

        /// `Ref`
        public var ref: ID<ApplicationSignals.Discovery> { .init(node: resource.ref) }

        /// `AccountId`
        public var accountId: ID<ApplicationSignals.Discovery> { .init(node: resource.attribute("AccountId")) }
    }
}
