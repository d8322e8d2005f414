// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// What is measured, by name: `queues-500` is one stack of so many resources, `stacks-100` so many stacks of a hundred.
let environments = Size.all.map(queues) + Size.all.map(services) + [1, 10, 100].map(stacks)

enum Size {
    static let all = [50, 100, 200, 400, 500]
    static let inEachOfSeveral = 100
}

private func queues(_ size: Int) -> Environment {
    Environment("queues-\(size)", region: .euWest1, account: .any, stackNamePrefix: "bench") {
        Queues(count: size)
    }
}

private func services(_ size: Int) -> Environment {
    Environment("services-\(size)", region: .euWest1, account: .any, stackNamePrefix: "bench") {
        Services(name: "services", resources: size)
    }
}

private func stacks(_ count: Int) -> Environment {
    Environment("stacks-\(count)", region: .euWest1, account: .any, stackNamePrefix: "bench") {
        for number in 1...count {
            Services(name: "services-\(number)", resources: Size.inEachOfSeveral)
        }
    }
}
