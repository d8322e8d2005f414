// SPDX-License-Identifier: Apache-2.0

import AWS
import StackPolicies
import StackTesting
import Testing

@testable import Stacks

/// What the rules of this house find, and what they let be.
@Suite struct HouseRulesTests {
    @Test func ordersObeyThem() {
        for rule in HouseRules.all {
            #expect(StackUnderTest(Orders(stage: "test", alarmAddress: nil)).findings(of: rule).isEmpty)
        }
    }

    @Test func deadLettersThatNobodyWatchesAreTold() {
        let found = StackUnderTest(Queues()).findings(of: HouseRules.deadLettersAreWatched)
        #expect(found.map(\.element) == ["DeadLetters"])
    }

    @Test func dataThatGoesWithItsStackIsTold() {
        let found = StackUnderTest(Queues()).findings(of: HouseRules.dataIsKept)
        #expect(found.map(\.element) == ["Orders", "Uploads"])
    }

    @Test func tasksWithPublicAddressesAreTold() {
        let open = ServiceStack(.arranged(.publicLoadBalancer()))
        #expect(StackUnderTest(open).findings(of: HouseRules.tasksAreNotExposed).map(\.element) == ["WebService"])
        let closed = ServiceStack(.arranged(.restAPI()))
        #expect(StackUnderTest(closed).findings(of: HouseRules.tasksAreNotExposed).isEmpty)
    }
}

/// A stack that obeys none of them.
private struct Queues: Stack {
    let name = "queues"
    let description = "d"

    var body: some StackContent {
        let deadLetters = SQS.Queue("DeadLetters")
        deadLetters
        SQS.Queue("Jobs", redrivePolicy: .init(deadLetterTargetArn: deadLetters.arn, maxReceiveCount: 5))
        DynamoDB.Table("Orders", keySchema: [], attributeDefinitions: [])
        S3.Bucket("Uploads")
    }
}
