// SPDX-License-Identifier: Apache-2.0

import StackDSL
import TemplateAnalysis
import TemplateModel

/// The change that a change set would make to one resource.
struct ResourceChange {
    enum Kind: String {
        case add
        case change
        case replace
        case mayReplace = "may replace"
        case remove
        case importing = "import"
        /// Its template is brought to what it is; nothing is done to it.
        case sync = "take over"
    }

    let logicalID: String
    let type: String
    let kind: Kind
    /// The policy action on the resource that goes: nothing, or `Retain` or `Snapshot`.
    let policy: String
    let details: [Detail]

    /// A property or attribute that changes.
    struct Detail {
        /// `Properties`, or another attribute of the resource, as `DeletionPolicy`.
        let attribute: String
        let name: String
        let recreates: Bool
        let mayRecreate: Bool
        /// The parameter, or the resource with its attribute, that brings the change.
        let cause: String?
    }

    /// - Returns: nil for a change of something else than a resource.
    init?(_ answer: Answer) throws {
        if let type = try answer.optionalText("Type"), type != "Resource" { return nil }
        let change = try answer.object("ResourceChange")
        logicalID = try change.text("LogicalResourceId")
        type = try change.text("ResourceType")
        policy = try change.optionalText("PolicyAction") ?? ""
        let replacement = try change.optionalText("Replacement")
        switch (try change.text("Action"), replacement) {
        case ("Add", _): kind = .add
        case ("Remove", _): kind = .remove
        case ("Import", _): kind = .importing
        case ("SyncWithActual", _): kind = .sync
        case ("Modify", "True"): kind = .replace
        case ("Modify", "False"), ("Modify", nil): kind = .change
        // Whatever else CloudFormation may come to say, somebody looks at it first.
        default: kind = .mayReplace
        }
        details = Self.details(try change.optionalList("Details").map(\.node))
    }

    init(adding resource: Template.Resource) {
        (logicalID, type, kind, policy, details) = (resource.logicalID, resource.type, .add, "", [])
    }

    /// Whether something that exists goes away with it.
    var isRisky: Bool {
        guard !StoredData.isSnapshot(type) else { return false }
        switch kind {
        case .replace, .mayReplace: return true
        case .remove: return !policy.hasSuffix("Retain")
        case .add, .change, .importing, .sync: return false
        }
    }

    /// One detail for each name; a static and a dynamic evaluation of the same property are one.
    private static func details(_ nodes: [Node]) -> [Detail] {
        var found: [Detail] = []
        for node in nodes {
            let target = node["Target"]
            let attribute = target?["Attribute"]?.stringValue ?? ""
            let name = target?["Name"]?.stringValue ?? attribute
            let recreation = target?["RequiresRecreation"]?.stringValue
            let detail = Detail(
                attribute: attribute, name: name, recreates: recreation == "Always",
                mayRecreate: recreation == "Conditionally",
                cause: node["CausingEntity"]?.stringValue)
            if let index = found.firstIndex(where: { $0.name == name }) {
                found[index] = Detail(
                    attribute: attribute, name: name, recreates: found[index].recreates || detail.recreates,
                    mayRecreate: found[index].mayRecreate || detail.mayRecreate,
                    cause: found[index].cause ?? detail.cause)
            } else {
                found.append(detail)
            }
        }
        return found
    }
}
