// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The value of a text record is in quotes, 255 characters in each pair.
enum TextRecordRule: SystemRule {
    static let description = RuleDescription(
        "text-record", "A TXT record's value is in double quotes, with at most 255 characters in each pair.",
        reason: "Route 53 answers InvalidCharacterString or CharacterStringTooLong",
        example: """
              "R": {
                "Type": "AWS::Route53::RecordSet",
                "Properties": {
                  "HostedZoneId": "Z0123456789ABCDEFGHIJ",
                  "Name": "example.com",
                  "Type": "TXT",
                  "TTL": "300",
            -     "ResourceRecords": ["v=spf1 -all"]
            +     "ResourceRecords": ["\\"v=spf1 -all\\""]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html#TXTFormat")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        let records = system.outcome.records.map(\.record)
        let texts: [PropertyValue] = records.filter { record in
            let type = record["Type"].text
            return type == "TXT" || type == "SPF"
        }
        return texts.flatMap { record in
            record["ResourceRecords"].knownElements.compactMap { finding($0, record) }
        }
    }

    private static func finding(_ value: PropertyValue, _ record: PropertyValue) -> Diagnostic? {
        guard let start = value.parts?.first?.scalarText, !start.hasDynamicReference else { return nil }
        if !start.drop(while: { $0 == " " }).hasPrefix("\"") {
            return error(
                at: value, "the text record of '\(value.element)' is not in quotes",
                why: "Route 53 answers \"InvalidCharacterString (Value should be enclosed in quotation marks)\"",
                fix: "write it in double quotes, \"\\\"…\\\"\"")
        }
        guard let text = value.text, let long = strings(text).first(where: { $0 > 255 }) else { return nil }
        return error(
            at: value, "the text record of '\(value.element)' has a string of \(long) characters",
            why: "Route 53 answers \"CharacterStringTooLong (Value is too long)\"",
            fix: "divide it into several of at most 255, each in quotes, with a space between: \"\\\"…\\\" \\\"…\\\"\"")
    }

    /// The lengths of what stands in each pair of quotes.
    private static func strings(_ text: String) -> [Int] {
        var lengths: [Int] = []
        var length: Int?
        var isEscaped = false
        for byte in text.utf8 {
            if let inside = length {
                if isEscaped {
                    isEscaped = false
                    length = inside + 1
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    lengths.append(inside)
                    length = nil
                } else {
                    length = inside + 1
                }
            } else if byte == UInt8(ascii: "\"") {
                length = 0
            }
        }
        return lengths + (length.map { [$0] } ?? [])
    }
}
