// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis
import TemplateModel

/// The names of statements.
enum PolicySidRule: SystemRule {
    static let description = RuleDescription(
        "policy-sid", "The statement IDs of an IAM policy are unique, and of letters and digits.",
        reason: "IAM answers MalformedPolicyDocument",
        example: """
              "P": {
                "Type": "AWS::IAM::ManagedPolicy",
                "Properties": {
                  "PolicyDocument": {
                    "Version": "2012-10-17",
                    "Statement": [
            -         {"Sid": "send-it", "Effect": "Allow", "Action": ["sqs:SendMessage"], "Resource": "*"}
            +         {"Sid": "SendIt", "Effect": "Allow", "Action": ["sqs:SendMessage"], "Resource": "*"}
                    ]
                  }
                }
              }
            """,
        source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html")

    static func findings(in system: SystemModel) -> [Diagnostic] {
        system.policies.filter { $0.kind != .resource }.flatMap { site -> [Diagnostic] in
            var seen: Set<String> = []
            var found: [Diagnostic] = []
            for statement in site.policy.statements ?? [] {
                let sid = statement.value["Sid"]
                guard let text = sid.text, !text.isEmpty else { continue }
                if !text.utf8.allSatisfy(isLetterOrDigit) {
                    found.append(
                        error(
                            at: sid, "the statement ID '\(text)' has other characters than letters and digits",
                            fix: "leave them out"))
                }
                if !seen.insert(text).inserted {
                    found.append(
                        error(at: sid, "two statements have the ID '\(text)'", fix: "give one of them another ID"))
                }
            }
            return found
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            true
        default: false
        }
    }
}
