// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import TemplateModel
import Testing

@testable import Stacks

/// Each stack's key is the account's, and its services of AWS use it for what is the stack's.
@Suite struct EncryptionKeyTests {
    private static let logs = [
        "logs.${AWS::Region}.amazonaws.com: kms:Encrypt* kms:Decrypt* kms:ReEncrypt* kms:GenerateDataKey* "
            + "kms:Describe* in kms:EncryptionContext:aws:logs:arn"
    ]
    private static let topics = ["cloudwatch", "budgets"].map {
        "\($0).amazonaws.com: kms:Decrypt kms:GenerateDataKey* in aws:SourceAccount"
    }

    static let keys: [(stack: StackUnderTest, users: [String])] = [
        (StackUnderTest(NetworkStack(Sample.whole)), logs), (StackUnderTest(DataStack(Sample.whole)), logs),
        (StackUnderTest(WorkStack(Sample.whole)), logs), (StackUnderTest(ServiceStack(Sample.whole)), logs),
        (StackUnderTest(MonitoringStack(Sample.whole)), topics),
    ]

    @Test(arguments: keys) func itIsUsedByTheseAlone(stack: StackUnderTest, users: [String]) throws {
        let key = try stack.resource(KMS.Key.self)
        let statements = try #require(key["KeyPolicy.Statement"]?.arrayValue)
        #expect(statements.first?["Principal"]?["AWS"]?["Fn::Sub"]?.stringValue?.hasSuffix(":root") == true)
        #expect(statements.first?["Action"] == "kms:*")
        #expect(statements.allSatisfy { $0["Effect"] == "Allow" })
        #expect(statements.dropFirst().map(described) == users)
        #expect(key["EnableKeyRotation"] == true)
    }

    private func described(_ statement: Node) -> String {
        let principal = statement["Principal"]?["Service"]
        let actions = statement["Action"]?.arrayValue?.compactMap(\.stringValue).joined(separator: " ") ?? "?"
        let keys = statement["Condition"]?.objectValue?.members.flatMap { $0.value.objectValue?.keys ?? [] } ?? []
        return "\(principal?.stringValue ?? principal?["Fn::Sub"]?.stringValue ?? "?"): \(actions) "
            + "in \(keys.joined(separator: " "))"
    }
}
