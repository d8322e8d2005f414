// SPDX-License-Identifier: Apache-2.0

import TemplateModel
import Testing

@testable import TemplateAnalysis

/// What was gained and lost.
@Suite struct AccessDifferenceTests {
    private func snapshot(_ statements: String, role: String = "") throws -> AccessSnapshot {
        AccessSnapshot([
            try AccessListTests.model(
                """
                "Jobs": {"Type": "AWS::SQS::Queue"}, "Other": {"Type": "AWS::SQS::Queue"},
                "Role": {"Type": "AWS::IAM::Role", "Properties": {\(role) "AssumeRolePolicyDocument": {}, "Policies":
                  [{"PolicyName": "own", "PolicyDocument": {"Statement": [\(statements)]}}]}}
                """)
        ])
    }

    private func changes(_ old: String, _ new: String, role: String = "") throws -> [String] {
        AccessDifference(from: try snapshot(old), to: try snapshot(new, role: role)).changes.flatMap { change in
            change.gained.map { "+ \($0.summary): \($0.actions.joined(separator: ", "))" }
                + change.lost.map { "- \($0.summary): \($0.actions.joined(separator: ", "))" }
                + change.newRemarks.map { "+ \($0.text)" } + change.goneRemarks.map { "- \($0.text)" }
        }
    }

    private static let jobs = #"{"Fn::GetAtt": "Jobs.Arn"}"#
    private static let other = #"{"Fn::GetAtt": "Other.Arn"}"#

    private static func allow(_ actions: String, _ resources: String) -> String {
        #"{"Effect": "Allow", "Action": [\#(actions)], "Resource": [\#(resources)]}"#
    }

    @Test func theSameIsNoChange() throws {
        let one = Self.allow(#""sqs:SendMessage", "sqs:ReceiveMessage""#, Self.jobs)
        let two =
            Self.allow(#""sqs:ReceiveMessage""#, Self.jobs) + ", " + Self.allow(#""sqs:SendMessage""#, Self.jobs)
        #expect(try changes(one, two) == [])
    }

    @Test func onlyWhatIsNewIsGained() throws {
        let old = Self.allow(#""sqs:SendMessage""#, Self.jobs)
        let new = Self.allow(#""sqs:SendMessage", "sqs:PurgeQueue""#, "\(Self.jobs), \(Self.other)")
        #expect(
            try changes(old, new) == [
                "+ write queue 'Jobs': sqs:PurgeQueue", "+ write queue 'Other': sqs:SendMessage, sqs:PurgeQueue",
            ])
    }

    @Test func theNarrowerOfTwoIsALoss() throws {
        let wide = Self.allow(#""sqs:SendMessage""#, #""*""#)
        let narrow = Self.allow(#""sqs:SendMessage""#, Self.jobs)
        #expect(try changes(wide, narrow) == ["- write any resource of sqs: sqs:SendMessage"])
        #expect(try changes(narrow, wide) == ["+ write any resource of sqs: sqs:SendMessage"])
    }

    @Test func aConditionTakesPermissionsAway() throws {
        let old = Self.allow(#""sqs:SendMessage""#, Self.jobs)
        let new = old.dropLast() + #", "Condition": {"StringEquals": {"aws:SourceVpce": "vpce-1"}}}"#
        #expect(try changes(old, String(new)) == ["- write queue 'Jobs': sqs:SendMessage"])
    }

    @Test func aDenialTakesPermissionsAway() throws {
        let old = Self.allow(#""sqs:SendMessage""#, Self.jobs)
        let new = old + #", {"Effect": "Deny", "Action": "sqs:*", "Resource": "*"}"#
        #expect(
            try changes(old, new) == [
                "- write queue 'Jobs': sqs:SendMessage",
                "+ must not do everything with any resource of sqs: sqs:*",
            ])
    }

    @Test func unknownPoliciesComeAndGo() throws {
        let old = Self.allow(#""sqs:SendMessage""#, Self.jobs)
        #expect(
            try changes(old, old, role: #""ManagedPolicyArns": ["arn:aws:iam::aws:policy/Unheard"],"#) == [
                "+ has managed policy Unheard of 'Role', not known here"
            ])
    }

    @Test func rolesComeAndGo() throws {
        let none = AccessSnapshot([try AccessListTests.model(#""Jobs": {"Type": "AWS::SQS::Queue"}"#)])
        let one = try snapshot(Self.allow(#""sqs:SendMessage""#, Self.jobs))
        let new = AccessDifference(from: none, to: one).changes
        #expect(new.map(\.isNew) == [true])
        #expect(new.map(\.who) == ["role 'Role'"])
        #expect(AccessDifference(from: one, to: none).changes.map(\.isGone) == [true])
    }
}
