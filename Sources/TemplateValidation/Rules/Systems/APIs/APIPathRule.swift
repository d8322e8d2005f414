// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The paths of a REST API do not clash.
enum APIPathRule: SystemRule {
    static let description = RuleDescription(
        "api-path",
        "A REST API has each path and method once, one variable at a place, and nothing behind a greedy one.",
        reason: "API Gateway refuses the resource or the method",
        example: """
              "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}},
              "A": {
                "Type": "AWS::ApiGateway::Resource",
                "Properties": {
                  "RestApiId": {"Ref": "Api"},
                  "ParentId": {"Fn::GetAtt": ["Api", "RootResourceId"]},
                  "PathPart": "{id}"
                }
              },
              "B": {
                "Type": "AWS::ApiGateway::Resource",
                "Properties": {
                  "RestApiId": {"Ref": "Api"},
                  "ParentId": {"Fn::GetAtt": ["Api", "RootResourceId"]},
            -     "PathPart": "{name}"
            +     "PathPart": "name"
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-settings-method-request.html"
    )

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        var parts: [Node: Outcome.Resource] = [:]
        var variables: [Node: Outcome.Resource] = [:]
        var found: [Diagnostic] = []
        for resource in outcome.resources(of: "AWS::ApiGateway::Resource") {
            let value = resource["PathPart"]
            guard let part = value.text, let parent = resource["ParentId"].node else { continue }
            if let finding = shape(resource, part, outcome) { found.append(finding) }
            if let other = parts.updateValue(resource, forKey: .array([parent, .string(part)])) {
                found.append(
                    error(
                        at: value, "'\(other.logicalID)' has the path part '\(part)' at the same place",
                        fix: "use the one for both, or take another path part",
                        notes: [Diagnostic.Note(at: other.location, "the other resource")]))
            } else if part.hasPrefix("{"), let other = variables.updateValue(resource, forKey: parent) {
                found.append(
                    error(
                        at: value,
                        "'\(other.logicalID)' is a variable path part already where '\(resource.logicalID)' is '\(part)'",
                        fix: "leave one variable below each parent",
                        notes: [Diagnostic.Note(at: other.location, "the other resource")]))
            }
        }
        var methods: [Node: Outcome.Resource] = [:]
        for method in outcome.resources(of: "AWS::ApiGateway::Method") {
            guard let resource = method["ResourceId"].node, let verb = method["HttpMethod"].text,
                let other = methods.updateValue(method, forKey: .array([resource, .string(verb.uppercased())]))
            else { continue }
            found.append(
                error(
                    at: method["HttpMethod"], "'\(other.logicalID)' is the method \(verb) of the same resource",
                    fix: "remove one of the two", notes: [Diagnostic.Note(at: other.location, "the other method")]))
        }
        return found
    }

    private static func shape(_ resource: Outcome.Resource, _ part: String, _ outcome: Outcome) -> Diagnostic? {
        if part.contains("/") {
            return error(
                at: resource["PathPart"], "the path part '\(part)' of '\(resource.logicalID)' is more than one",
                fix: "make a resource for each part of the path")
        }
        guard let parent = outcome.resource(resource["ParentId"], of: "AWS::ApiGateway::Resource"),
            parent["PathPart"].text?.hasSuffix("+}") == true
        else { return nil }
        return error(
            at: resource["ParentId"],
            "'\(resource.logicalID)' is below '\(parent.logicalID)', which takes the rest of the path",
            fix: "make it a sibling of '\(parent.logicalID)'")
    }
}
