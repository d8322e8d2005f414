// SPDX-License-Identifier: Apache-2.0

import ResourceSchemas
import TemplateAnalysis
import TemplateModel

/// An ARN that stands as text names a region as regions are named.
enum ARNRegionRule: SystemRule {
    static let description = RuleDescription(
        "arn-region", "The region in an ARN has the form of one, as eu-central-1.",
        reason: "the service answers that the ARN is malformed, or that it finds nothing there",
        example: """
              "F": {
                "Type": "AWS::Lambda::Function",
                "Properties": {
                  "Role": "arn:aws:iam::123456789012:role/worker",
                  "Runtime": "python3.13",
                  "Handler": "index.handler",
                  "Code": {"S3Bucket": "code-of-mine", "S3Key": "worker.zip"},
            -     "Layers": ["arn:aws:lambda:eu-central:123456789012:layer:tools:4"]
            +     "Layers": ["arn:aws:lambda:eu-central-1:123456789012:layer:tools:4"]
                }
              }
            """,
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html",
        evidence: .thread("aws-samples/aws-genai-llm-chatbot#122"))

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.slots.compactMap { place in
            guard !place.slot.kinds.isEmpty, let text = place.value.text, text.hasPrefix("arn:aws") else { return nil }
            let fields = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
            guard fields.count == 6, !isRegion(fields[3]) else { return nil }
            return error(
                at: place.value,
                "'\(place.owner.logicalID)' has an ARN of the region '\(fields[3])', which is none: \(text)",
                fix: "write a region, as eu-central-1, or ${AWS::Region} in Fn::Sub")
        }
    }

    /// Whether it has the form of a region: words of small letters and a number, between hyphens. None is one too.
    private static func isRegion(_ text: Substring) -> Bool {
        let words = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = words.first, let last = words.last, words.count > 2 else { return text.isEmpty }
        let letters = words.dropLast()
        return first.utf8.count >= 2 && !last.isEmpty && last.allSatisfy { $0.isASCII && $0.isNumber }
            && letters.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isLowercase } }
    }
}
