// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// All rules about properties, run over every resource whose type is known.
enum SchemaRules {
    static let all: [any SchemaRule.Type] = [
        TypeRule.self, RequiredPropertyRule.self, UnknownPropertyRule.self, EnumerationRule.self, APIValueRule.self,
        PatternRule.self,
        TextLengthRule.self, NumberRangeRule.self, FormatRule.self, ItemCountRule.self, UniqueItemsRule.self,
        PropertyCountRule.self, AlternativesRule.self, DependentPropertiesRule.self, ReadOnlyPropertyRule.self,
        DeprecatedPropertyRule.self,
    ]

    static func findings(in context: ValidationContext) -> [Diagnostic] {
        // A macro may add or rewrite anything; SAM leaves resources of other types as they are.
        guard context.template.transforms.allSatisfy({ knownTransforms.contains($0) }) else { return [] }
        var walkers: [String: SchemaWalker] = [:]
        return context.resources.flatMap { resource -> [Diagnostic] in
            guard let schema = context.schemas[resource.type],
                let assumptions = context.assumptions(of: resource.node, in: .resources)
            else { return [] }
            let properties = resource.node["Properties"] ?? Node(.object(Node.Object()), origin: resource.node.origin)
            var walker = walkers[resource.type] ?? SchemaWalker(context.resolver, schema, rules: all)
            walker.walk(properties: properties, under: assumptions)
            walkers[resource.type] = walker
            return unique(walker.violations).map { diagnostic($0, resource) }
        }
    }

    static let knownTransforms: Set = [LanguageExtensions.name, "AWS::Serverless-2016-10-31"]

    private static func diagnostic(_ violation: Violation, _ resource: Template.Resource) -> Diagnostic {
        let doubt = violation.parameter.map { ", as it can be by parameter '\($0)'" } ?? ""
        return Diagnostic(
            violation.parameter == nil ? violation.severity : .warning, rule: violation.rule,
            at: violation.origin ?? resource.node.origin,
            element: resource.logicalID, path: violation.path,
            "'\(resource.logicalID)' at \(violation.path): \(violation.message)\(doubt)", why: violation.reason,
            fix: violation.fix)
    }

    /// Several alternatives of one value may break a rule in the same way.
    private static func unique(_ violations: [Violation]) -> [Violation] {
        var seen: Set<[String]> = []
        return violations.filter { seen.insert([$0.rule, $0.path.description, $0.message]).inserted }
    }
}
