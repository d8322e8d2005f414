// SPDX-License-Identifier: Apache-2.0

import ResourceGenerator
import TemplateModel

/// What SAM makes beside a resource, by the member of `Shorthands` that refers to it: `worker.generatedRoleArn`.
struct GeneratedReference {
    let expression: SwiftExpression
    let type: ValueType

    /// Nil for what no member says, and for a name that the template has itself.
    init?(_ name: String, attribute: String?, _ names: any ReferenceNames) {
        if attribute == nil, let api = Self.implicitAPIs[name], names.resource(name) == nil {
            expression = .code("Serverless.\(api.member)")
            type = api.type
            return
        }
        for made in Self.all where made.attribute == attribute && name.hasSuffix(made.suffix) {
            guard let base = names.resource(String(name.dropLast(made.suffix.count))), base.type == made.owner else {
                continue
            }
            expression = .member(base.expression, made.member)
            type = made.type
            return
        }
        return nil
    }

    /// The logical IDs of what may have made a name.
    static func bases(of name: String) -> [String] {
        all.filter { name.hasSuffix($0.suffix) }.map { String(name.dropLast($0.suffix.count)) }
    }

    private struct Made {
        let owner: String
        let suffix: String
        var attribute: String?
        let member: String
        let type: ValueType
    }

    private static let implicitAPIs: [String: (member: String, type: ValueType)] = [
        "ServerlessRestApi": ("restApi", id("AWS::ApiGateway::RestApi")),
        "ServerlessHttpApi": ("httpApi", id("AWS::ApiGatewayV2::Api")),
    ]

    private static let all: [Made] = [
        Made(owner: "AWS::Serverless::Function", suffix: ".Alias", member: "alias", type: arn("AWS::Lambda::Alias")),
        Made(
            owner: "AWS::Serverless::Function", suffix: ".Version", member: "version", type: arn("AWS::Lambda::Version")
        ),
        Made(owner: "AWS::Serverless::Function", suffix: "Role", member: "generatedRole", type: id("AWS::IAM::Role")),
        Made(
            owner: "AWS::Serverless::Function", suffix: "Role", attribute: "Arn", member: "generatedRoleArn",
            type: arn("AWS::IAM::Role")),
        Made(
            owner: "AWS::Serverless::Function", suffix: "Url", attribute: "FunctionUrl", member: "generatedUrl",
            type: .text),
        Made(
            owner: "AWS::Serverless::StateMachine", suffix: "Role", attribute: "Arn", member: "generatedRoleArn",
            type: arn("AWS::IAM::Role")),
        Made(owner: "AWS::Serverless::Api", suffix: ".Stage", member: "stage", type: id("AWS::ApiGateway::Stage")),
        Made(
            owner: "AWS::Serverless::Api", suffix: ".Deployment", member: "deployment",
            type: id("AWS::ApiGateway::Deployment")),
        Made(
            owner: "AWS::Serverless::HttpApi", suffix: ".Stage", member: "stage", type: id("AWS::ApiGatewayV2::Stage")),
        Made(
            owner: "AWS::Serverless::WebSocketApi", suffix: ".Stage", member: "stage",
            type: id("AWS::ApiGatewayV2::Stage")),
    ]

    private static func id(_ type: String) -> ValueType { TypeName(type).map(ValueType.id) ?? .text }

    private static func arn(_ type: String) -> ValueType { TypeName(type).map(ValueType.arn) ?? .text }
}
