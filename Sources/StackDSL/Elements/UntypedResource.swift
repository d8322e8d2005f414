// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// A resource of a type that has no Swift type: one that AWS has just added, a private registry type, a module.
public struct UntypedResource: Resource {
    /// None that CloudFormation knows: each has its own in `resource`.
    public static let typeName = "*"

    /// What will stand in the template.
    public var resource: ResourceDefinition

    /// - Parameters:
    ///   - logicalID: letters and digits, unique among the template's resources.
    ///   - type: the type's name, as `AWS::EC2::VPC` or `Acme::Billing::Account`.
    ///   - properties: by CloudFormation's names.
    public init(
        _ logicalID: String, type: String, properties: Map<Document> = [:],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        resource = ResourceDefinition(
            logicalID, type: type, properties: properties.node.objectValue ?? Node.Object(),
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// `Ref` of the resource, as whatever the slot wants.
    public func ref<Kind: Expression>() -> Kind { Kind(node: resource.ref) }
}

/// A resource that a function or a topic of yours makes.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html>.
public struct CustomResource: Resource {
    /// The type's name; one of its resources may say another that begins with `Custom::`.
    public static let typeName = "AWS::CloudFormation::CustomResource"

    /// What will stand in the template.
    public var resource: ResourceDefinition

    /// - Parameters:
    ///   - logicalID: letters and digits, unique among the template's resources.
    ///   - type: `Custom::` and a name of up to 60 letters, digits and `_@-`.
    ///   - serviceToken: the ARN of the Lambda function or SNS topic that makes the resource.
    ///   - serviceTimeout: seconds, 1 to 3600, after which CloudFormation gives up.
    ///   - properties: what it is told.
    public init(
        _ logicalID: String, type: String = "AWS::CloudFormation::CustomResource", serviceToken: Value<String>,
        serviceTimeout: Value<Int>? = nil, properties: Map<Document> = [:],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let own = Node(properties: ["ServiceToken": serviceToken.node, "ServiceTimeout": serviceTimeout?.node])
        let members = (own.objectValue?.members ?? []) + (properties.node.objectValue?.members ?? [])
        resource = ResourceDefinition(
            logicalID, type: type, properties: Node.Object(members),
            at: SourceLocation(file: file, line: line, column: column))
    }

    /// The physical ID that the provider answered.
    public var ref: Value<String> { Value(node: resource.ref) }
}
