// SPDX-License-Identifier: Apache-2.0

import AWS
import StackTesting
import XCTest

/// The same expectations in a test of XCTest.
final class XCTestTests: XCTestCase {
    struct Sample: Stack {
        let name = "sample"
        let description = "d"
        var body: some StackContent { SQS.Queue("Jobs", visibilityTimeout: .minutes(3)) }
    }

    func testExpectationsWorkHere() throws {
        let stack = StackUnderTest(Sample())
        stack.expect(SQS.Queue("Jobs", visibilityTimeout: 180))
        stack.expect(none: SQS.Queue("*", fifoQueue: true))
        XCTAssertNil(try stack.resource(SQS.Queue.self)["KmsMasterKeyId"])
    }

    #if !os(Linux)
        func testWhatIsNotMetFailsHere() {
            XCTExpectFailure {
                StackUnderTest(Sample()).expect(SQS.Queue("Jobs", visibilityTimeout: 30))
            }
        }
    #endif
}
