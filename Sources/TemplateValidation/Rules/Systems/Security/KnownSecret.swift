// SPDX-License-Identifier: Apache-2.0

/// The signs that give a secret away: its form, or the name of the variable that holds it.
enum KnownSecret {
    /// How a secret begins, how many characters follow at least, and what it is.
    private static let forms: [(prefix: String, count: Int, kind: String)] = [
        ("AKIA", 16, "an AWS access key ID"), ("ASIA", 16, "an AWS access key ID"),
        ("ghp_", 36, "a GitHub token"), ("gho_", 36, "a GitHub token"), ("ghs_", 36, "a GitHub token"),
        ("github_pat_", 22, "a GitHub token"), ("glpat-", 20, "a GitLab token"),
        ("xoxb-", 20, "a Slack token"), ("xoxp-", 20, "a Slack token"), ("sk_live_", 24, "a Stripe key"),
        ("rk_live_", 24, "a Stripe key"), ("AIza", 35, "a Google API key"), ("SG.", 60, "a SendGrid key"),
        ("npm_", 36, "an npm token"),
    ]

    private static let beginnings = forms.compactMap(\.prefix.utf8.first)

    /// The kind of secret that the text is or contains; nil for anything else.
    static func kind(of text: String) -> String? {
        let count = text.utf8.count
        guard count >= 20 else { return nil }
        if let first = text.utf8.first, beginnings.contains(first),
            let form = forms.first(where: { text.hasPrefix($0.prefix) }), isToken(text[...], form)
        {
            return form.kind
        }
        guard count > 64 else { return nil }
        if let range = text.firstRange(of: "PRIVATE KEY-----"),
            text[..<range.lowerBound].contains("-----BEGIN "), text[range.upperBound...].utf8.count > 64
        {
            return "a private key"
        }
        for form in forms.prefix(4) {
            guard let range = text.firstRange(of: form.prefix), isToken(text[range.lowerBound...], form) else {
                continue
            }
            let before = text[..<range.lowerBound].last
            if before.map({ !$0.isLetter && !$0.isNumber }) ?? true { return form.kind }
        }
        return nil
    }

    private static func isToken(_ text: Substring, _ form: (prefix: String, count: Int, kind: String)) -> Bool {
        let body = text.dropFirst(form.prefix.count).prefix {
            $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == ".")
        }
        guard body.count >= form.count else { return false }
        guard form.kind == "an AWS access key ID" else { return true }
        return body.count == form.count && body.allSatisfy { $0.isUppercase || $0.isNumber }
    }

    private static let passwords = ["PASSWORD", "PASSWD", "PASSPHRASE"]
    private static let keys = [
        "SECRET", "TOKEN", "API_KEY", "APIKEY", "ACCESS_KEY", "SECRET_KEY", "SECRETKEY", "PRIVATE_KEY", "AUTH_KEY",
    ]

    /// Whether a variable of that name holds a secret.
    static func isNamed(_ name: String) -> Bool {
        let name = name.uppercased()
        return (passwords + keys).contains { name.hasSuffix($0) }
    }

    /// The variable or option of a script that a secret is written to.
    ///
    /// - Parameter isPart: whether what follows the text may belong to its last word.
    static func assignment(in text: String, isPart: Bool) -> String? {
        let ends: Set<Character> = [" ", "\t", "\n", "\r", "\r\n", ";", "&", "|", ")", ">"]
        for line in text.split(whereSeparator: \.isNewline) where line.contains("=") {
            var rest = line[...]
            while let sign = rest.firstIndex(of: "=") {
                let before = rest[..<sign]
                let start = before.lastIndex { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(before.index(after:))
                let name = String(before[(start ?? before.startIndex)...])
                rest = rest[rest.index(after: sign)...]
                guard isNamed(name) else { continue }
                let quote = rest.first.flatMap { "\"'".contains($0) ? $0 : nil }
                let body = quote == nil ? rest : rest.dropFirst()
                let end = body.firstIndex { character in
                    quote.map { $0 == character } ?? (ends.contains(character) || "\"'`".contains(character))
                }
                // The word may go on in the next part of the text.
                if end == nil, isPart, line.endIndex == text.endIndex { continue }
                let value = String(body[..<(end ?? body.endIndex)])
                if !value.contains("$"), !value.contains("`"), !value.hasPrefix("*"), isLikely(value, named: name) {
                    return name
                }
            }
        }
        return nil
    }

    /// Whether the value looks like the secret itself, not like the place where it is kept.
    static func isLikely(_ value: String, named name: String) -> Bool {
        guard !value.isEmpty, !value.contains("{{"), !value.contains("${"), !value.contains(" ") else { return false }
        guard let first = value.first, !"/<$%".contains(first) else { return false }
        if value.hasPrefix("arn:") || value.hasPrefix("http") { return false }
        if passwords.contains(where: { name.uppercased().hasSuffix($0) }) {
            return !["true", "false"].contains(value.lowercased()) && !value.contains("/")
        }
        guard value.utf8.count >= 16, value.contains(where: \.isNumber), value.contains(where: \.isLetter),
            value.allSatisfy({ $0.isLetter || $0.isNumber || "+=_-./".contains($0) })
        else { return false }
        // A path of words has letters again and again; what is made at random has not.
        return Set(value).count >= 8 && (!value.contains("/") || entropy(of: value) > 4.2)
    }

    /// How much each character of the text says, in bits.
    private static func entropy(of text: String) -> Double {
        let counts = text.utf8.reduce(into: [UInt8: Int]()) { $0[$1, default: 0] += 1 }
        let total = Double(text.utf8.count)
        // The binary logarithm, by halves: enough for a threshold, and without a mathematics library.
        func logarithm(_ value: Double) -> Double {
            let exponent = Double(value.exponent)
            let fraction = value.significand - 1
            return exponent + fraction * (1.3465 - 0.3465 * fraction)
        }
        return counts.values.reduce(0) { $0 + Double($1) / total * logarithm(total / Double($1)) }
    }
}
