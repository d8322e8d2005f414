// SPDX-License-Identifier: Apache-2.0

import SchemaPatterns
import StackDSL
import TemplateModel

/// What a pattern expects, compared with what stands in a template: objects in part, lists element by element.
struct Comparison {
    /// Where the two are not the same.
    struct Difference {
        let path: Node.Path
        /// What is expected and what was found.
        let text: String
        /// Where in Swift the value was made; nil where nobody knows.
        let place: SourceLocation?
    }

    private(set) var differences: [Difference] = []
    /// Where they are the same, with what stands there.
    private(set) var agreements: [(path: Node.Path, found: Node?)] = []
    private(set) var captures = Captures()
    private var path = Node.Path()
    private var place: SourceLocation?
    private var isExact = false

    var isSame: Bool { differences.isEmpty }

    /// How many values were compared.
    var count: Int { differences.count + agreements.count }

    /// Whether two values are the same, neither more nor less; nil is what is not set.
    static func saysTheSame(_ left: Node?, _ right: Node?) -> Bool {
        // Who writes the expected value first means the same.
        let isTurned = left.map { Matcher($0) != nil } ?? false
        let (found, expected) = isTurned ? (right, left) : (left, right)
        var comparison = Comparison()
        comparison.isExact = true
        comparison.compare(expected ?? Matcher.absent.node, found)
        return comparison.isSame
    }

    /// Compares a value below what is at hand.
    mutating func compare(_ expected: Node, _ found: Node?, at step: Node.Path.Step) {
        let outer = (path, place)
        path.steps.append(step)
        place = found?.origin ?? place
        compare(expected, found)
        (path, place) = outer
    }

    mutating func compare(_ expected: Node, _ found: Node?) {
        let found = found.flatMap { $0.isRemoved ? nil : $0 }
        if let matcher = Matcher(expected) { return match(matcher, expected, found) }
        guard !expected.isRemoved else { return match(.absent, Matcher.absent.node, found) }
        guard let found else { return differ(expected, nil) }
        if expected.function?.name != "Fn::If", eachBranch(of: found, { $0.compare(expected, $1) }) { return }
        let (wanted, there) = (expected.canonical, found.canonical)
        if wanted.isFunction || there.isFunction { return compareCalls(wanted, there, expected, found) }
        switch (wanted.content, there.content) {
        case (.object(let wanted), .object(let there)): compareMembers(wanted, there)
        case (.array(let wanted), .array(let there)) where wanted.count == there.count:
            if wanted.isEmpty { agree(found) }
            for index in wanted.indices { compare(wanted[index], there[index], at: .index(index)) }
        default: wanted.isSameScalar(as: there) ? agree(found) : differ(expected, found)
        }
    }

    private mutating func compareMembers(_ wanted: Node.Object, _ there: Node.Object) {
        if wanted.isEmpty { agree(Node(.object(there))) }
        for member in wanted.members { compare(member.value, there[member.key], at: .key(member.key)) }
        guard isExact else { return }
        for member in there.members where wanted[member.key] == nil {
            compare(Matcher.absent.node, member.value, at: .key(member.key))
        }
    }

    /// A call is the same or not: where in its arguments it differs says less than both calls do.
    private mutating func compareCalls(_ wanted: Node, _ there: Node, _ expected: Node, _ found: Node) {
        if let reference = wanted.reference, let other = there.reference {
            let isSame = Glob(reference.name).matches(other.name) && reference.attribute == other.attribute
            return isSame ? agree(found) : differ(expected, found)
        }
        guard let (name, argument) = wanted.function, let (otherName, otherArgument) = there.function, name == otherName
        else { return differ(expected, found) }
        var inner = Comparison()
        inner.isExact = true
        inner.compare(argument, otherArgument)
        take(inner, expected, found)
    }

    /// Whether a value is one of two by a condition: what is expected is expected of both.
    private mutating func eachBranch(of found: Node, _ visit: (inout Comparison, Node) -> Void) -> Bool {
        guard let (name, argument) = found.function, name == "Fn::If", let parts = argument.arrayValue, parts.count == 3
        else { return false }
        let outer = path
        for index in 1...2 {
            path.steps += [.key(name), .index(index)]
            visit(&self, parts[index])
            path = outer
        }
        return true
    }
}

