// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// What names something of the template by its name waits until it is there.
enum NameBeforeUseRule: SystemRule {
    static let description = RuleDescription(
        "name-before-use",
        "What names another resource of the template by text instead of a reference waits for it.",
        reason:
            "CloudFormation knows no order between them and makes both at once; the service refuses a name that is not there yet",
        example: """
              "Logs": {"Type": "AWS::Logs::LogGroup", "Properties": {"LogGroupName": "/shop/web"}},
              "Errors": {
                "Type": "AWS::Logs::MetricFilter",
                "Properties": {
            -     "LogGroupName": "/shop/web",
            +     "LogGroupName": {"Ref": "Logs"},
                  "FilterPattern": "ERROR",
                  "MetricTransformations": [
                    {"MetricName": "Errors", "MetricNamespace": "Shop", "MetricValue": "1"}
                  ]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html",
        evidence: .thread("aws-samples/aws-cdk-examples#197"))

    static func findings(in system: SystemModel) -> [Diagnostic] {
        var dependencies = Dependencies(system.outcome)
        return NamedUse.all.flatMap { use -> [Diagnostic] in
            let named = use.named(in: system.outcome)
            guard !named.isEmpty else { return [] }
            return system.outcome.resources(of: use.type).flatMap { owner in
                owner.properties.values(at: use.path).compactMap { place in
                    finding(use, owner, place, named, &dependencies)
                }
            }
        }
    }

    private static func finding(
        _ use: NamedUse, _ owner: Outcome.Resource, _ place: PropertyValue, _ named: [NamedUse.Named],
        _ dependencies: inout Dependencies
    ) -> Diagnostic? {
        guard place.resource == nil else { return nil }
        let meant = named.filter { $0.name.equals(place) == true && use.isOfOneParent(owner, $0.resource) }
        guard let target = meant.first?.resource, target != owner,
            meant.allSatisfy({ !dependencies.all(of: owner.logicalID).contains($0.resource.logicalID) })
        else { return nil }
        let isEarlier = dependencies.all(of: target.logicalID).contains(owner.logicalID)
        let reference =
            use.attribute.map { "{\"Fn::GetAtt\": [\"\(target.logicalID)\", \"\($0)\"]}" }
            ?? "{\"Ref\": \"\(target.logicalID)\"}"
        return warning(
            at: place,
            "'\(owner.logicalID)' names '\(target.logicalID)' by text, and \(isEarlier ? "is made before it" : "does not wait for it")",
            why: use.answer ?? description.reason,
            fix: isEarlier
                ? "let '\(target.logicalID)' not depend on '\(owner.logicalID)', and write \(reference)"
                : "write \(reference), or add DependsOn '\(target.logicalID)'",
            notes: [Diagnostic.Note(at: target.location, "this has the name")])
    }
}
