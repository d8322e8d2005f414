// SPDX-License-Identifier: Apache-2.0

import StackDSL

extension Environment {
    /// Who may deploy the others from GitHub. A person deploys it, before a pipeline deploys anything.
    static let delivery = Environment(
        "delivery", region: .euWest1, account: "123456789012", stackNamePrefix: "shop", terminationProtection: true
    ) {
        DeliveryStack(
            DeliverySettings(
                repository: "example/shop", subject: .numbered(owner: 1_234_567, repository: 765_432_109),
                environments: [DeliveredEnvironment(.env1), DeliveredEnvironment(.env2)]))
    }
}
