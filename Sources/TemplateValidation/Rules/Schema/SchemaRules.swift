// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
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
        guard !context.hasUnknownMacros else { return [] }
        var walkers: [String: SchemaWalker] = [:]
        return globals(context)
            + context.resources.flatMap { resource -> [Diagnostic] in
                guard let schema = context.schemas[resource.type],
                    let assumptions = context.assumptions(of: resource.node, in: .resources)
                else { return [] }
                let properties = context.serverless?.properties(of: resource) ?? resource.propertiesNode
                var walker = walkers[resource.type] ?? SchemaWalker(context.resolver, schema, rules: all)
                walker.walk(properties: properties, under: assumptions)
                walkers[resource.type] = walker
                let own = walker.violations.filter {
                    !(context.serverless?.isInherited($0.path, by: resource) ?? false)
                }
                return unique(own).map { diagnostic($0, resource) }
            }
    }

    /// What SAM gives to all resources of a type: what is required may come from the resource itself.
    private static func globals(_ context: ValidationContext) -> [Diagnostic] {
        guard let section = context.serverless?.globals, let schema = ResourceSchema(serverless: "Globals") else {
            return []
        }
        var walker = SchemaWalker(context.resolver, schema, rules: [TypeRule.self, UnknownPropertyRule.self])
        walker.walk(properties: section, at: .key("Globals"), under: [])
        return unique(walker.violations).map { violation in
            Diagnostic(
                violation.certainSeverity, rule: violation.rule, at: violation.origin ?? section.origin,
                path: violation.path,
                "at \(violation.path): \(violation.message)",
                why: ServerlessTemplate.failure, fix: violation.fix)
        }
    }

    private static func diagnostic(_ violation: Violation, _ resource: Template.Resource) -> Diagnostic {
        let doubt = violation.parameter.map { ", as it can be by parameter '\($0)'" } ?? ""
        return Diagnostic(
            violation.certainSeverity, rule: violation.rule, at: violation.origin ?? resource.node.origin,
            element: resource.logicalID, path: violation.path,
            "'\(resource.logicalID)' at \(violation.path): \(violation.message)\(doubt)",
            why: ServerlessCatalog.names(resource.type) ? reason(ofSAM: violation) : violation.reason,
            fix: violation.fix)
    }

    /// The transform knows the names of its own properties; values, and what lies deeper, it mostly hands on.
    private static func reason(ofSAM violation: Violation) -> String {
        let deepest = [
            TypeRule.description.id: 0, RequiredPropertyRule.description.id: 1, UnknownPropertyRule.description.id: 2,
        ]
        guard let deepest = deepest[violation.rule] else { return violation.reason }
        return violation.path.steps.count <= deepest ? ServerlessTemplate.failure : ServerlessTemplate.failureOfEither
    }

    /// Several alternatives of one value may break a rule in the same way.
    private static func unique(_ violations: [Violation]) -> [Violation] {
        var seen: Set<[String]> = []
        return violations.filter { seen.insert([$0.rule, $0.path.description, $0.message]).inserted }
    }
}
