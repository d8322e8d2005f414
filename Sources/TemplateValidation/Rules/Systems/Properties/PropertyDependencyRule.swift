// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The properties of an object go together.
enum PropertyDependencyRule: SystemRule {
    static let description = RuleDescription(
        "property-dependency", "What one property says allows the others, and they are there where it needs them.",
        reason: "the service rejects the combination",
        example: """
              "B": {
                "Type": "AWS::S3::Bucket",
                "Properties": {
                  "LifecycleConfiguration": {
                    "Rules": [
                      {
                        "Status": "Enabled",
            -           "Transitions": [{"StorageClass": "GLACIER"}]
            +           "Transitions": [{"StorageClass": "GLACIER", "TransitionInDays": 90}]
                      }
                    ]
                  }
                }
              }
            """,
        source:
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html",
        evidence: .thread("aws/aws-cdk#22103"))

    static func findings(in system: SystemModel) -> [Diagnostic] {
        PropertyDependency.all.flatMap { dependency in
            system.outcome.resources(of: dependency.type).flatMap { resource in
                resource.properties.values(at: dependency.place).flatMap { findings(dependency, $0, resource) }
            }
        }
    }

    private static func findings(
        _ dependency: PropertyDependency, _ object: PropertyValue, _ resource: Outcome.Resource
    ) -> [Diagnostic] {
        guard !object.isUnknown, let words = dependency.condition.words(object) else { return [] }
        let place = dependency.place.isEmpty ? "" : " in \(dependency.place.joined(separator: "."))"
        let although = words.isEmpty ? "" : ", although \(words)"
        func finding(_ value: PropertyValue, _ what: String, fix: String) -> Diagnostic {
            Diagnostic(
                dependency.severity, rule: description.id, at: value.location, element: resource.logicalID,
                path: value.path, "'\(resource.logicalID)' has \(what)\(place)\(although)", why: dependency.answer,
                fix: fix, notes: [Diagnostic.Note(at: nil, "see \(dependency.evidence)")])
        }
        func missing(_ names: [String]) -> Diagnostic {
            finding(object, "no \(names.joined(separator: " and no "))", fix: "set \(names.joined(separator: " or "))")
        }
        switch dependency.demand {
        case .forbids(let names):
            return names.map { ($0, object[$0]) }.filter { $0.1.isCertainlyGiven }.map { name, value in
                finding(value, name, fix: "remove \(name)")
            }
        case .wants(let names):
            return names.allSatisfy { object[$0].isAbsent } ? [missing(names)] : []
        case .exactlyOne(let names):
            if names.allSatisfy({ object[$0].isAbsent }) { return [missing(names)] }
            let given = names.filter { object[$0].isCertainlyGiven }
            guard given.count > 1 else { return [] }
            return [finding(object[given[1]], given.joined(separator: " and "), fix: "keep one of them")]
        case .each(let list, let name):
            return object[list].knownElements.first { !$0.isUnknown && $0[name].isAbsent }.map {
                [finding($0, "no \(name) in one of \(list)", fix: "set \(name) in each of them")]
            } ?? []
        }
    }
}
