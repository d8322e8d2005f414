// SPDX-License-Identifier: Apache-2.0

/// Identifiers of elements of a page, made of names: each name has one of its own.
enum Anchor {
    /// Letters, digits and hyphens stay, a slash becomes a full stop; what else there is becomes its number.
    static func id(_ prefix: String, _ name: String) -> String {
        var result = prefix + "-"
        for scalar in name.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-": result.unicodeScalars.append(scalar)
            case "/": result += "."
            default: result += "_\(String(scalar.value, radix: 16))_"
            }
        }
        return result
    }
}
