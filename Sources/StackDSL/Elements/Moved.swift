// SPDX-License-Identifier: Apache-2.0

import TemplateModel

extension Resource {
    /// Says that the resource had another logical ID: what is deployed under that is this one, and is not replaced.
    ///
    ///     SQS.Queue("Invoices").moved(from: "Bills")
    ///
    /// Nothing of it is in the template. The command `refactor` has CloudFormation rename what is deployed; `deploy` waits
    /// for that, and comparisons follow it. Several of them are the names that it had in several environments.
    ///
    /// - Parameters:
    ///   - logicalID: the one that it had.
    ///   - until: the day after which it is told that nobody needs this any more, as `2027-03-31`.
    public func moved(
        from logicalID: String, until: String? = nil, file: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Self {
        let location = SourceLocation(file: file, line: line, column: column)
        return with { $0.origins.append(MoveOrigin(nil, logicalID, until, location)) }
    }

    /// Says that the resource was in another stack of the environment: see `moved(from:until:)`.
    ///
    ///     SQS.Queue("Invoices").moved(from: .stack("shop"), "Bills")
    ///
    /// - Parameters:
    ///   - stack: the stack that it was in.
    ///   - logicalID: the logical ID that it had there; the one that it has where none is given.
    ///   - until: the day after which it is told that nobody needs this any more, as `2027-03-31`.
    public func moved(
        from stack: OriginStack, _ logicalID: String? = nil, until: String? = nil, file: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> Self {
        let location = SourceLocation(file: file, line: line, column: column)
        return with { $0.origins.append(MoveOrigin(stack, logicalID ?? $0.logicalID, until, location)) }
    }
}

extension Component {
    /// Says that the logical IDs of all of its resources began with another name: see `Resource.moved(from:until:)`.
    ///
    ///     Worker("Invoices").moved(from: "Bills")
    ///
    /// `InvoicesQueue` was `BillsQueue` then. The name that they begin with now is the longest word or words that all of
    /// them share; where that is not what is meant, or there is one resource alone, `prefix` says it. Resources with a
    /// `moved` of their own keep to that.
    ///
    /// - Parameters:
    ///   - oldPrefix: what the logical IDs began with.
    ///   - prefix: what they begin with now.
    ///   - until: the day after which it is told that nobody needs this any more, as `2027-03-31`.
    public func moved(
        from oldPrefix: String, prefix: String? = nil, until: String? = nil, file: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> Elements {
        let location = SourceLocation(file: file, line: line, column: column)
        return MovedElements(elements, at: location, until: until).renamed(from: nil, oldPrefix, to: prefix)
    }

    /// Says that all of its resources were in another stack of the environment: see `Resource.moved(from:_:until:)`.
    ///
    /// - Parameters:
    ///   - stack: the stack that they were in.
    ///   - oldPrefix: what their logical IDs began with there, where that is another.
    ///   - prefix: what they begin with now, where that is not what all of them share.
    ///   - until: the day after which it is told that nobody needs this any more, as `2027-03-31`.
    public func moved(
        from stack: OriginStack, _ oldPrefix: String? = nil, prefix: String? = nil, until: String? = nil,
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Elements {
        let location = SourceLocation(file: file, line: line, column: column)
        let moved = MovedElements(elements, at: location, until: until)
        return oldPrefix.map { moved.renamed(from: stack, $0, to: prefix) } ?? moved.all(from: stack)
    }
}

/// The elements of a part of a stack that was elsewhere, or named in another way.
struct MovedElements {
    private let elements: [TemplateElement]
    private let location: SourceLocation
    private let until: String?

    init(_ elements: [TemplateElement], at location: SourceLocation, until: String?) {
        self.elements = elements
        self.location = location
        self.until = until
    }

    private var ids: [String] { elements.filter(Self.isResource).map(\.key) }

    private static func isResource(_ element: TemplateElement) -> Bool {
        element.section == .resources && element.isEntry
    }

    /// All of them under the same logical IDs. What was named in another way says so itself.
    func all(from stack: OriginStack) -> Elements {
        changed { element in
            element.origins.isEmpty
                ? [MoveOrigin(stack, element.key, until, location)]
                : element.origins.map { origin in
                    var origin = origin
                    if origin.stack == nil { origin.stack = stack.name }
                    return origin
                }
        }
    }

    func renamed(from stack: OriginStack?, _ oldPrefix: String, to given: String?) -> Elements {
        guard let prefix = given ?? ids.commonWords, ids.contains(where: { $0.hasPrefix(prefix) }) else {
            let problem = Diagnostic(
                .error, rule: "move", at: location.argument("from"),
                given.map { "no logical ID of the component begins with '\($0)'" }
                    ?? "the logical IDs of the component begin with no name that all of them share",
                why: "what '\(oldPrefix)' became is not known", fix: "say what they begin with now, by prefix:")
            var first = true
            return Elements(
                elements.map { element in
                    guard first, Self.isResource(element) else { return element }
                    first = false
                    return element.having(problem)
                })
        }
        return changed { element in
            guard element.origins.isEmpty, element.key.hasPrefix(prefix) else { return element.origins }
            return [MoveOrigin(stack, oldPrefix + element.key.dropFirst(prefix.count), until, location)]
        }
    }

    private func changed(_ origins: (TemplateElement) -> [MoveOrigin]) -> Elements {
        Elements(elements.map { Self.isResource($0) ? $0.moved(from: origins($0)) : $0 })
    }
}

extension [String] {
    /// The longest beginning that all share and that ends where a word does, with something after it in each.
    fileprivate var commonWords: String? {
        guard count > 1, let first else { return nil }
        var length = reduce(first.count) { length, other in
            Swift.min(length, zip(first, other).prefix { $0 == $1 }.count)
        }
        while length > 0 {
            let isEnd = allSatisfy { id in id.dropFirst(length).first.map { $0.isUppercase || $0.isNumber } ?? false }
            if isEnd { return String(first.prefix(length)) }
            length -= 1
        }
        return nil
    }
}
