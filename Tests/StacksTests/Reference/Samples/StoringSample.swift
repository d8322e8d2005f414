// SPDX-License-Identifier: Apache-2.0

import StackDSL

@testable import Stacks

extension Sample {
    /// A network of its own stack, every store, a service that uses what it is given, and one that uses nothing.
    static func storing(_ change: (inout Settings) -> Void = { _ in }) -> Settings {
        Settings.arranged(
            .httpAPI(),
            services: [.small("Shop").with { $0.uses = [.database(user: "shop")] }, .small("Site", prefix: "/site")]
        ).with {
            $0.network = .ownStack(
                AddressPlan(
                    vpcCidrBlock: "10.0.0.0/16",
                    zones: [.init("eu-west-1a", private: "10.0.0.0/24"), .init("eu-west-1b", private: "10.0.1.0/24")]))
            $0.dynamoDBPrefixListId = "pl-0123456789abcdef0"
            $0.data = DataSettings(
                database: DatabaseSettings(.aurora(minimumCapacity: 0.5, maximumCapacity: 4), name: "shop"),
                table: TableSettings(partitionKey: "id", stream: true), bucket: BucketSettings(),
                cache: CacheSettings(maximumStorage: 1, maximumUnitsPerSecond: 1_000))
            change(&$0)
        }
    }

    /// The first service uses these.
    static func storing(uses: [StoreUse], _ change: (inout Settings) -> Void = { _ in }) -> Settings {
        storing {
            $0.services[0].uses = uses
            change(&$0)
        }
    }

    static func environment(_ settings: Settings) -> Environment {
        Environment("storing", settings) { settings in
            RegistryStack(settings)
            NetworkStack(settings)
            DataStack(settings)
            if settings.work != nil { WorkStack(settings) }
            ServiceStack(settings)
            MonitoringStack(settings)
        }
    }
}
