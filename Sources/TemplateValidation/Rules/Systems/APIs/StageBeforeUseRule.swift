// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A stage is there before something names it.
enum StageBeforeUseRule: SystemRule {
    static let description = RuleDescription(
        "stage-before-use", "What names a stage of an API names one that there is, and waits for it.",
        reason: "API Gateway answers \"Invalid stage identifier specified\" or \"API Stage not found\"",
        example: """
              "Api": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "a"}},
              "Stage": {
                "Type": "AWS::ApiGateway::Stage",
                "Properties": {"RestApiId": {"Ref": "Api"}, "DeploymentId": "abc123", "StageName": "dev"}
              },
              "Plan": {
                "Type": "AWS::ApiGateway::UsagePlan",
            -   "Properties": {"ApiStages": [{"ApiId": {"Ref": "Api"}, "Stage": "dev"}]}
            +   "Properties": {"ApiStages": [{"ApiId": {"Ref": "Api"}, "Stage": {"Ref": "Stage"}}]}
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplan.html",
        evidence: .knowledge)

    private static let makers = [
        "AWS::ApiGateway::Stage", "AWS::ApiGateway::Deployment", "AWS::ApiGatewayV2::Stage",
    ]

    private struct Use {
        let resource: Outcome.Resource
        let api: PropertyValue
        let stage: PropertyValue
    }

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let outcome = system.outcome
        let uses = uses(in: outcome)
        guard !uses.isEmpty else { return [] }
        var stages: [Node: [String]] = [:]
        var names: [String: [String?]] = [:]
        for stage in makers.flatMap({ outcome.resources(of: $0) }) {
            let api = stage["RestApiId"].isAbsent ? stage["ApiId"] : stage["RestApiId"]
            guard let id = api.node, let name = stage["StageName"].node else { continue }
            stages[.array([id, name]), default: []].append(stage.logicalID)
            names[api.resource ?? "", default: []].append(stage["StageName"].text)
        }
        var dependencies = Dependencies(outcome)
        let isComplete = outcome.isComplete && names[""] == nil
        return uses.compactMap { use in
            if isComplete, let finding = missing(use, names, outcome) { return finding }
            guard let api = use.api.node, let name = use.stage.node, let makers = stages[.array([api, name])],
                dependencies.all(of: use.resource.logicalID).isDisjoint(with: makers)
            else { return nil }
            return warning(
                at: use.stage,
                "'\(use.resource.logicalID)' names the stage that '\(makers[0])' makes, but does not wait for it",
                why: "the stage may be made later, and API Gateway finds none until then",
                fix: "add DependsOn \"\(makers[0])\", or refer to the stage")
        }
    }

    /// A stage of an API of the template that nothing in the template makes, as nobody else can.
    private static func missing(_ use: Use, _ names: [String: [String?]], _ outcome: Outcome) -> Diagnostic? {
        guard let api = outcome.resource(use.api), let name = use.stage.text,
            ["AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api"].contains(api.type)
        else { return nil }
        let known = names[api.logicalID] ?? []
        guard !known.contains(nil), !known.contains(name), api["Target"].isAbsent else { return nil }
        let others = known.compactMap { $0 }.map { "'\($0)'" }.joined(separator: ", ")
        return error(
            at: use.stage,
            "'\(use.resource.logicalID)' names the stage '\(name)' of '\(api.logicalID)', which has "
                + (others.isEmpty ? "no stage" : others),
            fix: "name a stage of '\(api.logicalID)' by Ref")
    }

    private static func uses(in outcome: Outcome) -> [Use] {
        let mappings =
            outcome.resources(of: "AWS::ApiGateway::BasePathMapping")
            + outcome.resources(of: "AWS::ApiGatewayV2::ApiMapping")
        return mappings.map { mapping in
            Use(
                resource: mapping, api: mapping["RestApiId"].isAbsent ? mapping["ApiId"] : mapping["RestApiId"],
                stage: mapping["Stage"])
        }
            + outcome.resources(of: "AWS::ApiGateway::UsagePlan").flatMap { plan in
                plan["ApiStages"].knownElements.map { Use(resource: plan, api: $0["ApiId"], stage: $0["Stage"]) }
            } + outcome.resources(of: "AWS::WAFv2::WebACLAssociation").compactMap(guarded)
    }

    /// The stage that a web ACL guards, told by its ARN: `arn:aws:apigateway:REGION::/restapis/ID/stages/NAME`.
    private static func guarded(_ association: Outcome.Resource) -> Use? {
        let value = association["ResourceArn"]
        let step = "/stages/"
        guard let parts = value.parts, parts.count > 2, let end = parts.last?.stringValue, end.hasPrefix(step),
            parts[parts.count - 3].stringValue?.hasSuffix("/restapis/") ?? false
        else { return nil }
        return Use(
            resource: association, api: value.part(parts[parts.count - 2]),
            stage: value.part(.string(String(end.dropFirst(step.count)))))
    }
}