extension Comparison {
    private mutating func match(_ matcher: Matcher, _ expected: Node, _ found: Node?) {
        switch matcher {
        case .absent: found == nil ? agree(nil) : differ(expected, found)
        case .any: found == nil ? differ(expected, nil) : agree(found)
        case .capture(let name):
            guard let found else { return differ(expected, nil) }
            captures.add(found, as: name)
            agree(found)
        case .not(let value):
            if let found, eachBranch(of: found, { $0.match(matcher, expected, $1) }) { return }
            trial(value, found).isSame ? differ(expected, found) : agree(found)
        case .oneOf(let values):
            if let same = values.map({ trial($0, found) }).first(where: \.isSame) {
                return take(same, expected, found)
            }
            if let found, eachBranch(of: found, { $0.match(matcher, expected, $1) }) { return }
            differ(expected, found)
        case .exactly(let value):
            let outer = isExact
            isExact = true
            compare(value, found)
            isExact = outer
        case .matching(let pattern): match(pattern, expected, found)
        case .containing(let patterns): match(patterns, expected, found)
        }
    }

    private mutating func match(_ text: String, _ expected: Node, _ found: Node?) {
        guard let pattern = Pattern(text) else {
            return differ("'\(text)' is no regular expression that can be read here")
        }
        guard let found else { return differ(expected, nil) }
        if eachBranch(of: found, { $0.match(text, expected, $1) }) { return }
        found.readableText.map(pattern.matches) ?? false ? agree(found) : differ(expected, found)
    }

    private mutating func match(_ patterns: [Node], _ expected: Node, _ found: Node?) {
        guard let found else { return differ(expected, nil) }
        if eachBranch(of: found, { $0.match(patterns, expected, $1) }) { return }
        guard let elements = found.arrayValue else { return differ(expected, found) }
        for pattern in patterns {
            let trials = elements.map { trial(pattern, $0) }
            let same = trials.filter(\.isSame)
            for each in same { captures.add(each.captures) }
            if !same.isEmpty { agree(found) } else { lack(pattern, trials, found) }
        }
    }

    /// Says that no element is like a pattern, and what is between the closest one and it.
    private mutating func lack(_ pattern: Node, _ trials: [Comparison], _ found: Node) {
        let wanted = "expected an element like \(Self.shown(pattern.expectationText)), found"
        let closest = trials.indices.min { trials[$0].rank < trials[$1].rank }
        guard let closest, !trials[closest].agreements.isEmpty else {
            return differ("\(wanted) \(Self.shown(found.description))")
        }
        let between = trials[closest].differences.map { "\($0.path): \($0.text)" }.joined(separator: ", ")
        differ("\(wanted) none; the closest is [\(closest)], where \(between)")
    }

    /// By what is alike: the best comes first.
    var rank: Int { differences.count * 1000 - agreements.count }

    private func trial(_ expected: Node, _ found: Node?) -> Comparison {
        var trial = Comparison()
        trial.isExact = isExact
        trial.compare(expected, found)
        return trial
    }

    private mutating func take(_ inner: Comparison, _ expected: Node, _ found: Node?) {
        guard inner.isSame else { return differ(expected, found) }
        captures.add(inner.captures)
        agree(found)
    }

    private mutating func agree(_ found: Node?) { agreements.append((path, found)) }

    private mutating func differ(_ expected: Node, _ found: Node?) {
        differ(
            "expected \(Self.shown(expected.expectationText)), found \(found.map { Self.shown($0.description) } ?? "nothing")"
        )
    }

    /// Notes a difference where the comparison is.
    mutating func differ(_ text: String) {
        differences.append(Difference(path: path, text: text, place: place))
    }

    /// A value as a failure has room for it.
    static func shown(_ text: String) -> String { text.count > 300 ? "\(text.prefix(300))…" : text }
}
