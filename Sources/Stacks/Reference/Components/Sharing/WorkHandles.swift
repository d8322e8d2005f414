// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// The handles that the work's stack provides: to who sends messages, and to who watches.
struct WorkHandles: Sendable {
    static let stackName = "work"

    private let stackName: Value<String>

    init(_ settings: Settings) { stackName = InstallationParameters(settings).stackName(Self.stackName) }

    /// A queue by its worker's name.
    func queueUrl(_ worker: String) -> SharedValue<ID<SQS.Queue>> {
        SharedValue("\(worker)QueueUrl", stackName: stackName)
    }

    func queueArn(_ worker: String) -> SharedValue<ARN<SQS.Queue>> {
        SharedValue("\(worker)QueueArn", stackName: stackName)
    }

    /// What CloudWatch calls a queue, by its logical ID.
    func queueName(_ logicalID: String) -> SharedValue<Value<String>> {
        SharedValue("\(logicalID)Name", stackName: stackName)
    }
}
