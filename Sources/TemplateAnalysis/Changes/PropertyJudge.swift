// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// Judges what the changed properties of one resource make of it.
struct PropertyJudge {
    private let before: Outcome.Resource
    private let after: Outcome.Resource
    private let old: DeployedSystem
    private let new: DeployedSystem
    private let references: ReferenceChanges
    private let facts: [UpdateFact]
    private let isKnown: Bool
    private let documented: DocumentedUpdate

    init(
        _ before: Outcome.Resource, _ after: Outcome.Resource, _ old: DeployedSystem, _ new: DeployedSystem,
        _ schemas: KnownSchemas, _ references: ReferenceChanges
    ) {
        self.before = before
        self.after = after
        self.old = old
        self.new = new
        self.references = references
        documented = DocumentedUpdate(before, after)
        let type = after.type.isCustomResource ? "AWS::CloudFormation::CustomResource" : after.type
        let schema = schemas.schema(of: type)
        facts = UpdateFacts.all.of(type, schema)
        isKnown = schema != nil || ResourceSchema(serverless: type) != nil
    }

    var properties: [PropertyUpdate] {
        guard let left = old.properties[before.logicalID], let right = new.properties[after.logicalID] else {
            return []
        }
        return ValueDifference.all(from: left, to: right, carried: references.change).map { difference in
            let (effect, refusal) = judged(difference, left, right)
            let (was, isNow) = (
                written(before, difference.oldSteps, difference.old),
                written(after, difference.newSteps, difference.new)
            )
            return PropertyUpdate(
                path: difference.path, old: difference.old, new: difference.new, oldWritten: was, newWritten: isNow,
                effect: effect, refusal: refusal, cause: difference.carried?.cause ?? cause(was, isNow),
                location: difference.new?.origin ?? after.location, names: difference.names)
        }
    }

    private func judged(_ difference: ValueDifference, _ left: Node, _ right: Node) -> (UpdateEffect, String?) {
        guard isKnown else { return (.mayBeReplaced, nil) }
        if let refusal = documented.refusal(of: difference) { return (.updated, refusal) }
        if let effect = documented.effect(of: difference) {
            return (effect == .replaced && !isCertain(difference) ? .mayBeReplaced : effect, nil)
        }
        var effect = UpdateEffect.updated
        var refusal: String?
        for fact in facts where isAbout(fact, difference, left, right) {
            switch fact.behavior {
            case .replacement: effect = max(effect, isCertain(difference) ? .replaced : .mayBeReplaced)
            case .conditionalReplacement:
                let conditional = documented.conditional
                effect = max(
                    effect, conditional == .replaced && !isCertain(difference) ? .mayBeReplaced : conditional)
            case .interruption: effect = max(effect, .interrupted)
            case .refusal:
                refusal =
                    "\(fact.path.joined(separator: ".")) cannot be updated; a new resource, under another logical ID, can"
            }
        }
        return (effect, refusal)
    }

    /// Whether the property of a fact is above what is another, or below it and another itself.
    private func isAbout(_ fact: UpdateFact, _ difference: ValueDifference, _ left: Node, _ right: Node) -> Bool {
        let names = fact.path.filter { $0 != "*" }
        if difference.names.starts(with: names) { return true }
        guard names.starts(with: difference.names) else { return false }
        let (old, new) = (left.values(at: fact.path), right.values(at: fact.path))
        if new.contains(where: { references.change(of: $0) != nil }) { return true }
        // Of elements that come or go, nothing is edited.
        if fact.path.contains("*") { return Self.has(old, beyond: new) && Self.has(new, beyond: old) }
        return old.count != new.count || Self.has(old, beyond: new)
    }

    private static func has(_ values: [Node], beyond others: [Node]) -> Bool {
        values.contains { value in !others.contains { $0.saysTheSame(as: value) } }
    }

    /// Whether both are known well enough to be others for certain.
    private func isCertain(_ difference: ValueDifference) -> Bool {
        if let carried = difference.carried { return carried.isCertain }
        guard let before = difference.old, let after = difference.new else { return true }
        let (was, isNow) = (unknownParts(of: before, old), unknownParts(of: after, new))
        // What only the deployment knows may be what the other side says.
        if was.opaque != isNow.opaque { return false }
        return was.resources.isEmpty == isNow.resources.isEmpty
    }

    private func unknownParts(of node: Node, _ system: DeployedSystem) -> (opaque: Set<Node>, resources: Set<String>) {
        var opaque: Set<Node> = []
        var resources: Set<String> = []
        node.eachNode { part in
            if part.stringValue?.hasDynamicReference == true { opaque.insert(part) }
            guard let (name, _) = part.function, name != "Fn::Join" else { return }
            if let reference = part.reference, system.outcome[reference.name] != nil {
                resources.insert(reference.name)
            } else {
                opaque.insert(part)
            }
        }
        return (opaque, resources)
    }

    /// What the template has at a place, where that says more than the value.
    private func written(_ resource: Outcome.Resource, _ steps: [Node.Path.Step], _ value: Node?) -> Node? {
        guard let value, var node = resource.source.node["Properties"] else { return nil }
        var rest = steps[...]
        while !node.isFunction, let step = rest.popFirst() {
            let next =
                switch step {
                case .key(let key): node[key]
                case .index(let index): node[index]
                }
            guard let next else { return nil }
            node = next
        }
        // Elements that a condition leaves out move those behind them.
        guard node != value, !rest.isEmpty || resource.evaluator.resolved(node) == value else { return nil }
        return node
    }

    /// The parameters whose other values make another value of what is written as before.
    private func cause(_ was: Node?, _ isNow: Node?) -> String? {
        guard let was, was == isNow else { return nil }
        let names = was.referencedNames.filter { name in
            let (before, after) = (old.value(ofParameter: name), new.value(ofParameter: name))
            return before != after
        }.sorted()
        return names.isEmpty
            ? nil
            : names.count == 1
                ? "parameter '\(names[0])' is another" : "parameters \(names.joined(separator: ", ")) are others"
    }
}
