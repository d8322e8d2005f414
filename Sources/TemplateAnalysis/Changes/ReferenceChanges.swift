// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What references yield another value for, since what they name changes: replaced resources, attributes that follow from
/// a changed property, and parameters whose values nobody sees here.
struct ReferenceChanges {
    /// By the name of the resource, whether it is certain.
    private var replaced: [String: Bool] = [:]
    /// By the name of the resource; `*` is every attribute.
    private var attributes: [String: Set<String>] = [:]
    private let old: DeployedSystem
    private let new: DeployedSystem

    init(_ old: DeployedSystem, _ new: DeployedSystem) {
        self.old = old
        self.new = new
    }

    /// Attributes that count the updates of what they belong to.
    private static let counting = ["AWS::EC2::LaunchTemplate": ["LatestVersionNumber", "DefaultVersionNumber"]]

    /// Takes note of what a resource becomes.
    ///
    /// - Returns: whether that is news.
    mutating func note(_ change: ResourceUpdate) -> Bool {
        switch change.effect {
        case .replaced, .mayBeReplaced:
            let isCertain = change.effect == .replaced
            guard replaced[change.name] != true, replaced[change.name] != isCertain else { return false }
            replaced[change.name] = isCertain
            return true
        case .updated, .interrupted:
            var names = Set(change.properties.compactMap(\.names.first))
            names.formUnion(Self.counting[change.type] ?? [])
            if change.type.handsOn { names.insert("*") }
            let known = attributes[change.name] ?? []
            attributes[change.name] = known.union(names)
            return !names.isSubset(of: known)
        case .unchanged, .imported, .added, .removed: return false
        }
    }

    /// What makes another value of a node that reads the same as before; nil where nothing does.
    func change(of node: Node) -> CarriedChange? {
        var found: CarriedChange?
        node.eachReference { reference in
            guard found?.isCertain != true, let change = change(of: reference) else { return }
            found = change
        }
        return found
    }

    private func change(of reference: ElementReference) -> CarriedChange? {
        let name = reference.name
        if let isCertain = replaced[name] {
            return CarriedChange(
                isCertain: isCertain, cause: isCertain ? "'\(name)' is replaced" : "'\(name)' may be replaced")
        }
        if reference.isOfAttribute, let changed = attributes[name] {
            let attribute = reference.attribute ?? ""
            if changed.contains(attribute) {
                return CarriedChange(isCertain: true, cause: "\(attribute) of '\(name)' is another")
            }
            if changed.contains("*") {
                return CarriedChange(isCertain: false, cause: "'\(name)' is updated, and may hand on other values")
            }
        }
        if let before = old.value(ofParameter: name), let after = new.value(ofParameter: name), before != after {
            return CarriedChange(isCertain: false, cause: "parameter '\(name)' is another")
        }
        return nil
    }
}

extension String {
    /// Whether resources of the type hand on values that somebody else's program or template makes.
    fileprivate var handsOn: Bool { isCustomResource || self == "AWS::CloudFormation::Stack" }

    /// Whether it is a type of a custom resource.
    var isCustomResource: Bool { hasPrefix("Custom::") || self == "AWS::CloudFormation::CustomResource" }
}
