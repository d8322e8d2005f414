// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// The schemas of the types that the transform of SAM rewrites. They are no types of the registry: without the
/// transform CloudFormation knows none of them.
///
/// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification.html>.
package enum ServerlessCatalog {
    package static let transform = "AWS::Serverless-2016-10-31"

    private static let prefix = "AWS::Serverless::"

    /// Whether a type's name is that of one of SAM, whether there is such a type or not.
    package static func names(_ typeName: String) -> Bool { typeName.hasPrefix(prefix) }

    /// The name of one of its types without what all of them begin with.
    package static func kind(of typeName: String) -> String { String(typeName.dropFirst(prefix.count)) }

    /// The type of CloudFormation's that a resource is under its own logical ID once it is transformed; any other type is
    /// what it is.
    ///
    /// See <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html>.
    package static func transformed(_ typeName: String) -> String {
        switch typeName {
        case "AWS::Serverless::Api": "AWS::ApiGateway::RestApi"
        case "AWS::Serverless::Application": "AWS::CloudFormation::Stack"
        case "AWS::Serverless::Function": "AWS::Lambda::Function"
        case "AWS::Serverless::HttpApi": "AWS::ApiGatewayV2::Api"
        case "AWS::Serverless::SimpleTable": "AWS::DynamoDB::Table"
        case "AWS::Serverless::StateMachine": "AWS::StepFunctions::StateMachine"
        default: typeName
        }
    }

    /// The schema of a type, or of the section `Globals`; nil when there is no such type.
    static func schema(of name: String) -> FlatNode? { CatalogTable[.serverless]?[name] }

    /// The schema of a type as JSON; nil when there is no such type.
    package static func node(of typeName: String) -> Node? { names(typeName) ? schema(of: typeName)?.node : nil }

    /// The names of all of its types, sorted.
    package static var typeNames: [String] { CatalogTable[.serverless]?.keys.filter(names) ?? [] }

    package static func contains(_ name: String) -> Bool { schema(of: name) != nil }

    /// The templates of policies, as JSON by name.
    package static var policyTemplates: Node? { schema(of: "PolicyTemplates")?[.properties]?.node }
}
