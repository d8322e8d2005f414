// SPDX-License-Identifier: Apache-2.0

import TemplateModel

/// What a text without quotes is in YAML 1.1 (<https://yaml.org/type/>), as CloudFormation resolves it.
///
/// - `yes`, `no`, `on` and `off` are Booleans: a tag `Value: YES` arrives as `true` (ASFHyP3/hyp3#2061). `y` and `n` are
///   texts, as the parsers of this lineage have it: `AttributeType: N` deploys.
/// - Digits behind a zero are octal: the account 012345670123 arrives as 1402433619
///   (aws-cloudformation/cloudformation-coverage-roadmap#745). With an 8 or a 9 among them, and where an exponent follows,
///   they are a decimal number: 012345678901 arrives as 1.2345678901E10 (aws/aws-cli#6908,
///   awslabs/aws-service-catalog-factory#128). PyYAML, and with it the aws CLI, has a text there, and writes it without
///   quotes when it packages a template, so that CloudFormation reads the number after all (aws/aws-cli#3991).
/// - Dates are texts: the page on formats excludes the type `timestamp`, and `Version: 2012-10-17` deploys.
enum PlainScalar: Equatable {
    case null
    case bool(Bool)
    /// As JSON writes it; its base, where few would take the text for a number.
    case number(String, base: String?)
    /// Whole, but beyond 64 bits and not of base 10.
    case tooLarge(base: String)
    case text

    init(_ text: String) {
        guard let first = text.utf8.first else {
            self = .null
            return
        }
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
            self = PlainNumber.resolve(Array(text.utf8)) ?? .text
        default: self = text.utf8.count <= 5 ? Self.words[text] ?? .text : .text
        }
    }

    private static let words: [String: PlainScalar] = {
        var words: [String: PlainScalar] = ["~": .null, "null": .null, "Null": .null, "NULL": .null]
        for (word, value) in [
            ("yes", true), ("true", true), ("on", true), ("no", false), ("false", false), ("off", false),
        ] {
            let capitalized = word.prefix(1).uppercased() + word.dropFirst()
            for form in [word, capitalized, word.uppercased()] { words[form] = .bool(value) }
        }
        return words
    }()
}

extension YAMLReader {
    mutating func resolved(_ scalar: YAMLScalar, at place: SourceLocation) throws(Failure) -> Node {
        guard case .plain(let text) = scalar else { return Node(.string(scalar.text), origin: place) }
        return try node(PlainScalar(text), text, place)
    }

    private mutating func node(_ value: PlainScalar, _ text: String, _ place: SourceLocation) throws(Failure) -> Node {
        switch value {
        case .null: return Node(.null, origin: place)
        case .bool(let value): return Node(.bool(value), origin: place)
        case .number(let number, let base):
            if let base { advise(.number, "\(text) without quotes is a number of base \(base): \(number)", at: place) }
            return Node(.number(Node.Number(text: number)), origin: place)
        case .tooLarge(let base):
            throw failure(
                "\(text.quoted) without quotes is a number of base \(base) beyond 64 bits: put it in quotes", at: place)
        case .text: return Node(.string(text), origin: place)
        }
    }

    /// What a tag as `!!int` makes of a text.
    mutating func converted(
        _ scalar: YAMLScalar, to type: YAMLType, at place: SourceLocation, _ tag: SourceLocation
    ) throws(Failure) -> Node {
        let text = scalar.text
        let value = PlainScalar(text)
        switch (type, value) {
        case (.text, _): return Node(.string(text), origin: place)
        case (.integer, .number(let number, _)) where number.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "-") }),
            (.decimal, .number(let number, _)):
            return Node(.number(Node.Number(text: number)), origin: place)
        case (.boolean, .bool(let value)): return Node(.bool(value), origin: place)
        case (.null, .null): return Node(.null, origin: place)
        default:
            throw failure(
                "\(text.quoted) is not what its tag !!\(type.rawValue) says: correct it, or take the tag away", at: tag)
        }
    }
}
