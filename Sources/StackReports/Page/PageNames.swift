// SPDX-License-Identifier: Apache-2.0

/// The names that the page can lead to: those of resources and of parameters.
struct PageNames {
    private var anchors: [String: String] = [:]
    /// What a name without its stack means, where that is one thing alone.
    private var short: [String: String?] = [:]

    init(_ report: EnvironmentReport) {
        for stack in report.stacks {
            for resource in stack.resources { add(resource.name, Anchor.id("r", resource.name)) }
        }
        for stack in report.stacks {
            for parameter in stack.parameters where anchors[parameter.name] == nil {
                add(parameter.name, Anchor.id("p", parameter.name))
            }
        }
    }

    private mutating func add(_ name: String, _ anchor: String) {
        guard anchors[name] == nil else { return }
        anchors[name] = anchor
        let last = name.split(separator: "/").last.map { String($0) } ?? name
        short[last] = short[last] == nil ? .some(name) : .some(nil)
    }

    /// - Parameter stack: where the name is used: it may be without its stack there.
    func anchor(_ name: String, in stack: String?) -> String? {
        if let stack, let anchor = anchors["\(stack)/\(name)"] { return anchor }
        return anchors[name] ?? short[name]?.flatMap { anchors[$0] }
    }

    /// A name as a link, where it leads somewhere.
    func link(_ name: String, in stack: String? = nil) -> HTML {
        let shown = Place.whole(Self.shown(name, in: stack))
        return anchor(name, in: stack).map { "<a href=\"#\($0)\">\(shown)</a>" } ?? shown
    }

    func links(_ names: [String], in stack: String? = nil) -> HTML {
        names.map { link($0, in: stack) }.joined(", ")
    }

    /// A name without the stack that it is told of in.
    static func shown(_ name: String, in stack: String?) -> String {
        guard let stack, name.hasPrefix("\(stack)/") else { return name }
        return String(name.dropFirst(stack.count + 1))
    }

    /// A sentence, in which what stands in single quotes is code, and a link where it is a name.
    ///
    /// - Parameter linking: false for what stands in something that is pressed itself.
    func sentence(_ text: String, in stack: String? = nil, linking: Bool = true) -> HTML {
        var result = HTML.nothing
        var rest = text[...]
        while let start = rest.firstIndex(of: "'") {
            let inner = rest[rest.index(after: start)...]
            let isBeginning = start == rest.startIndex || !(rest[rest.index(before: start)].isLetter)
            guard isBeginning, let end = inner.firstIndex(where: { $0 == "'" || $0.isWhitespace }), inner[end] == "'",
                end > inner.startIndex
            else {
                result += "\(String(rest[...start]))"
                rest = inner
                continue
            }
            let name = String(inner[..<end])
            let code: HTML = linking ? link(name, in: stack) : "<code>\(Self.shown(name, in: stack))</code>"
            result += "\(String(rest[..<start]))\(code)"
            rest = inner[inner.index(after: end)...]
        }
        return result + "\(String(rest))"
    }
}
