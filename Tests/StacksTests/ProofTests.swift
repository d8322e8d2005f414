// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL
import StackTesting
import Testing

@testable import Stacks

/// What holds of the environments of this package, and of the samples, however their conditions turn out.
@Suite struct ProofTests {
    private static let all = Stacks.environments + Sample.environments

    @Test(arguments: all) func nothingPublicReachesADatabase(_ environment: Environment) {
        environment.proves(.nothingPublicReachesDatabases)
    }

    @Test(arguments: all) func noWayIsBroken(_ environment: Environment) { environment.proves(.noWayIsBroken) }

    /// Who deploys can give anything to what is deployed: what bounds that is in `DeliveryTests`.
    @Test(arguments: all.filter { $0.name != "delivery" }) func noRoleEscalates(_ environment: Environment) {
        environment.proves(.noRoleEscalates)
    }

    @Test(arguments: all) func nobodyOutsideMayDoAnything(_ environment: Environment) {
        environment.proves(.nobodyOutsideMay())
    }

    @Test(arguments: all) func everythingIsEncryptedAndKept(_ environment: Environment) {
        environment.proves(
            .everyBucketIsEncrypted, .everyResourceIsEncrypted(SQS.Queue.self, DynamoDB.Table.self), .everyStoreIsKept)
    }

    @Test(arguments: all) func noExportIsUnused(_ environment: Environment) { environment.proves(.noExportIsUnused) }

    @Test(arguments: all) func aMonthCostsNoMoreThanItMay(_ environment: Environment) {
        environment.proves(.costsAtMost(1_000), allowingUnknown: true)
    }
}
