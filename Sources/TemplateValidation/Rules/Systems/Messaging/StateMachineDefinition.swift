// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The definition of a state machine, read as far as it is known before the deployment.
struct StateMachineDefinition {
    /// Nil where it cannot be read because of what only the deployment knows.
    let root: Node?
    /// Why it is not JSON, although all of it is known.
    let failure: String?
    private let unknowns: [Node]
    /// The property that holds it.
    let place: PropertyValue
    /// The texts that `DefinitionSubstitutions` puts in the place of `${…}`.
    private var substitutions: PropertyValue?

    /// The mark that stands for a part that is unknown, within text.
    private static let mark: Character = "\u{F8FF}"

    init?(_ machine: Outcome.Resource) {
        let object = machine["Definition"]
        if !object.isAbsent {
            self.init(object.isUnknown ? nil : object.resolved, nil, [], object)
            substitutions = machine["DefinitionSubstitutions"]
            return
        }
        let text = machine["DefinitionString"]
        guard !text.isAbsent, let parts = text.parts else { return nil }
        var json = ""
        var unknowns: [Node] = []
        for part in parts {
            if let literal = part.scalarText {
                json += literal
            } else {
                json.append(contentsOf: "\(Self.mark)\(unknowns.count)\(Self.mark)")
                unknowns.append(part)
            }
        }
        do throws(JSONReader.Failure) {
            self.init(try JSONReader.read(json), nil, unknowns, text)
        } catch {
            let isKnown = unknowns.isEmpty && !json.contains("${") && !json.contains("{{resolve:")
            self.init(nil, isKnown ? error.message : nil, [], text)
        }
        substitutions = machine["DefinitionSubstitutions"]
    }

    private init(_ root: Node?, _ failure: String?, _ unknowns: [Node], _ place: PropertyValue) {
        self.root = root
        self.failure = failure
        self.unknowns = unknowns
        self.place = place
    }

    /// Text that is wholly known.
    static func text(_ node: Node?) -> String? {
        node?.stringValue.flatMap { $0.contains(mark) || $0.contains("${") ? nil : $0 }
    }

    /// A text of the definition as a value of the template, with its references.
    func value(_ node: Node) -> PropertyValue {
        guard let text = node.stringValue, text.contains(Self.mark) || text.contains("${") else {
            return place.part(node)
        }
        var joined = JoinedText()
        let pieces = text.split(separator: Self.mark, omittingEmptySubsequences: false)
        for (index, piece) in pieces.enumerated() {
            if index % 2 == 0 {
                append(piece, to: &joined)
            } else if let number = Int(piece), unknowns.indices.contains(number) {
                joined.append(unknowns[number])
            }
        }
        return place.part(joined.node)
    }

    /// Appends text with what is substituted in it.
    private func append(_ text: Substring, to joined: inout JoinedText) {
        var rest = text
        while let open = rest.firstRange(of: "${"), let close = rest[open.upperBound...].firstIndex(of: "}") {
            joined.append(literal: String(rest[..<open.lowerBound]))
            if let node = substitutions?[String(rest[open.upperBound..<close])].node {
                joined.append(node)
            } else {
                joined.append(literal: String(rest[open.lowerBound...close]))
            }
            rest = rest[rest.index(after: close)...]
        }
        joined.append(literal: String(rest))
    }

    /// The name that a text stands for alone and that nothing is substituted for.
    func missingSubstitution(_ text: String) -> String? {
        guard text.hasPrefix("${"), text.hasSuffix("}"), let substitutions else { return nil }
        let name = text.dropFirst(2).dropLast()
        let isName = name.utf8.allSatisfy { byte in
            byte == UInt8(ascii: "_") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        }
        guard isName, !name.isEmpty, substitutions.isAbsent || substitutions.members != nil,
            substitutions[String(name)].isAbsent
        else { return nil }
        return String(name)
    }

    /// The names that `DefinitionSubstitutions` has.
    var substitutedNames: [String] { substitutions?.members?.map(\.key) ?? [] }

    /// The groups of states: the machine's own, and those within Parallel and Map states.
    var scopes: [Scope] { root.map { Self.scopes($0) } ?? [] }

    private static func scopes(_ node: Node) -> [Scope] {
        guard let scope = Scope(node) else { return [] }
        var all = [scope]
        for (_, state) in scope.states {
            let branches = state["Branches"]?.arrayValue ?? []
            let bodies = [state["Iterator"], state["ItemProcessor"]].compactMap { $0 }
            for inner in branches + bodies { all += scopes(inner) }
        }
        return all
    }

    /// States that can follow each other.
    struct Scope {
        let node: Node
        let states: [(name: String, state: Node)]

        init?(_ node: Node) {
            guard let members = node["States"]?.objectValue?.members, node["States"]?.function == nil else {
                return nil
            }
            self.node = node
            states = members.map { ($0.key, $0.value) }
        }
    }
}
