// SPDX-License-Identifier: Apache-2.0

/// CloudFormation's words as Swift identifiers. Mechanical, so that AWS's documentation stays searchable.
package enum Identifier {
    /// A parameter or property: only the leading run of capitals is lowered, `DNSName` to `dnsName`.
    package static func label(_ name: String) -> String {
        let words = words(name)
        let rest = words.dropFirst().map(capitalised)
        return escaped(([lowered(words.first ?? "")] + rest).joined())
    }

    /// A type: the name as it is, with a capital at its beginning.
    ///
    /// - Parameter suffix: what is added to the names that Swift keeps for itself where a type is nested.
    package static func type(_ name: String, insteadOfIllegal suffix: String) -> String {
        let joined = words(name).map(capitalised).joined()
        if ["Type", "Protocol", "Self"].contains(joined) { return joined + suffix }
        return joined.first?.isNumber == true ? "_" + joined : joined
    }

    /// A value of an enumeration: `HTTP_PROXY` to `httpProxy`, `TLSv1.2_2021` to `tlsv1_2_2021`.
    static func enumCase(_ value: String) -> String {
        let words = words(value).isEmpty ? symbols(value) : words(value)
        var result = ""
        for (index, word) in words.enumerated() {
            let calm = isShouted(word) ? word.lowercased() : word
            let next = index == 0 ? lowered(calm) : capitalised(calm)
            // 1.2 and 12 stay apart.
            if result.last?.isNumber == true, next.first?.isNumber == true { result += "_" }
            result += next
        }
        if result.first?.isNumber == true { result = "_" + result }
        return escaped(result)
    }

    /// In backticks when the word means something to Swift.
    static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    /// The order in which a person looks names up: letters whatever their case, numbers by their size.
    static func precedes(_ left: String, _ right: String) -> Bool {
        let (first, second) = (orderKey(left), orderKey(right))
        for (one, other) in zip(first, second) where one != other { return one < other }
        return (first.count, left) < (second.count, right)
    }

    /// What stands before a number counts, then how many digits it has, then the digits.
    private static func orderKey(_ name: String) -> [String] {
        var parts: [String] = []
        var rest = name.lowercased().drop { $0 == "`" }
        while let first = rest.first {
            let part = rest.prefix { $0.isNumber == first.isNumber }
            if first.isNumber { parts.append(String(repeating: "0", count: part.count)) }
            parts.append(String(part))
            rest = rest.dropFirst(part.count)
        }
        return parts
    }

    private static func words(_ text: String) -> [String] {
        text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.map(String.init)
    }

    private static func symbols(_ text: String) -> [String] {
        text.isEmpty ? ["empty"] : text.map { symbolNames[$0] ?? "symbol" }
    }

    private static let symbolNames: [Character: String] = [
        "*": "asterisk", "=": "equals", "<": "less", ">": "greater", "!": "not", "+": "plus", "-": "minus",
        "|": "bar", "&": "and", ",": "comma", ";": "semicolon", ":": "colon", "/": "slash", ".": "dot",
        "\t": "tab", " ": "space", "%": "percent", "^": "caret", "#": "hash", "~": "tilde", "@": "at", "$": "dollar",
    ]

    private static func isShouted(_ word: String) -> Bool { !word.contains(where: \.isLowercase) }

    private static func capitalised(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

    /// Lowers the leading run of capitals: whole when it is the word, a plural (`ARNs`) or has a version (`IPv6`),
    /// otherwise all but the capital that begins the next word.
    private static func lowered(_ word: String) -> String {
        let run = word.prefix(while: \.isUppercase)
        guard !run.isEmpty else { return word }
        let rest = word.dropFirst(run.count)
        let tail = rest.prefix(while: \.isLowercase)
        let endsWord = tail.isEmpty || run.count == 1 || (tail.count == 1 && (tail == "s" || tail == "v"))
        let count = endsWord ? run.count : run.count - 1
        return word.prefix(count).lowercased() + word.dropFirst(count)
    }

    package static let keywords: Set<String> = [
        "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import", "init", "inout",
        "internal", "let", "open", "operator", "private", "precedencegroup", "protocol", "public", "rethrows", "static",
        "struct", "subscript", "typealias", "var", "break", "case", "catch", "continue", "default", "defer", "do",
        "else", "fallthrough", "for", "guard", "if", "in", "repeat", "return", "throw", "switch", "where", "while",
        "Any", "as", "await", "false", "is", "nil", "self", "Self", "super", "throws", "true", "try",
    ]
}
