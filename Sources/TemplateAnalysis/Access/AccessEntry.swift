// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateModel

/// What one statement lets somebody do with the resources of one service.
public struct AccessEntry: Sendable {
    /// What is done on: a list of ARNs, or everything but these.
    struct Target: Sendable, Hashable {
        var texts: [PartialString]
        var isNegated = false
        /// Whether some of it is not known.
        var isPartial = false
    }

    /// The actions that a policy takes back.
    public struct Refusal: Sendable, Hashable {
        /// The actions, as they are written.
        public let actions: [String]
        /// Which policy, in words.
        public let reason: String
    }

    /// The service, by the prefix of its actions; `*` for all.
    public let service: String
    /// The actions as they are written, as `s3:Get*`; all others where `isNegated` says so.
    public let actions: [String]
    /// Whether it is all actions but those that are written: `NotAction`.
    public let isNegated: Bool
    /// Every action that this comes to, in small letters and without the service; nil where it is all services'.
    var concrete: [String]?
    var target: Target
    /// What has to hold, in words, where that is known at the request only.
    public let conditions: [String]
    /// The policy, in words.
    public internal(set) var policy: String
    /// Its statement.
    public internal(set) var place: PropertyValue
    /// What other policies take back of it.
    public internal(set) var refusals: [Refusal] = []
    /// Whether more is allowed than is known here.
    public internal(set) var isPartial = false
    let words: ResourceWords
}

extension AccessEntry {
    /// What the actions do; nil alone where the reference does not tell of any of them yet.
    public var levels: [AccessLevel?] {
        guard let concrete else { return AccessLevel.allCases }
        let meant = concrete.isEmpty ? actions.flatMap { Self.concrete($0, service) } : concrete
        let known = Dictionary(ActionCatalog.levels(of: service).map { ($0.action, $0.level) }) { first, _ in first }
        let levels = Set(meant.compactMap { known[$0] ?? nil })
        return levels.isEmpty ? [nil] : levels.sorted()
    }

    /// Whether it is every action of the service.
    public var isEverything: Bool { !isNegated && actions.contains { $0 == "*" || $0.hasSuffix(":*") } }

    /// In words: `list and read the objects of bucket 'Data'`.
    public var summary: String { "\(verbs) \(resources)" }

    /// What is done, in words: `list and read`.
    public var verbs: String {
        if let verb = commonVerb { return verb }
        if isEverything { return "do everything with" }
        if isNegated { return service == "*" ? "do all but \(actions.joined(separator: ", ")) with" : "do most with" }
        let words = levels.map { level in
            switch level {
            case .permissions?: "set permissions of"
            case .some(let level): level.rawValue
            case nil: "use"
            }
        }
        return words.isEmpty ? "use" : Self.list(words, "and")
    }

    /// What people call actions that their levels say little of.
    private static let commonVerbs = [
        "iam:passrole": "pass", "lambda:invokefunction": "invoke", "lambda:invokefunctionurl": "invoke",
        "sts:assumerole": "assume", "sts:assumerolewithsaml": "assume", "sts:assumerolewithwebidentity": "assume",
    ]

    private var commonVerb: String? {
        let verbs = Set(actions.map { Self.commonVerbs[$0.lowercased()] })
        return verbs.count == 1 && !isNegated ? verbs.first ?? nil : nil
    }

    /// What it is done on, in words.
    public var resources: String {
        let any = service == "*" ? "any resource" : "any resource of \(service)"
        let names = target.texts.map { words.text($0) }
        if target.isNegated { return "\(any) but \(Self.list(names, "and"))" }
        if target.isPartial { return names.isEmpty ? "what is not known" : "\(Self.list(names, "and")) and more" }
        return names.contains("everything") ? any : Self.list(names, "and")
    }

    static func list(_ words: [String], _ last: String) -> String {
        guard words.count > 1, let end = words.last else { return words.first ?? "" }
        return "\(words.dropLast().joined(separator: ", ")) \(last) \(end)"
    }
}

extension AccessEntry {
    /// What a statement says, an entry for each service.
    static func all(of statement: AccessStatement, policy: String, conditions: [String], _ words: ResourceWords)
        -> [AccessEntry]
    {
        let negated = statement.value["NotAction"]
        let isNegated = !negated.isAbsent
        let named = isNegated ? negated : statement.value["Action"]
        let target = target(of: statement)
        let texts = named.knownElements.map { element in
            element.text ?? words.names.text(of: element).map(ResourceWords.plain) ?? "?"
        }
        let isPartial = named.elements == nil || texts.contains { $0.contains("${") || $0 == "?" }
        func entry(_ service: String, _ actions: [String]) -> AccessEntry {
            AccessEntry(
                service: service, actions: actions, isNegated: isNegated,
                concrete: isNegated || service == "*" ? nil : actions.flatMap { concrete($0, service) },
                target: target, conditions: conditions, policy: policy, place: statement.value, isPartial: isPartial,
                words: words)
        }
        if isNegated { return [entry("*", texts)] }
        var order: [String] = []
        var byService: [String: [String]] = [:]
        for text in texts {
            let service = text.contains(":") ? text.prefix { $0 != ":" }.lowercased() : "*"
            if byService[service] == nil { order.append(service) }
            byService[service, default: []].append(text)
        }
        return order.map { entry($0, byService[$0] ?? []) }
    }

    /// What a policy of AWS allows on everything.
    static func all(of policy: ManagedPolicy, named place: PropertyValue, _ words: ResourceWords) -> [AccessEntry] {
        var order: [String] = []
        var byService: [String: [String]] = [:]
        for text in policy.actions {
            let service = text.contains(":") ? text.prefix { $0 != ":" }.lowercased() : "*"
            if byService[service] == nil { order.append(service) }
            byService[service, default: []].append(text)
        }
        return order.map { service in
            let actions = byService[service] ?? []
            return AccessEntry(
                service: service, actions: actions, isNegated: false,
                concrete: service == "*" ? nil : actions.flatMap { concrete($0, service) },
                target: Target(texts: [PartialString("*")]), conditions: [], policy: words.policy(place),
                place: place, words: words)
        }
    }

    private static func target(of statement: AccessStatement) -> Target {
        let negated = statement.value["NotResource"]
        let named = negated.isAbsent ? statement.value["Resource"] : negated
        guard let elements = named.elements else { return Target(texts: [], isPartial: true) }
        let texts = elements.compactMap { statement.names.text(of: $0) }
        return Target(texts: texts, isNegated: !negated.isAbsent, isPartial: texts.count < elements.count)
    }

    /// The actions of a service that a pattern matches; the pattern itself where it has no wildcard.
    static func concrete(_ pattern: String, _ service: String) -> [String] {
        let name = String(pattern.dropFirst(service.utf8.count + 1)).lowercased()
        guard name.contains("*") || name.contains("?") else { return [name] }
        return ActionCatalog.actions(of: service).filter { PartialString.isMatch(name.utf8, $0.utf8) }
    }
}
