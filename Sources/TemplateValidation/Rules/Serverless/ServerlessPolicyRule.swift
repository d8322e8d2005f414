// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// A policy of a function or a state machine is a name, a document or a template of SAM with its parameters.
enum ServerlessPolicyRule: ServerlessRule {
    static let description = RuleDescription(
        "serverless-policy", "A policy in SAM is a name, a document, or one of its templates with its parameters.",
        reason: ServerlessTemplate.failure,
        example: .init(
            template: """
                  {
                    "Transform": "AWS::Serverless-2016-10-31",
                    "Resources": {
                      "F": {
                        "Type": "AWS::Serverless::Function",
                        "Properties": {
                          "CodeUri": "s3://code-of-ours/f.zip",
                          "Handler": "app.handler",
                          "Runtime": "python3.13",
                -         "Policies": [{"S3ReadPolicy": {}}]
                +         "Policies": [{"S3ReadPolicy": {"BucketName": "pictures"}}]
                        }
                      }
                    }
                  }
                """),
        source:
            "https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html"
    )

    static func findings(about resource: ServerlessResource, in context: ValidationContext) -> [Diagnostic] {
        guard let policies = resource.properties.given("Policies"), resource.properties.given("Role") == nil,
            ["Function", "StateMachine"].contains(resource.kind),
            let templates = ServerlessCatalog.policyTemplates?.objectValue
        else { return [] }
        return (policies.arrayValue ?? [policies]).enumerated().compactMap { index, policy in
            problem(policy, index, resource, templates)
        }
    }

    private static func problem(
        _ policy: Node, _ index: Int, _ resource: ServerlessResource, _ templates: Node.Object
    ) -> Diagnostic? {
        guard let object = policy.objectValue, policy.function == nil, object["Statement"] == nil,
            object.keys.allSatisfy({ !$0.hasPrefix("Fn::") })
        else { return nil }
        guard object.count == 1, let member = object.members.first, let known = templates[member.key] else {
            let names = object.keys.joined(separator: ", ")
            return fault(
                resource, ["Policies"], "has the policy \(index), '\(names)', which is no template",
                answer: "Policy at index \(index) in the 'Policies' property is not valid",
                fix: object.keys.first.flatMap { didYouMean($0, in: templates.keys) }
                    ?? "write a document with Statement")
        }
        guard member.value.function == nil else { return nil }
        let parameters = Set(member.value.objectValue?.keys ?? [])
        let missing = (known["required"]?.arrayValue ?? []).compactMap(\.stringValue).filter {
            !parameters.contains($0)
        }
        guard !missing.isEmpty else { return nil }
        return fault(
            resource, ["Policies"], "uses the policy template \(member.key) without \(missing.joined(separator: ", "))",
            answer:
                "Following required parameters of template '\(member.key)' don't have values: \(missing.joined(separator: ", "))",
            fix: "give \(missing.joined(separator: ", "))")
    }
}
