// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// Resources as a rehearsal names them.
enum RehearsalWords {
    /// As `VPC 'Network'`.
    static func noun(_ type: String, _ name: String) -> String { "\(last(type)) '\(short(name))'" }

    /// Without its stack, which stands above it.
    static func short(_ name: String) -> String {
        name.firstIndex(of: "/").map { String(name[name.index(after: $0)...]) } ?? name
    }

    /// As `7 resources`; with those of the clean-up, `3 resources, then 1 old one`.
    static func counted(_ stack: StackRehearsal) -> String {
        let (count, old) = (stack.steps.joined().count, stack.cleanup.joined().count)
        let first = "\(count) \(count == 1 ? "resource" : "resources")"
        return old == 0 ? first : "\(first), then \(old) old \(old == 1 ? "one" : "ones")"
    }

    /// Nil where every time is known.
    static func unknownTimes(of stacks: [StackRehearsal]) -> String? {
        let count = stacks.flatMap { $0.steps.joined() }.count { $0.duration.evidence == .unknown }
        guard count > 0 else { return nil }
        return "\(count == 1 ? "1 time is" : "\(count) times are") not known: each counts \(ActionDuration.small) s"
    }

    private static func last(_ type: String) -> String {
        type.split(separator: ":").last.map { String($0) } ?? "resource"
    }

    /// What is alike once: `creates VPC 'Network', Role 'A' and 'B', 6 x VPCEndpoint; updates …`.
    static func folded(_ actions: [RehearsedAction]) -> String {
        RehearsedAction.Verb.allCases.compactMap { verb in
            let these = actions.filter { $0.verb == verb }
            return these.isEmpty ? nil : "\(verb.rawValue) \(things(these))"
        }.joined(separator: "; ")
    }

    private static func things(_ actions: [RehearsedAction]) -> String {
        var types: [String] = []
        for action in actions where !types.contains(action.type) { types.append(action.type) }
        return types.map { type in
            let names = actions.filter { $0.type == type }.map { "'\(short($0.name))'" }
            return names.count > 2
                ? "\(names.count) x \(last(type))" : "\(last(type)) \(names.joined(separator: " and "))"
        }.joined(separator: ", ")
    }

    /// As `'A', 'B' and 3 more`.
    static func list(_ names: [String]) -> String {
        let quoted = names.map { "'\(short($0))'" }
        return quoted.count > 4
            ? quoted.prefix(3).joined(separator: ", ") + " and \(quoted.count - 3) more"
            : quoted.joined(separator: ", ")
    }
}
