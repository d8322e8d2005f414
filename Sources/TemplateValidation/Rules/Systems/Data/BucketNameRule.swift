// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// A bucket's name is one that S3 takes, as far as it is known.
enum BucketNameRule: SystemRule {
    static let description = RuleDescription(
        "bucket-name", "The name of a bucket is a DNS label or several, in lower case.",
        reason: "S3 rejects the name",
        example: """
              "B": {
                "Type": "AWS::S3::Bucket",
            -   "Properties": {"BucketName": {"Fn::Sub": "${AWS::AccountId}-Uploads"}}
            +   "Properties": {"BucketName": {"Fn::Sub": "${AWS::AccountId}-uploads"}}
              }
            """,
        source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html")

    private static let prefixes = ["xn--", "sthree-"]
    private static let suffixes = ["-s3alias", "--ol-s3", "--x-s3", "--table-s3", ".mrap"]

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.outcome.resources(of: "AWS::S3::Bucket").compactMap { bucket in
            let name = bucket["BucketName"]
            guard !name.isAbsent, let problem = problem(name) else { return nil }
            return error(
                at: name, "the name of bucket '\(bucket.logicalID)' \(problem)",
                fix: "use 3 to 63 lower-case letters, digits, dots and hyphens, or leave BucketName out")
        }
    }

    private static func problem(_ name: PropertyValue) -> String? {
        let parts = name.parts ?? []
        let known = parts.compactMap(\.stringValue).filter { !$0.contains("{{") && !$0.contains("${") }
        // A wholly known text is the pattern's matter; what is put together is not.
        if parts.count > 1, let wrong = known.lazy.compactMap({ $0.first(where: isWrong) }).first {
            return "contains '\(wrong)'"
        }
        if known.contains(where: { $0.contains("..") || $0.contains(".-") || $0.contains("-.") }) {
            return "has two dots, or a dot beside a hyphen"
        }
        guard let text = name.text else { return nil }
        if (1...2).contains(text.utf8.count) { return "is shorter than 3 characters" }
        if let prefix = prefixes.first(where: { text.hasPrefix($0) }) {
            return "begins with \(prefix), which is reserved"
        }
        if let suffix = suffixes.first(where: { text.hasSuffix($0) }) {
            return "ends with \(suffix), which is reserved"
        }
        return text.contains(".") && !text.contains("/") && IPv4Block(text) != nil ? "is an IP address" : nil
    }

    private static func isWrong(_ character: Character) -> Bool {
        !(character.isASCII && (character.isLowercase || character.isNumber || character == "." || character == "-"))
    }
}
