// SPDX-License-Identifier: Apache-2.0

import ServerlessExpansion
import TemplateModel

/// What is found in what the transform of SAM makes of a template: roles, permissions, events, APIs.
enum ServerlessFindings {
    /// What the rules about systems find there and not in the template as it is written, at the resources and events that
    /// it was made for. Nothing where the expansion is not whole: what is missing would be missed.
    ///
    /// - Parameter known: what was found in the template as it is written.
    static func added(to known: [Diagnostic], in context: ValidationContext) -> [Diagnostic] {
        guard context.serverless != nil, !context.hasUnknownMacros, !context.hasExtensions,
            !known.contains(where: { $0.severity == .error && $0.rule.hasPrefix("serverless-") }),
            let expansion = ServerlessExpansion(
                of: context.template, parameters: context.input.parameters?.values ?? [], region: context.input.region),
            expansion.problems.isEmpty
        else { return [] }
        let input = context.input
        let expanded = ValidationContext(
            ValidationInput(
                template: expansion.template, location: input.location, parameters: input.parameters,
                region: input.region, schemas: input.schemas, deployment: input.deployment))
        let seen = Set(known.map { Finding($0.rule, $0.element) })
        // What has an error is corrected first, and then becomes something else.
        let faulty = Set(known.filter { $0.severity == .error }.compactMap(\.element))
        var told: Set<Finding> = []
        let rules = SystemRules.all.filter { !ofTheTransform.contains($0.description.id) }
        let ofSystems = rules.flatMap { $0.findings(in: expanded) }.compactMap { finding -> Diagnostic? in
            guard let name = finding.element, let source = expansion.sources[name],
                let resource = context.resource(source.logicalID), source.logicalID != name || resource.isOfSAM,
                !faulty.contains(source.logicalID), !seen.contains(Finding(finding.rule, source.logicalID)),
                told.insert(Finding(finding.rule, name)).inserted
            else { return nil }
            return moved(finding, to: source, of: resource, madeAs: expanded.resource(name)?.type ?? "")
        }
        return handedOn(expanded).filter { finding in
            finding.element.map { expansion.sources[$0].map { $0.logicalID == finding.element } ?? true } ?? true
                && context.resource(finding.element ?? "")?.isOfSAM != true
        } + ofSystems
    }

    /// What is wrong with what the transform does not touch: these rules say nothing while a macro may change everything.
    private static func handedOn(_ expanded: ValidationContext) -> [Diagnostic] {
        let rules: [any TemplateRule.Type] = [
            ResourceAttributesRule.self, ConditionalReferenceRule.self, MappingRule.self, OutputRule.self,
        ]
        let ofNodes: [any NodeRule.Type] = [
            NullRule.self, FindInMapRule.self, NotTextRule.self, LiteralReferenceRule.self,
        ]
        return rules.flatMap { $0.findings(in: expanded) } + NodeRules.findings(of: ofNodes, in: expanded)
    }

    /// What policies of SAM's own templates are told of, and nobody else can correct; those of the template are judged as they
    /// are written.
    private static let ofTheTransform: Set = ["unknown-action"]

    private struct Finding: Hashable {
        let rule: String
        let element: String?

        init(_ rule: String, _ element: String?) {
            self.rule = rule
            self.element = element
        }
    }

    private static func moved(
        _ finding: Diagnostic, to source: ServerlessExpansion.Source, of resource: Template.Resource,
        madeAs type: String
    ) -> Diagnostic {
        let path = source.event.map { Node.Path([.key("Properties"), .key("Events"), .key($0)]) } ?? Node.Path()
        let place = finding.location ?? source.place ?? resource.node.origin
        let maker = source.event.map { "its event \($0)" } ?? source.logicalID
        let note = Diagnostic.Note(
            at: nil, "the transform of SAM makes \(finding.element ?? "") (\(type)) of \(maker): synth expand shows it")
        return Diagnostic(
            finding.severity, rule: finding.rule, at: place, element: source.logicalID, path: path, finding.message,
            why: finding.reason, fix: finding.fix, notes: finding.notes + [note])
    }
}

extension Template.Resource {
    fileprivate var isOfSAM: Bool { type.hasPrefix("AWS::Serverless::") }
}
