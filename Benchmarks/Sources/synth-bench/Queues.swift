// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// Resources that are all alike and know nothing of each other.
struct Queues: Stack {
    let name = "queues"
    let description = "Queues"
    let count: Int

    var body: some StackContent {
        for number in 1...count {
            SQS.Queue(
                "Queue\(number)", messageRetentionPeriod: .days(4), sqsManagedSseEnabled: true,
                visibilityTimeout: .seconds(30))
        }
    }
}
