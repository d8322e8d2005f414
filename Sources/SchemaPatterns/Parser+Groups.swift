// SPDX-License-Identifier: Apache-2.0

extension Pattern.Parser {
    /// The group after a `(`, to its `)`; flags set inside end with it.
    mutating func readGroup() throws(Pattern.Unsupported) -> Pattern.Tree {
        guard take("?") else { return try readBody() }
        switch peek {
        case ":":
            position += 1
            return try readBody()
        case ">":
            position += 1
            isApproximate = true
            return try readBody()
        case "=", "!": return try readLook(isAhead: true)
        case "<":
            position += 1
            if peek == "=" || peek == "!" { return try readLook(isAhead: false) }
            guard take(until: ">") != nil else { throw Pattern.Unsupported("a name without its '>'") }
            return try readBody()
        default: return try readFlags()
        }
    }

    private mutating func readBody() throws(Pattern.Unsupported) -> Pattern.Tree {
        let outer = flags
        depth += 1
        guard depth <= Self.maximumDepth else { throw Pattern.Unsupported("groups nested too deep") }
        let body = try readChoice()
        guard take(")") else { throw Pattern.Unsupported("a '(' without its ')'") }
        depth -= 1
        flags = outer
        return body
    }

    private mutating func readLook(isAhead: Bool) throws(Pattern.Unsupported) -> Pattern.Tree {
        let isNegated = peek == "!"
        position += 1
        let body = try readBody()
        guard looks.count < Self.maximumLooks else { throw Pattern.Unsupported("too many look-arounds") }
        looks.append(Pattern.LookTree(body: body, isAhead: isAhead, isNegated: isNegated))
        return .look(looks.count - 1, isNegated: isNegated)
    }

    /// `(?i)`, which lasts to the end of the group around it, or `(?i:…)`, whose body it governs.
    private mutating func readFlags() throws(Pattern.Unsupported) -> Pattern.Tree {
        let outer = flags
        var isOn = true
        while true {
            let scalar = try takeNext(orFail: "flags without an end")
            switch scalar {
            case ")": return .empty
            case "-": isOn = false
            case "i": flags.ignoresCase = isOn
            case "m": flags.isMultiline = isOn
            case "s": flags.dotMatchesAll = isOn
            case ":":
                defer { flags = outer }
                return try readBody()
            default: throw Pattern.Unsupported("(?\(scalar)")
            }
        }
    }
}
