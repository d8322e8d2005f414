// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The content of a parameter: it says the parameter's type, and which Swift values it takes.
public protocol ParameterContent: Expression {
    associatedtype Literal: Sendable

    /// The type as CloudFormation names it.
    static var parameterType: String { get }

    /// How a value is given to the CLI.
    static func parameterText(_ literal: Literal) -> String

    /// How a default stands in the template.
    static func parameterNode(_ literal: Literal) -> Node
}

extension ParameterContent {
    public static func parameterNode(_ literal: Literal) -> Node { .string(parameterText(literal)) }
}

extension Value: ParameterContent {
    public static var parameterType: String { Content.self is any Numeric.Type ? "Number" : "String" }

    public static func parameterText(_ literal: Content) -> String {
        let node = Content.node(literal)
        return node.stringValue ?? JSONWriter.write(node, style: .compact)
    }

    /// A Boolean parameter is a String in CloudFormation, so its default is text.
    public static func parameterNode(_ literal: Content) -> Node {
        Content.self == Bool.self ? .string(parameterText(literal)) : Content.node(literal)
    }
}

extension ID: ParameterContent {
    public static var parameterType: String { AWSParameterType.id(ofKind: Kind.typeName) ?? "String" }

    public static func parameterText(_ literal: String) -> String { literal }
}

extension ARN: ParameterContent {
    public static var parameterType: String { "String" }

    public static func parameterText(_ literal: String) -> String { literal }
}

extension List: ParameterContent where Element: ParameterContent {
    public static var parameterType: String {
        Element.parameterType == "String" ? "CommaDelimitedList" : "List<\(Element.parameterType)>"
    }

    public static func parameterText(_ literal: [Element.Literal]) -> String {
        literal.map(Element.parameterText).joined(separator: ",")
    }
}

/// The parameter types that CloudFormation checks against what exists in the account.
///
/// See <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-supplied-parameter-types.html>.
public enum AWSParameterType {
    private static let byKind = [
        "AWS::EC2::AvailabilityZone": "AWS::EC2::AvailabilityZone::Name",
        "AWS::EC2::Image": "AWS::EC2::Image::Id",
        "AWS::EC2::Instance": "AWS::EC2::Instance::Id",
        "AWS::EC2::KeyPair": "AWS::EC2::KeyPair::KeyName",
        "AWS::EC2::SecurityGroup": "AWS::EC2::SecurityGroup::Id",
        "AWS::EC2::Subnet": "AWS::EC2::Subnet::Id",
        "AWS::EC2::Volume": "AWS::EC2::Volume::Id",
        "AWS::EC2::VPC": "AWS::EC2::VPC::Id",
        "AWS::Route53::HostedZone": "AWS::Route53::HostedZone::Id",
        "AWS::SSM::Parameter": "AWS::SSM::Parameter::Name",
    ]

    static func id(ofKind typeName: String) -> String? { byKind[typeName] }

    /// All of them, and the name of a security group, which no reference has.
    public static let all = Set(byKind.values).union(["AWS::EC2::SecurityGroup::GroupName"])
}
