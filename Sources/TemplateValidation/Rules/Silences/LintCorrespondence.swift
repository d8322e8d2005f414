// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// Which findings of ours are those of a rule of cfn-lint (1.58.0), by its ID.
///
/// A rule of ours that finds more than cfn-lint's stands here with what limits it to that, or not at all: who silences
/// cfn-lint has not seen the rest. See <https://github.com/aws-cloudformation/cfn-lint/blob/main/docs/rules.md>.
struct LintCorrespondence: Sendable {
    /// What a finding must be about.
    enum Limit: Sendable {
        case nothing
        /// An element of this section.
        case section(Template.Section)
        /// A call of this function, or what stands in one.
        case call(String)
        /// An attribute of a resource, as DependsOn.
        case attribute(String)
        /// A property of this name.
        case property(String)
        /// A resource of this type.
        case type(String)
    }

    let id: String
    let rule: String
    let limit: Limit

    private init(_ id: String, _ rule: String, _ limit: Limit = .nothing) {
        (self.id, self.rule, self.limit) = (id, rule, limit)
    }

    static let all: [LintCorrespondence] =
        schemas + template + resources
        + [
            ("E1011", "Fn::FindInMap"), ("E1015", "Fn::GetAZs"), ("E1016", "Fn::ImportValue"), ("E1017", "Fn::Select"),
            ("E1018", "Fn::Split"), ("E1019", "Fn::Sub"), ("E1020", "Ref"), ("E1021", "Fn::Base64"),
            ("E1022", "Fn::Join"), ("E1024", "Fn::Cidr"), ("E1028", "Fn::If"), ("E1030", "Fn::Length"),
            ("E1031", "Fn::ToJsonString"), ("E8003", "Fn::Equals"), ("E8004", "Fn::And"), ("E8005", "Fn::Not"),
            ("E8006", "Fn::Or"),
        ].map { LintCorrespondence($0, "function-arguments", .call($1)) }

    /// What resource types' schemas say.
    private static let schemas = [
        LintCorrespondence("E3002", "unknown-property"), LintCorrespondence("E3003", "required-property"),
        LintCorrespondence("E3012", "wrong-type"), LintCorrespondence("E3030", "enum-value"),
        LintCorrespondence("E3031", "pattern"), LintCorrespondence("E3032", "item-count"),
        LintCorrespondence("E3033", "text-length"), LintCorrespondence("E3034", "number-range"),
        LintCorrespondence("E3037", "unique-items"), LintCorrespondence("E3040", "read-only-property"),
    ]

    /// What holds of templates whatever they make.
    private static let template = [
        LintCorrespondence("E1010", "unknown-attribute", .call("Fn::GetAtt")),
        LintCorrespondence("E1010", "dangling-reference", .call("Fn::GetAtt")),
        LintCorrespondence("E1019", "unknown-attribute", .call("Fn::Sub")),
        LintCorrespondence("E1019", "dangling-reference", .call("Fn::Sub")),
        LintCorrespondence("E1020", "dangling-reference", .call("Ref")),
        LintCorrespondence("E1040", "reference-kind", .call("Fn::GetAtt")),
        LintCorrespondence("E1041", "reference-kind", .call("Ref")),
        LintCorrespondence("E2015", "parameter-default"), LintCorrespondence("E3004", "circular-dependency"),
        LintCorrespondence("E3005", "resource-attribute", .attribute("DependsOn")),
        LintCorrespondence("E3005", "dangling-reference", .attribute("DependsOn")),
        LintCorrespondence("E3006", "resource-type"), LintCorrespondence("E3007", "duplicate-logical-id"),
        LintCorrespondence("E3015", "dangling-reference", .attribute("Condition")),
        LintCorrespondence("E3016", "resource-attribute", .attribute("UpdatePolicy")),
        LintCorrespondence("E3035", "resource-attribute", .attribute("DeletionPolicy")),
        LintCorrespondence("E3036", "resource-attribute", .attribute("UpdateReplacePolicy")),
        LintCorrespondence("E3055", "resource-attribute", .attribute("CreationPolicy")),
        LintCorrespondence("W1001", "conditional-reference"),
        LintCorrespondence("W2001", "unused-element", .section(.parameters)),
        LintCorrespondence("W2010", "secret-leak", .section(.outputs)),
        LintCorrespondence("W2010", "secret-leak", .attribute("Metadata")),
        LintCorrespondence("W3011", "data-loss"), LintCorrespondence("W7001", "unused-element", .section(.mappings)),
        LintCorrespondence("W8001", "unused-element", .section(.conditions)),
    ]

    /// What holds of resources of some types.
    private static let resources = [
        LintCorrespondence("E2531", "withdrawn", .property("Runtime")),
        LintCorrespondence("E3023", "text-record"),
        LintCorrespondence("E3027", "schedule-expression", .type("AWS::Events::Rule")),
        LintCorrespondence("E3039", "table-key"), LintCorrespondence("E3047", "fargate-size"),
        LintCorrespondence("E3501", "fifo-settings", .type("AWS::SQS::Queue")),
        LintCorrespondence("E3504", "backup-lifecycle"), LintCorrespondence("E3505", "visibility-timeout"),
        LintCorrespondence("E3660", "rest-api-name"), LintCorrespondence("I3510", "resource-level"),
        LintCorrespondence("W2531", "withdrawn", .property("Runtime")), LintCorrespondence("W3037", "unknown-action"),
    ]
}

extension LintCorrespondence {
    func covers(_ finding: Diagnostic, in template: Template) -> Bool {
        switch limit {
        case .nothing: return true
        case .section(let section): return finding.element.map { Self.sections(of: $0, in: template) } == [section]
        case .call(let function): return Self.innermostCall(at: finding, in: template) == function
        case .attribute(let name):
            return finding.path.steps.first == .key(name)
                && finding.element.map { Self.sections(of: $0, in: template) } == [.resources]
        case .property(let name): return finding.path.steps.last == .key(name)
        case .type(let type):
            return finding.element.flatMap { template.root["Resources"]?[$0]?["Type"]?.stringValue } == type
        }
    }

    /// Several where names are the same, and then nobody knows which is meant.
    private static func sections(of element: String, in template: Template) -> [Template.Section] {
        [.parameters, .mappings, .conditions, .resources, .outputs].filter {
            template.root[$0.rawValue]?[element] != nil
        }
    }

    private static func innermostCall(at finding: Diagnostic, in template: Template) -> String? {
        guard let element = finding.element, let section = sections(of: element, in: template).first else { return nil }
        var node = template.root[section.rawValue]?[element]
        var function = node?.function?.name
        for step in finding.path.steps {
            switch step {
            case .key(let key): node = node?[key]
            case .index(let index): node = node?[index]
            }
            function = node?.function?.name ?? function
        }
        return function
    }
}
