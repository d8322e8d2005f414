// SPDX-License-Identifier: Apache-2.0

import AWS
import StackDSL

/// A serverless cache of Valkey. Serverless caches take TLS alone.
struct Cache: Component {
    static let port = 6379
    /// Where readers that take what may be a moment old are served.
    static let readerPort = 6380

    let securityGroup: EC2.SecurityGroup
    let cache: ElastiCache.ServerlessCache

    init(_ settings: CacheSettings, _ place: StorePlace) {
        let securityGroup = place.group("CacheSecurityGroup", "The cache")
        cache = ElastiCache.ServerlessCache(
            "Cache",
            engine: "valkey",
            serverlessCacheName: "\(.stackName)",
            cacheUsageLimits: .init(
                // ElastiCache takes this spelling alone, whatever the schemas say.
                dataStorage: .init(unit: "GB", maximum: .init(settings.maximumStorage)),
                ecpuPerSecond: .init(maximum: .init(settings.maximumUnitsPerSecond))),
            description: "What services keep for a while",
            kmsKeyId: place.key.map(\.arn),
            majorEngineVersion: "8",
            securityGroupIds: [securityGroup.groupId],
            subnetIds: place.subnetIds)
        self.securityGroup = securityGroup
    }
}
