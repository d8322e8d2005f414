// SPDX-License-Identifier: Apache-2.0

/// Numbers in the forms of YAML 1.1 (<https://yaml.org/type/int.html>, <https://yaml.org/type/float.html>), as its parsers
/// match them: the whole text, or it is none.
enum PlainNumber {
    static func resolve(_ text: [UInt8]) -> PlainScalar? {
        let isNegative = text.first == UInt8(ascii: "-")
        let hasSign = isNegative || text.first == UInt8(ascii: "+")
        let digits = text[(hasSign ? 1 : 0)...]
        guard let first = digits.first, first.isDigit || first == UInt8(ascii: ".") else { return nil }
        let sign = isNegative ? "-" : ""
        if first == UInt8(ascii: "0"), digits.count > 1, let number = prefixed(digits, sign) { return number }
        if digits.contains(UInt8(ascii: ":")) { return sexagesimal(digits, sign) }
        if first != UInt8(ascii: "0") || digits.count == 1, digits.allSatisfy(\.isDigitOrUnderscore), first.isDigit {
            return .number(sign + plain(digits), base: nil)
        }
        return decimal(digits, sign)
    }

    /// `0b11`, `0x1F`, `017`.
    private static func prefixed(_ digits: ArraySlice<UInt8>, _ sign: String) -> PlainScalar? {
        let (radix, body): (UInt64, ArraySlice<UInt8>) =
            switch digits[digits.startIndex + 1] {
            case UInt8(ascii: "b"): (2, digits.dropFirst(2))
            case UInt8(ascii: "x"): (16, digits.dropFirst(2))
            default: (8, digits.dropFirst())
            }
        guard body.contains(where: { $0 != UInt8(ascii: "_") }) else { return nil }
        var value: UInt64 = 0
        var isTooLarge = false
        for byte in body where byte != UInt8(ascii: "_") {
            guard let digit = byte.digitValue, digit < radix else { return nil }
            let (product, overflows) = value.multipliedReportingOverflow(by: radix)
            let (sum, carries) = product.addingReportingOverflow(digit)
            isTooLarge = isTooLarge || overflows || carries
            value = sum
        }
        if isTooLarge { return .tooLarge(base: "\(radix)") }
        return .number((value == 0 ? "" : sign) + "\(value)", base: "\(radix)")
    }

    /// `1:30` and `190:20:30.15`.
    private static func sexagesimal(_ digits: ArraySlice<UInt8>, _ sign: String) -> PlainScalar? {
        let point = digits.firstIndex(of: UInt8(ascii: ".")) ?? digits.endIndex
        let parts = digits[..<point].split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        let fraction = digits[point...].dropFirst()
        guard fraction.allSatisfy(\.isDigitOrUnderscore), let first = parts.first,
            first.allSatisfy(\.isDigitOrUnderscore),
            first.first?.isDigit == true, first.first != UInt8(ascii: "0") || point < digits.endIndex
        else { return nil }
        var value: UInt64 = 0
        var isTooLarge = false
        for part in parts {
            let isFirst = part.startIndex == first.startIndex
            let number = part.filter { $0 != UInt8(ascii: "_") }
            guard isFirst || (1...2).contains(part.count) && part.allSatisfy(\.isDigit) else { return nil }
            guard let digits = UInt64(String(decoding: number, as: UTF8.self)) else { return .tooLarge(base: "60") }
            guard isFirst || digits < 60 else { return nil }
            let (product, overflows) = value.multipliedReportingOverflow(by: 60)
            let (sum, carries) = product.addingReportingOverflow(digits)
            isTooLarge = isTooLarge || overflows || carries
            value = sum
        }
        if isTooLarge { return .tooLarge(base: "60") }
        let decimals = fraction.filter { $0 != UInt8(ascii: "_") }
        let tail = decimals.isEmpty ? "" : "." + String(decoding: decimals, as: UTF8.self)
        return .number(sign + "\(value)" + tail, base: "60")
    }

    /// `1.5`, `.5`, `6.02e+23`, and what only CloudFormation's parser takes: `0189` and `12e5`.
    private static func decimal(_ digits: ArraySlice<UInt8>, _ sign: String) -> PlainScalar? {
        var rest = digits
        let whole = rest.prefix(while: \.isDigitOrUnderscore)
        rest = rest.dropFirst(whole.count)
        let hasPoint = rest.first == UInt8(ascii: ".")
        if hasPoint { rest = rest.dropFirst() }
        let fraction = hasPoint ? rest.prefix(while: \.isDigitOrUnderscore) : []
        rest = rest.dropFirst(fraction.count)
        guard whole.first?.isDigit ?? fraction.first?.isDigit ?? false else { return nil }
        var exponent = ""
        if let letter = rest.first {
            guard letter == UInt8(ascii: "e") || letter == UInt8(ascii: "E") else { return nil }
            let power = rest.dropFirst()
            let hasSign = power.first == UInt8(ascii: "+") || power.first == UInt8(ascii: "-")
            let digits = power.dropFirst(hasSign ? 1 : 0)
            guard !digits.isEmpty, digits.allSatisfy(\.isDigit) else { return nil }
            exponent = String(decoding: rest, as: UTF8.self)
        }
        var number = sign + plain(whole)
        if hasPoint {
            let decimals = String(decoding: fraction.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
            number += "." + (decimals.isEmpty ? "0" : decimals)
        }
        return .number(number + exponent, base: hasPoint ? nil : "10")
    }

    /// Without underscores and without zeros that JSON does not take.
    private static func plain(_ digits: ArraySlice<UInt8>) -> String {
        let digits = digits.filter { $0 != UInt8(ascii: "_") }
        let significant = digits.drop { $0 == UInt8(ascii: "0") }
        return significant.isEmpty ? "0" : String(decoding: significant, as: UTF8.self)
    }
}

extension UInt8 {
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    fileprivate var isDigitOrUnderscore: Bool { isDigit || self == UInt8(ascii: "_") }

    fileprivate var digitValue: UInt64? { Character(UnicodeScalar(self)).hexDigitValue.map { UInt64($0) } }
}
